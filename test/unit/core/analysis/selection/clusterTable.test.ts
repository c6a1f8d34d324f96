import assert from 'node:assert/strict';
import fc from 'fast-check';
import { field, fieldCount, inClusterTable } from '../../../../../src/core/analysis/selection/clusterTable.ts';
import type { CrossMoments } from '../../../../../src/core/stats/clusteredCorrelation.ts';
import type { ClusterMoments } from '../../../../../src/core/stats/clusterMoments.ts';

const clusterCount = 7;
const groupCount = 4;

/** A record: its class, cluster, and code; the last code is that of no group. */
type Row = readonly [answer: number, cluster: number, code: number];

const rowsOfGroups = fc.array(
	fc.array(
		fc.tuple(
			fc.constantFrom(0, 1, 2, 3, 7),
			fc.nat({ max: clusterCount - 1 }),
			fc.nat({ max: groupCount }),
		) as fc.Arbitrary<Row>,
		{ maxLength: 40 },
	),
	{ maxLength: 3 },
);

/** The sums over clusters, cluster by cluster as they are defined. */
function momentsOf(rows: readonly Row[], netOf: (row: Row) => number, isIn: (row: Row) => boolean): ClusterMoments {
	const sums = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
	for (let cluster = 0; cluster < clusterCount; cluster++) {
		const own = rows.filter((row) => row[1] === cluster && isIn(row));
		const net = own.reduce((sum, row) => sum + netOf(row), 0);
		const size = own.length;
		sums.clusters += Math.sign(size);
		sums.net += net;
		sums.size += size;
		sums.squaredNets += net * net;
		sums.products += net * size;
		sums.squaredSizes += size * size;
	}
	return sums;
}

const pairsOfGroups = Array.from(
	{ length: groupCount ** 2 },
	(_, place) => [place % groupCount, Math.floor(place / groupCount)] as const,
).filter(([group, other]) => group !== other);

/** The same of two groups, over the clusters in both. */
function crossOf(rows: readonly Row[], group: number, other: number): CrossMoments {
	const sums = { nets: 0, netBySize: 0, sizeByNet: 0, sizes: 0 };
	for (let cluster = 0; cluster < clusterCount; cluster++) {
		const within = (code: number) => rows.filter((row) => hasAnswer(row) && row[1] === cluster && row[2] === code);
		const net = (code: number) => within(code).reduce((sum, row) => sum + scoreOf(row), 0);
		sums.nets += net(group) * net(other);
		sums.netBySize += net(group) * within(other).length;
		sums.sizeByNet += within(group).length * net(other);
		sums.sizes += within(group).length * within(other).length;
	}
	return sums;
}

const hasAnswer = ([answer]: Row): boolean => answer < 3;
const isSelected = ([answer]: Row): boolean => answer < 7;
const scoreOf = ([answer]: Row): number => 1 - answer;

describe('inClusterTable', () => {
	const widths = [
		{
			what: 'two bytes a cluster, one a code',
			clustersOf: (clusters: number[]) => Uint16Array.from(clusters),
			codesOf: (codes: number[]) => Uint8Array.from(codes),
		},
		{
			what: 'four bytes a cluster, two a code',
			clustersOf: (clusters: number[]) => Uint32Array.from(clusters),
			codesOf: (codes: number[]) => Uint16Array.from(codes),
		},
	];
	for (const { what, clustersOf, codesOf } of widths) {
		it(`adds up what its definition says: ${what}`, () => {
			fc.assert(
				fc.property(rowsOfGroups, (parts) => {
					const rows = parts.flat();
					const looked = inClusterTable(
						{ classes: parts.map((part) => Uint8Array.from(part, ([answer]) => answer)) },
						{ clusterOf: clustersOf(rows.map(([, cluster]) => cluster)), count: clusterCount, largest: rows.length },
						{
							count: groupCount,
							codesOf: (rowGroup) => codesOf((parts[rowGroup] ?? []).map(([, , code]) => code)),
							groupOfCode: Uint16Array.of(0, 1, 2, 3, groupCount),
						},
						(table) => ({
							sums: table.sums(),
							shares: table.shares(),
							pairs: table.pairs(),
							windows: table.windows(2),
						}),
					);
					const { sums, shares, pairs, windows } = looked;
					assert.deepEqual(sums.total, momentsOf(rows, scoreOf, hasAnswer));
					for (let group = 0; group <= groupCount; group++) {
						const inGroup = (row: Row): boolean => hasAnswer(row) && row[2] === group;
						const expected = momentsOf(rows, scoreOf, inGroup);
						const found = sums.groups.subarray(group * fieldCount);
						for (const name of ['clusters', 'net', 'size', 'squaredNets', 'products', 'squaredSizes'] as const) {
							assert.equal(found[field[name]], expected[name], name);
						}
						for (const answer of [0, 1, 2]) {
							assert.equal(
								sums.classes[group * 4 + answer],
								rows.filter((row) => inGroup(row) && row[0] === answer).length,
							);
						}
					}
					for (let group = 0; group < groupCount; group++) {
						const isAnywhere = (row: Row): boolean => isSelected(row) && row[2] < groupCount;
						const expected = momentsOf(rows, (row) => Number(row[2] === group), isAnywhere);
						assert.deepEqual(shares[group], expected);
					}
					for (const [group, other] of pairsOfGroups) {
						assert.deepEqual(pairs.of(group, other), crossOf(rows, group, other));
					}
					assert.equal(windows.length, groupCount - 1);
					windows.forEach((window, first) => {
						const isInWindow = (row: Row): boolean => hasAnswer(row) && [first, first + 1].includes(row[2]);
						assert.deepEqual(window, momentsOf(rows, scoreOf, isInWindow));
					});
				}),
			);
		});
	}

	it('takes all records for one group where there are none, and tells what groups share with all', () => {
		// Cluster 0: promoter in group 0, detractor in group 1; cluster 1: passive in group 0.
		const selection = { classes: [Uint8Array.of(0, 2, 1)] };
		const clustering = { clusterOf: Uint16Array.of(0, 0, 1), count: 2, largest: 2 };
		const ofAll = inClusterTable(selection, clustering, null, (table) => table.sums());
		assert.deepEqual(ofAll.total, { clusters: 2, net: 0, size: 3, squaredNets: 0, products: 0, squaredSizes: 5 });
		const groups = { count: 2, codesOf: () => Uint8Array.of(0, 1, 0), groupOfCode: Uint16Array.of(0, 1) };
		const { groups: sums } = inClusterTable(selection, clustering, groups, (table) => table.sums());
		const ofFirst = sums.subarray(0, fieldCount);
		assert.equal(ofFirst[field.whole], 1);
		assert.equal(ofFirst[field.netByTotalNet], 0);
		assert.equal(ofFirst[field.netByTotalSize], 2);
		assert.equal(ofFirst[field.sizeByTotalNet], 0);
		assert.equal(ofFirst[field.sizeByTotalSize], 3);
	});
});
