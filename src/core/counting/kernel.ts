import { instanceOf } from '../webAssembly.ts';
import { compiledKernel } from './compiledKernel.ts';

/**
 * The loops over all records of a table as WebAssembly, compiled from the folder `kernel`, where each export is described.
 * Numbers are addresses in its memory, counts and widths.
 */
export interface CountingKernel {
	readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
	firstFree(): number;

	countCodes(records: number, codes: number, codeBytes: number, counts: number): void;
	countByClass(records: number, classes: number, codes: number, codeBytes: number, counts: number): void;
	countPairs(
		records: number,
		classes: number,
		rows: number,
		rowBytes: number,
		columns: number,
		columnBytes: number,
		width: number,
		counts: number,
		beside: number,
	): void;
	appendCodes(
		records: number,
		codes: number,
		codeBytes: number,
		placeOfCode: number,
		size: number,
		numbers: number,
	): void;
	markCodes(records: number, codes: number, codeBytes: number, bitsOfCode: number, classes: number): void;
	daysOf(records: number, seconds: number, first: number, dayCount: number, none: number, days: number): void;

	tallyClusters(
		records: number,
		classes: number,
		clusters: number,
		clusterWidth: number,
		table: number,
		beside: number,
	): void;
	tallyGroups(
		records: number,
		classes: number,
		clusters: number,
		clusterWidth: number,
		codes: number,
		codeBytes: number,
		startOfCode: number,
		table: number,
		beside: number,
	): void;
	totalClusters(group: number, clusters: number, totals: number, classes: number): void;
	sumGroup(group: number, clusters: number, totals: number, sums: number): void;
	sumTotals(totals: number, clusters: number, sums: number): void;
	cumulate(table: number, length: number, groups: number): void;
	sumWindow(last: number, before: number, clusters: number, sums: number): void;
	sumPairs(table: number, groupBytes: number, groups: number, clusters: number, found: number, sums: number): void;
	addSizes(group: number, clusters: number, sizes: number): void;
	sumShare(group: number, clusters: number, sizes: number, sums: number): void;

	addRatings(
		records: number,
		classes: number,
		clusters: number,
		clusterWidth: number,
		rows: number,
		rowBytes: number,
		columns: number,
		columnBytes: number,
		width: number,
		weightCodes: number,
		weightOfCode: number,
		pairs: number,
		sums: number,
		stride: number,
		beside: number,
	): void;
}

let kernel: CountingKernel | undefined;

/** The one instance of this thread. */
export function countingKernel(): CountingKernel {
	kernel ??= instanceOf<CountingKernel>(compiledKernel);
	return kernel;
}
