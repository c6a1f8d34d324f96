import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import type { Clustering } from './clusters.ts';

/** A table of clusters by groups of at most so many cells is quicker than going through the records cluster by cluster. */
export const mostCells = 1 << 22;
/** Net and size of a cell fit one number of 32 bits where no cluster is larger. */
const mostPacked = 0x7fff;

/** A cell of a promoter in a packed table; that of a passive is one less, of a detractor two. */
export const packedPromoter = 0x10001;

/** Whether a table of the clusters by so many groups can be packed. */
export function canPack({ count, largest }: Clustering, groupCount: number): boolean {
	return largest <= mostPacked && count * groupCount <= mostCells;
}

/**
 * Sums over the clusters of a packed table, of neighbouring groups taken together.
 * @param first the first of these groups, as `last` the last
 */
export function packedMoments(cells: Int32Array, rowWidth: number, first: number, last: number): ClusterMoments {
	const sums = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
	for (let start = 0; start < cells.length; start += rowWidth) {
		let cell = 0;
		for (let group = first; group <= last; group++) cell += cells[start + group] as number;
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

/** The sums of one group of a packed table, in the order of the fields of `ClusterSums`. */
export function columnSums(
	cells: Int32Array,
	rowWidth: number,
	group: number,
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
	for (let cluster = 0, place = group; place < cells.length; cluster++, place += rowWidth) {
		const cell = cells[place] as number;
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
