import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import type { Clustering } from './clusters.ts';
import type { Selection } from './selection.ts';

/**
 * How many promoters, passives and detractors each cluster has in each group: three neighbouring cells, cluster by cluster of
 * a group, group by group. Two bytes hold the answers of a cluster.
 */
export type ClusterTable = Uint16Array;

/** Cells of a cluster in a group; the class of an answer is the place in them. */
export const cellsEach = 3;

/** A table of clusters by groups of at most so many cells is quicker than going through the records cluster by cluster. */
export const mostCells = 1 << 22;
const mostInCluster = 0xffff;

/** Whether answers that count alike are counted in a table of the clusters by so many groups. */
export function fitsTable({ count, largest }: Clustering, groupCount: number): boolean {
	return largest <= mostInCluster && count * groupCount <= mostCells;
}

/** More cells than these are not held for the next table. */
const mostHeld = 1 << 20;
let held = new Uint16Array();

/** An empty table that is done with before the next one is asked for. */
export function passingTable(cells: number): ClusterTable {
	if (cells > mostHeld) return new Uint16Array(cells);
	if (held.length < cells) held = new Uint16Array(cells);
	return held.subarray(0, cells).fill(0);
}

const known = new WeakMap<Selection['answers'], { readonly of: Clustering; readonly cells: readonly Uint32Array[] }>();

/**
 * For each row group, for each answer that counts, its cell in a table of a single group. Kept as long as the selection is:
 * all groups are counted from it.
 */
export function cellsOfAnswers(
	{ classes, answers }: Pick<Selection, 'classes' | 'answers'>,
	clustering: Clustering,
): readonly Uint32Array[] {
	const kept = known.get(answers);
	if (kept?.of === clustering) return kept.cells;
	let first = 0;
	const cells = answers.map((positions, rowGroup) => {
		const byRecord = classes[rowGroup] ?? new Uint8Array();
		const found = cellsIn(positions, byRecord, clustering.clusterOf.subarray(first));
		first += byRecord.length;
		return found;
	});
	known.set(answers, { of: clustering, cells });
	return cells;
}

function cellsIn(positions: Uint32Array, byRecord: Uint8Array, clusterOf: Uint16Array | Uint32Array): Uint32Array {
	const cells = new Uint32Array(positions.length);
	for (let at = 0; at < cells.length; at++) {
		const record = positions[at] as number;
		cells[at] = (clusterOf[record] as number) * cellsEach + (byRecord[record] as number);
	}
	return cells;
}

/** Adds all answers to a table of a single group. */
export function addAnswers(table: ClusterTable, cells: Uint32Array): void {
	for (let at = 0; at < cells.length; at++) {
		const cell = cells[at] as number;
		table[cell] = (table[cell] as number) + 1;
	}
}

/**
 * Adds the answers of a row group to a table.
 * @param positions of the answers in the row group, and their `cells` as `cellsOfAnswers` has them
 * @param codes of the records of the row group
 * @param startOfCode where the group of each code begins in the table
 */
export function addGroupedAnswers(
	table: ClusterTable,
	positions: Uint32Array,
	cells: Uint32Array,
	codes: Uint8Array | Uint16Array,
	startOfCode: Uint32Array,
): void {
	for (let at = 0; at < positions.length; at++) {
		const cell = (startOfCode[codes[positions[at] as number] as number] as number) + (cells[at] as number);
		table[cell] = (table[cell] as number) + 1;
	}
}

/** Sums over the clusters of a group, or of several added up. */
export function momentsOf(group: ClusterTable): ClusterMoments {
	const sums = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
	for (let cell = 0; cell < group.length; cell += cellsEach) {
		const promoters = group[cell] as number;
		const detractors = group[cell + 2] as number;
		const net = promoters - detractors;
		const size = promoters + (group[cell + 1] as number) + detractors;
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

/**
 * Adds to each group of a table those before it. A cell holds no more than a cluster, so that nothing is lost.
 * @param cells of a group
 */
export function cumulate(table: ClusterTable, cells: number): void {
	for (let cell = cells; cell < table.length; cell++) {
		table[cell] = (table[cell] as number) + (table[cell - cells] as number);
	}
}

/** Neighbouring groups of a cumulated table added up. @param cells of a group */
export function groupsTogether(cumulated: ClusterTable, cells: number, first: number, last: number): ClusterTable {
	const together = cumulated.slice(last * cells, (last + 1) * cells);
	if (first > 0) subtract(together, cumulated.subarray((first - 1) * cells, first * cells));
	return together;
}

function subtract(from: Uint16Array, cells: Uint16Array): void {
	for (let cell = 0; cell < from.length; cell++) from[cell] = (from[cell] as number) - (cells[cell] as number);
}

/** What is added up before the sums of each group. */
export interface TableTotals {
	/** Of each cluster its net and size in all groups, and in how many of them it has answers. */
	readonly nets: Float64Array;
	readonly sizes: Float64Array;
	readonly groups: Uint32Array;
	/** Of each group its answers by class, in four places. */
	readonly classes: Float64Array;
}

export function tableTotals(table: ClusterTable, clusterCount: number): TableTotals {
	const cells = clusterCount * cellsEach;
	const groupCount = table.length / cells;
	const totals: TableTotals = {
		nets: new Float64Array(clusterCount),
		sizes: new Float64Array(clusterCount),
		groups: new Uint32Array(clusterCount),
		classes: new Float64Array(groupCount * 4),
	};
	for (let group = 0; group < groupCount; group++) {
		addToTotals(totals, table.subarray(group * cells, (group + 1) * cells), group * 4);
	}
	return totals;
}

/** @param place of the group's classes */
function addToTotals({ nets, sizes, groups, classes }: TableTotals, group: ClusterTable, place: number): void {
	let allPromoters = 0;
	let allPassives = 0;
	let allDetractors = 0;
	for (let cluster = 0, cell = 0; cell < group.length; cluster++, cell += cellsEach) {
		const promoters = group[cell] as number;
		const passives = group[cell + 1] as number;
		const detractors = group[cell + 2] as number;
		const size = promoters + passives + detractors;
		if (size === 0) continue;
		allPromoters += promoters;
		allPassives += passives;
		allDetractors += detractors;
		nets[cluster] = (nets[cluster] as number) + promoters - detractors;
		sizes[cluster] = (sizes[cluster] as number) + size;
		groups[cluster] = (groups[cluster] as number) + 1;
	}
	classes[place] = allPromoters;
	classes[place + 1] = allPassives;
	classes[place + 2] = allDetractors;
}

/** The sums of one group, in the order of the fields of `ClusterSums`. */
export function groupSumsOf(group: ClusterTable, { nets, sizes, groups }: TableTotals): readonly number[] {
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
	for (let cluster = 0, cell = 0; cell < group.length; cluster++, cell += cellsEach) {
		const promoters = group[cell] as number;
		const detractors = group[cell + 2] as number;
		const net = promoters - detractors;
		const size = promoters + (group[cell + 1] as number) + detractors;
		if (size === 0) continue;
		const totalNet = nets[cluster] as number;
		const totalSize = sizes[cluster] as number;
		clusters++;
		if (groups[cluster] === 1) whole++;
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
