import { classCount, countByClass } from '../../counting/countCodes.ts';
import { clusteredCorrelation } from '../../stats/clusteredCorrelation.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { totalOf } from '../../stats/scoreSample.ts';
import { ClusterSums } from './clusterSums.ts';
import { fitsTable, inClusterTable } from './clusterTable.ts';
import type { CountedSample } from './countedSample.ts';
import { designedSample, ofPopulation } from './designedSample.ts';
import { groupOfEach, type RecordGroups } from './recordGroups.ts';
import { recordClass, type SampleDesign, type Selection } from './selection.ts';
import { sumOfClasses, WeightTallies } from './weightTallies.ts';

/**
 * Whom a score speaks of: the `population` that the respondents are a part of, where its size was given, or `anyone` like
 * them, which is what stands against a benchmark or an earlier period.
 */
export type About = 'population' | 'anyone';

/** What may be asked of groups beside each by itself. */
interface Also {
	/** The shares of the groups. */
	readonly shares?: true;
	/** How the groups go together, two by two. */
	readonly pairs?: true;
	/** Windows of so many neighbouring groups. */
	readonly windowLength?: number;
}

/** More groups than this are no groups: codes of a column are 16-bit. */
const mostGroups = 0xfffe;

/** What the selected answers add up to, group by group, under the design of the selection. */
export class GroupSums {
	readonly #population: SampleDesign['population'];
	readonly #groupCount: number;
	/** Four places a group, for the classes of answers; one more group for those in none. */
	readonly #counts: Float64Array;
	readonly #weights: WeightTallies | null = null;
	readonly #clusters: ClusterSums | null;
	/** Whether the groups are told by the same column as the clusters: each is an account, or several. */
	readonly #areClusters: boolean;
	/** By its first group, what a window of neighbouring groups needs; null where not known without counting it anew. */
	readonly #windows: readonly ClusterMoments[] | null = null;
	readonly #windowLength: number;
	/** Whether `correlations` is known. */
	readonly arePaired: boolean;

	/** What the design effects of the groups' shares need; null where not asked for, or not known without going through all. */
	readonly shares: readonly ClusterMoments[] | null = null;

	/** @param also what is asked for beside the groups by themselves */
	constructor(selection: Selection, groups: RecordGroups, also: Also = {}) {
		const { count: groupCount } = groups;
		if (!(Number.isSafeInteger(groupCount) && groupCount >= 0 && groupCount <= mostGroups)) {
			throw new RangeError(`0 to ${mostGroups} groups can be scored; found ${groupCount}`);
		}
		const { byRecord, design } = selection;
		const { weights, clusters } = design;
		this.#groupCount = groupCount;
		this.#windowLength = also.windowLength ?? 0;
		this.arePaired = also.pairs ?? false;
		this.#population = design.population;
		const sums = clusters === null ? null : new ClusterSums(groupCount, also.pairs);
		this.#clusters = sums;
		this.#areClusters = clusters !== null && groups.index === clusters.index;
		if (weights === null && sums === null) {
			this.#counts = countClasses(selection, groups);
			return;
		}
		if (weights === null && clusters && sums && fitsTable(clusters.clustering, groupCount + 1)) {
			const counted = inClusterTable(selection, clusters.clustering, groups, (table) => ({
				sums: table.sums(),
				pairs: also.pairs === true ? table.pairs() : null,
				shares: also.shares === true ? table.shares() : null,
				windows: also.windowLength === undefined ? null : table.windows(also.windowLength),
			}));
			sums.addTable(counted.sums, counted.pairs);
			this.#counts = counted.sums.classes;
			this.#windows = counted.windows;
			this.shares = counted.shares;
			return;
		}
		const ofRecords = groupsOfRecords(selection, groups);
		this.#counts = countRecords(selection, groupCount, ofRecords);
		this.#weights = weights?.kind === 'weight' ? new WeightTallies(weights, byRecord, ofRecords, groupCount) : null;
		if (clusters) {
			sums?.addRecords(clusters.clustering, { byRecord, groups: ofRecords, groupCount, weights });
		}
	}

