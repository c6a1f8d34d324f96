import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { ClusterSums } from '../../../../../src/core/analysis/selection/clusterSums.ts';
import { mostPairs } from '../../../../../src/core/analysis/selection/clusterTable.ts';

const clusterCount = 5;
const groupCount = 3;

const rows = fc.array(
	fc.tuple(fc.constantFrom(0, 1, 2, 3, 7), fc.nat({ max: clusterCount - 1 }), fc.nat({ max: groupCount })),
	{ maxLength: 40 },
);

describe('ClusterSums', () => {
	it('adds up the same of many clusters, record by record, as of few, in a table', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const records = {
					byRecord: Uint8Array.from(all, ([answer]) => answer),
					groups: Uint16Array.from(all, ([, , group]) => group),
					groupCount,
					weights: null,
				};
				const [ofFew, ofMany] = [clusterCount, mostPairs].map((count) => {
					const sums = new ClusterSums(groupCount, true);
					const clusterOf = Uint32Array.from(all, ([, cluster]) => cluster);
					sums.addRecords({ clusterOf, count, largest: all.length }, records);
					return sums;
				});
				for (let group = 0; group < groupCount; group++) {
					assert.deepEqual(ofMany?.of(group), ofFew?.of(group));
					assert.deepEqual(ofMany?.ofRest(group), ofFew?.ofRest(group));
					for (let other = 0; other < group; other++) {
						assert.deepEqual(ofMany?.cross(group, other), ofFew?.cross(group, other));
					}
				}
			}),
			{ numRuns: 10 },
		);
	});
});
