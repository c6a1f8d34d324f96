import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import type { Clustering } from './clusters.ts';

/** A table of clusters by groups of at most so many cells is quicker than going through the records cluster by cluster. */
export const mostCells = 1 << 22;
/** Net and size of a cell fit one number of 32 bits where no cluster is larger. */
const mostPacked = 0x7fff;

/**
 * What a promoter adds to a packed table; a passive adds one less, a detractor two. The table holds the net of each cluster
 * and 2^16 times its size as one number, group by group.
 */
export const packedPromoter = 0x10001;

/** Whether a table of the clusters by so many groups can be packed. */
export function canPack({ count, largest }: Clustering, groupCount: number): boolean {
	return largest <= mostPacked && count * groupCount <= mostCells;
}

/** More cells than these are not held for the next table. */
const mostHeld = 1 << 19;
let held = new Int32Array();

/** An empty packed table that is done with before the next one is asked for. */
export function passingTable(cells: number): Int32Array {
	if (cells > mostHeld) return new Int32Array(cells);
	if (held.length < cells) held = new Int32Array(cells);
	return held.subarray(0, cells).fill(0);
}

/**
 * Sums over the clusters of a packed table, of neighbouring groups taken together.
 * @param first the first of these groups, as `last` the last
 */
export function packedMoments(cells: Int32Array, clusterCount: number, first: number, last: number): ClusterMoments {
	const together = cells.slice(first * clusterCount, (first + 1) * clusterCount);
	for (let group = first + 1; group <= last; group++) {
		addCells(together, cells.subarray(group * clusterCount, (group + 1) * clusterCount));
	}
	const sums = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
	for (let cluster = 0; cluster < clusterCount; cluster++) {
		const cell = together[cluster] as number;
		if (cell === 0) continue;
		const net = (cell << 16) >> 16;
		const size = (cell - net) >> 16;
		sums.clusters++;
		sums.net += net;
		sums.size += size;
		sums.squaredNets += net * net;
		sums.products += net * size;
		sums.squaredSizes += size * size;
	}
	return sums;
}

function addCells(to: Int32Array, cells: Int32Array): void {
	for (let cluster = 0; cluster < to.length; cluster++) {
		to[cluster] = (to[cluster] as number) + (cells[cluster] as number);
	}
}

/** Of each cluster of a packed table its net and size in all groups, and in how many of them it has answers. */
export function clusterTotals(
	cells: Int32Array,
	clusterCount: number,
): { readonly nets: Float64Array; readonly sizes: Float64Array; readonly groups: Uint32Array } {
	const nets = new Float64Array(clusterCount);
	const sizes = new Float64Array(clusterCount);
	const groups = new Uint32Array(clusterCount);
	for (let start = 0; start < cells.length; start += clusterCount) {
		addTotals(cells.subarray(start, start + clusterCount), nets, sizes, groups);
	}
	return { nets, sizes, groups };
}

function addTotals(cells: Int32Array, nets: Float64Array, sizes: Float64Array, groups: Uint32Array): void {
	for (let cluster = 0; cluster < cells.length; cluster++) {
		const cell = cells[cluster] as number;
		if (cell === 0) continue;
		const net = (cell << 16) >> 16;
		nets[cluster] = (nets[cluster] as number) + net;
		sizes[cluster] = (sizes[cluster] as number) + ((cell - net) >> 16);
		groups[cluster] = (groups[cluster] as number) + 1;
	}
}

/** The packed table of clusters whose answers are all in one group; as a selection has classes and answers. */
export function packClusters(
	{ clusterOf, count }: Clustering,
	classes: readonly Uint8Array[],
	answers: readonly Uint32Array[],
): Int32Array {
	const cells = new Int32Array(count);
	let first = 0;
	classes.forEach((byRecord, rowGroup) => {
		packGroup(byRecord, answers[rowGroup] ?? new Uint32Array(), clusterOf.subarray(first), cells);
		first += byRecord.length;
	});
	return cells;
}

function packGroup(
	byRecord: Uint8Array,
	positions: Uint32Array,
	clusterOf: Uint16Array | Uint32Array,
	cells: Int32Array,
): void {
	for (let at = 0; at < positions.length; at++) {
		const record = positions[at] as number;
		const cluster = clusterOf[record] as number;
		cells[cluster] = (cells[cluster] as number) + packedPromoter - (byRecord[record] as number);
	}
}

/**
 * The sums of one group of a packed table, in the order of the fields of `ClusterSums`.
 * @param cells of the group
 */
export function groupSumsOf(
	cells: Int32Array,
	totalNets: Float64Array,
	totalSizes: Float64Array,
	groupCounts: Uint32Array,
): readonly number[] {
	let clusters = 0;
	let whole = 0;
	let sumOfNets = 0;
	let sumOfSizes = 0;
	let squaredNets = 0;
	let products = 0;
	let squaredSizes = 0;
	let netByTotalNet = 0;
	let netByTotalSize = 0;
	let sizeByTotalNet = 0;
	let sizeByTotalSize = 0;
	for (let cluster = 0; cluster < cells.length; cluster++) {
		const cell = cells[cluster] as number;
		if (cell === 0) continue;
		const net = (cell << 16) >> 16;
		const size = (cell - net) >> 16;
		const totalNet = totalNets[cluster] as number;
		const totalSize = totalSizes[cluster] as number;
		clusters++;
		if (groupCounts[cluster] === 1) whole++;
		sumOfNets += net;
		sumOfSizes += size;
		squaredNets += net * net;
		products += net * size;
		squaredSizes += size * size;
		netByTotalNet += net * totalNet;
		netByTotalSize += net * totalSize;
		sizeByTotalNet += size * totalNet;
		sizeByTotalSize += size * totalSize;
	}
	return [
		clusters,
		whole,
		sumOfNets,
		sumOfSizes,
		squaredNets,
		products,
		squaredSizes,
		netByTotalNet,
		netByTotalSize,
		sizeByTotalNet,
		sizeByTotalSize,
	];
}
