import { inWorkspace, type Workspace } from '../../counting/workspace.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { ClusterPairs, pairSumsOf } from './clusterPairs.ts';
import type { Clustering } from './clusters.ts';
import type { RecordGroups } from './recordGroups.ts';
import type { Selection } from './selection.ts';

/** A table of clusters by groups of at most so many pairs is quicker than going through the records cluster by cluster. */
export const mostPairs = 1 << 21;
/** Two bytes hold the records of a cluster. */
const mostInCluster = 0xffff;

/** Whether records that count alike are counted in a table of the clusters by so many groups. */
export function fitsTable({ count, largest }: Clustering, groupCount: number): boolean {
	return largest <= mostInCluster && count * groupCount <= mostPairs;
}

/**
 * Counts the selected records by cluster and group, and looks at the table that they make.
 * @param groups null for one group of all
 */
export function inClusterTable<Result>(
	selection: Pick<Selection, 'classes'>,
	clustering: Clustering,
	groups: RecordGroups | null,
	look: (table: ClusterTable) => Result,
): Result {
	return inWorkspace((space) => look(new ClusterTable(space, selection, clustering, groups)));
}

/** Promoters, passives, detractors, and selected records without an answer that counts; two bytes each. */
const cellsEach = 4;
const cellBytes = 2;

/** What is added up over the clusters of a group: its place in `TableSums.groups`. */
export const field = {
	clusters: 0,
	net: 1,
	size: 2,
	squaredNets: 3,
	products: 4,
	squaredSizes: 5,
	/** Clusters that have all their answers in the group. */
	whole: 6,
	netByTotalNet: 7,
	netByTotalSize: 8,
	sizeByTotalNet: 9,
	sizeByTotalSize: 10,
} as const;
export const fieldCount = 11;

/** What a table adds up to. */
export interface TableSums {
	/** Of each group its answers by class, in four places. */
	readonly classes: Float64Array;
	/** Of each group as `field` says. */
	readonly groups: Float64Array;
	/** Of all groups together. */
	readonly total: ClusterMoments;
}

/**
 * How many promoters, passives and detractors each cluster has in each group, and how many selected records without an answer
 * that counts. The records that are in no group are the last of them.
 */
export class ClusterTable {
	readonly #space: Workspace;
	readonly #clusterCount: number;
	readonly #groupCount: number;
	readonly #place: number;

