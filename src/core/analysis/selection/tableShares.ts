import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import type { Clusters } from './clusters.ts';
import { type ClusterTable, cellsEach } from './clusterTable.ts';
import type { RecordGroups } from './recordGroups.ts';
import type { Selection } from './selection.ts';
import { unanswered } from './unanswered.ts';

/**
 * By group, the sums over clusters that the design effect of its share needs: `net` counts the records of a cluster in the
 * group, `size` those in any.
 * @param table of the selected answers by these groups
 */
export function tableShares(
	table: ClusterTable,
	selection: Selection,
	groups: RecordGroups,
	{ clustering: { clusterOf, count: clusterCount } }: Clusters,
): readonly ClusterMoments[] {
	// Without those in no group, who stand last.
	const counts = sizesOf(table.subarray(0, groups.count * clusterCount * cellsEach));
	let first = 0;
	unanswered(selection).forEach((positions, rowGroup) => {
		const codes = groups.codesOf(rowGroup);
		const clusters = clusterOf.subarray(first);
		if (codes !== null) addRecords(counts, positions, codes, groups.groupOfCode, clusters, clusterCount);
		first += selection.survey.table.groups[rowGroup]?.recordCount ?? 0;
	});
	const sizes = new Float64Array(clusterCount);
	for (let start = 0; start < counts.length; start += clusterCount) {
		addTo(sizes, counts.subarray(start, start + clusterCount));
	}
	return Array.from({ length: groups.count }, (_, group) =>
		momentsOf(counts.subarray(group * clusterCount, (group + 1) * clusterCount), sizes),
	);
}

/** The answers of each cluster in each group, whatever their class. */
function sizesOf(table: ClusterTable): Uint32Array {
	const sizes = new Uint32Array(table.length / cellsEach);
	for (let place = 0, cell = 0; place < sizes.length; place++, cell += cellsEach) {
		sizes[place] = (table[cell] as number) + (table[cell + 1] as number) + (table[cell + 2] as number);
	}
	return sizes;
}

function addRecords(
	counts: Uint32Array,
	positions: Uint32Array,
	codes: Uint8Array | Uint16Array,
	groupOfCode: Uint16Array,
	clusterOf: Uint16Array | Uint32Array,
	clusterCount: number,
): void {
	for (let at = 0; at < positions.length; at++) {
		const record = positions[at] as number;
		const group = groupOfCode[codes[record] as number] as number;
		const place = group * clusterCount + (clusterOf[record] as number);
		if (place < counts.length) counts[place] = (counts[place] as number) + 1;
	}
}

function addTo(sizes: Float64Array, counts: Uint32Array): void {
	for (let cluster = 0; cluster < sizes.length; cluster++) {
		sizes[cluster] = (sizes[cluster] as number) + (counts[cluster] as number);
	}
}

function momentsOf(nets: Uint32Array, sizes: Float64Array): ClusterMoments {
	const sums = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
	for (let cluster = 0; cluster < sizes.length; cluster++) {
		const size = sizes[cluster] as number;
		const net = nets[cluster] as number;
		if (size === 0) continue;
		sums.clusters++;
		sums.net += net;
		sums.size += size;
		sums.squaredNets += net * net;
		sums.products += net * size;
		sums.squaredSizes += size * size;
	}
	return sums;
}