	/**
	 * The sample of one group. That of a single account speaks of its own people alone, among whom answers are not alike for
	 * their account.
	 */
	sample(group: number, about: About = 'population'): CountedSample {
		return this.#sampleOf([group], about, () => {
			const moments = this.#clusters?.of(group);
			return this.#areClusters && moments?.clusters === 1 ? undefined : moments;
		});
	}

	/**
	 * The sample of a window of neighbouring groups taken together, as many as were asked for; null where it cannot be told
	 * without counting it anew.
	 */
	window(first: number, about: About = 'population'): CountedSample | null {
		const clusters = this.#windows?.[first];
		if (this.#clusters !== null && clusters === undefined) return null;
		const groups = Array.from({ length: this.#windowLength }, (_, place) => first + place);
		return this.#sampleOf(groups, about, () => clusters);
	}

	/** The sample of all selected answers that are not in the group. */
	rest(group: number, about: About = 'population'): CountedSample {
		return this.#sampleOf(this.#others(group), about, () => this.#clusters?.ofRest(group));
	}

	/** The share of a group in all selected answers by what they weigh, on 0..1; 0 where there is none. */
	shareOf(group: number): number {
		const all = this.#others(-1);
		const sizeOf = (groups: readonly number[]): number =>
			this.#weights === null ? totalOf(sumOfClasses(this.#counts, groups)) : this.#weights.sizeOf(groups);
		const total = sizeOf(all);
		return total === 0 ? 0 : sizeOf([group]) / total;
	}

	/** How the scores of a group and of the rest go together, on -1..1: 0 where no cluster has answers in both. */
	correlationWithRest(group: number): number {
		const clusters = this.#clusters;
		return clusters === null
			? 0
			: clusteredCorrelation(clusters.of(group), clusters.ofRest(group), clusters.crossOfRest(group));
	}

	/**
	 * How the scores of every two of some groups go together, by their places among them, where that was asked for: as
	 * `correlationWithRest`.
	 */
	correlations(groups: readonly number[]): (one: number, other: number) => number {
		const clusters = this.#clusters;
		if (clusters === null || !this.arePaired) return () => 0;
		const moments = groups.map((group) => clusters.of(group));
		return (one, other) => {
			const [first, second] = [moments[one], moments[other]];
			if (first === undefined || second === undefined) return 0;
			return clusteredCorrelation(first, second, clusters.cross(groups[one] as number, groups[other] as number));
		};
	}

	#others(group: number): number[] {
		return Array.from({ length: this.#groupCount + 1 }, (_, other) => other).filter((other) => other !== group);
	}

	#sampleOf(groups: readonly number[], about: About, momentsOf: () => ClusterMoments | undefined): CountedSample {
		const counts = sumOfClasses(this.#counts, groups);
		const sample = designedSample(counts, this.#weights?.of(groups, counts) ?? null, momentsOf() ?? null);
		return about === 'anyone' ? sample : ofPopulation(sample, this.#population);
	}
}

/** As many groups are also held against each other. */
const mostPaired = 100;

const keptSums = new WeakMap<Selection, WeakMap<RecordGroups, GroupSums>>();

/**
 * The sums of groups that several sections tell of, and their shares; kept as long as the selection is.
 * @param inPairs whether the groups are also held against each other, which so many of them can be
 */
export function sumsOf(selection: Selection, groups: RecordGroups, inPairs = false): GroupSums {
	const known = keptSums.get(selection) ?? new WeakMap<RecordGroups, GroupSums>();
	keptSums.set(selection, known);
	const kept = known.get(groups);
	const arePaired = inPairs && groups.count <= mostPaired;
	if (kept && (kept.arePaired || !arePaired)) return kept;
	const sums = new GroupSums(selection, groups, arePaired ? { shares: true, pairs: true } : { shares: true });
	known.set(groups, sums);
	return sums;
}

/** Counts answers by group and class, in four places a group. */
function countClasses({ survey, classes }: Selection, groups: RecordGroups): Float64Array {
	const { count, codesOf, groupOfCode } = groups;
	const parts = survey.table.groups.map(({ recordCount }, rowGroup) => ({
		// Records without a code are counted behind all codes, in no group.
		codes: codesOf(rowGroup) ?? new Uint16Array(recordCount).fill(groupOfCode.length),
		classes: classes[rowGroup] ?? new Uint8Array(recordCount).fill(recordClass.out),
	}));
	const byCode = countByClass(parts, groupOfCode.length + 1);
	const counts = new Float64Array((count + 1) * 4);
	for (let code = 0; code <= groupOfCode.length; code++) {
		const place = (groupOfCode[code] ?? count) * 4;
		for (let answer = 0; answer < recordClass.none; answer++) {
			counts[place + answer] = (counts[place + answer] as number) + (byCode[code * classCount + answer] as number);
		}
	}
	return counts;
}

function countRecords({ byRecord, design }: Selection, groupCount: number, groups: Uint16Array): Float64Array {
	const counts = new Float64Array((groupCount + 1) * 4);
	const answers = design.weights?.kind === 'count' ? design.weights : null;
	for (let record = 0; record < byRecord.length; record++) {
		const answer = byRecord[record] as number;
		if (answer >= recordClass.none) continue;
		const place = (groups[record] as number) * 4 + answer;
		const count = answers === null ? 1 : (answers.ofCode[answers.codes[record] as number] as number);
		counts[place] = (counts[place] as number) + count;
	}
	return counts;
}

/** The group of each record over all row groups, `count` where it is in none. */
function groupsOfRecords({ survey, byRecord }: Selection, groups: RecordGroups): Uint16Array {
	const all = new Uint16Array(byRecord.length).fill(groups.count);
	let first = 0;
	survey.table.groups.forEach(({ recordCount }, rowGroup) => {
		const part = groupOfEach(groups, rowGroup) ?? [];
		for (let record = 0; record < part.length; record++) {
			all[first + record] = part[record] as number;
		}
		first += recordCount;
	});
	return all;
}