	constructor(
		space: Workspace,
		{ classes }: Pick<Selection, 'classes'>,
		{ clusterOf, count }: Clustering,
		groups: RecordGroups | null,
	) {
		this.#space = space;
		this.#clusterCount = count;
		this.#groupCount = groups === null ? 1 : groups.count + 1;
		// One more cell, behind all others, takes what is not selected.
		this.#place = space.zeros(this.#groupCount * this.#groupBytes + cellBytes);
		const startOfCode = groups && space.put(startsOf(groups.groupOfCode, count * cellsEach));
		let first = 0;
		classes.forEach((ofRecords, rowGroup) => {
			const clusters = clusterOf.subarray(first, first + ofRecords.length);
			first += ofRecords.length;
			space.within(() => this.#add(ofRecords, clusters, groups?.codesOf(rowGroup) ?? null, startOfCode));
		});
	}

	#add(
		classes: Uint8Array,
		clusters: Clustering['clusterOf'],
		codes: Uint8Array | Uint16Array | null,
		startOfCode: number | null,
	): void {
		const { kernel } = this.#space;
		const records = [classes.length, this.#space.put(classes)] as const;
		const ofClusters = [this.#space.put(clusters), clusters.BYTES_PER_ELEMENT] as const;
		const cells = (this.#groupCount * this.#groupBytes) / cellBytes;
		if (codes === null || startOfCode === null) {
			const last = this.#groupCount - 1;
			kernel.tallyClusters(...records, ...ofClusters, this.#placeOf(last), cells / this.#groupCount);
		} else {
			const ofCodes = [this.#space.put(codes), codes.BYTES_PER_ELEMENT] as const;
			kernel.tallyGroups(...records, ...ofClusters, ...ofCodes, startOfCode, this.#place, cells);
		}
	}

	/** Of each group and of all, the sums over clusters that their scores need. */
	sums(): TableSums {
		const { kernel } = this.#space;
		return this.#space.within(() => {
			const totals = this.#space.zeros(this.#clusterCount * totalBytes);
			const classes = this.#space.zeros(this.#groupCount * 4 * 4);
			const groups = this.#space.room(this.#groupCount * fieldCount * 8);
			for (let group = 0; group < this.#groupCount; group++) {
				kernel.totalClusters(this.#placeOf(group), this.#clusterCount, totals, classes + group * 4 * 4);
			}
			for (let group = 0; group < this.#groupCount; group++) {
				kernel.sumGroup(this.#placeOf(group), this.#clusterCount, totals, groups + group * fieldCount * 8);
			}
			return {
				classes: Float64Array.from(this.#space.counts(classes, this.#groupCount * 4)),
				groups: this.#space.numbers(groups, this.#groupCount * fieldCount).slice(),
				total: this.#moments((sums) => kernel.sumTotals(totals, this.#clusterCount, sums)),
			};
		});
	}

	/** Of every two groups but the last, of those in none, the sums over the clusters with answers in both. */
	pairs(): ClusterPairs {
		const groupCount = this.#groupCount - 1;
		return this.#space.within(() => {
			const found = this.#space.room(groupCount * foundBytes);
			const sums = this.#space.zeros(pairSumsOf(groupCount) * 8);
			for (let first = 0; first < this.#clusterCount; first += clustersATime) {
				const count = Math.min(clustersATime, this.#clusterCount - first);
				const place = this.#place + first * cellsEach * cellBytes;
				this.#space.kernel.sumPairs(place, this.#groupBytes, groupCount, count, found, sums);
			}
			return new ClusterPairs(this.#space.numbers(sums, pairSumsOf(groupCount)).slice());
		});
	}

	/**
	 * For each group but the last, of those in none, the sums over clusters that the design effect of its share needs: `net`
	 * counts the records of a cluster in the group, `size` those in any.
	 */
	shares(): readonly ClusterMoments[] {
		const { kernel } = this.#space;
		const groups = Array.from({ length: this.#groupCount - 1 }, (_, group) => this.#placeOf(group));
		return this.#space.within(() => {
			const sizes = this.#space.zeros(this.#clusterCount * 4);
			for (const group of groups) kernel.addSizes(group, this.#clusterCount, sizes);
			return groups.map((group) => this.#moments((sums) => kernel.sumShare(group, this.#clusterCount, sizes, sums)));
		});
	}

	/**
	 * The sums of every `length` neighbouring groups taken together, those from the first one first. The table is of no use
	 * afterwards.
	 */
	windows(length: number): readonly ClusterMoments[] {
		const { kernel } = this.#space;
		kernel.cumulate(this.#place, this.#groupBytes, this.#groupCount - 1);
		return Array.from({ length: Math.max(0, this.#groupCount - length) }, (_, first) => {
			const before = first === 0 ? 0 : this.#placeOf(first - 1);
			return this.#moments((sums) =>
				kernel.sumWindow(this.#placeOf(first + length - 1), before, this.#clusterCount, sums),
			);
		});
	}

	/** @param write to the address that it is given, in the order of the sums here */
	#moments(write: (place: number) => void): ClusterMoments {
		return this.#space.within(() => {
			const place = this.#space.room(6 * 8);
			write(place);
			const [clusters = 0, net = 0, size = 0, squaredNets = 0, products = 0, squaredSizes = 0] = this.#space.numbers(
				place,
				6,
			);
			return { clusters, net, size, squaredNets, products, squaredSizes };
		});
	}

	get #groupBytes(): number {
		return this.#clusterCount * cellsEach * cellBytes;
	}

	#placeOf(group: number): number {
		return this.#place + group * this.#groupBytes;
	}
}

/** Net, size and number of groups. */
const totalBytes = 3 * 4;
/** Of a loop that is entered anew, what the engine has optimised meanwhile is run. */
const clustersATime = 256;
/** Net and size of a group in a cluster, and which group it is. */
const foundBytes = 3 * 8;

/** The cell at which the group of each code starts. */
function startsOf(groupOfCode: Uint16Array, cellsOfGroup: number): Uint32Array {
	const starts = new Uint32Array(groupOfCode.length);
	for (let code = 0; code < starts.length; code++) starts[code] = (groupOfCode[code] as number) * cellsOfGroup;
	return starts;
}
