import { type ClusterMoments, clusteredVariance } from '../../stats/clusterMoments.ts';
import { totalOf } from '../../stats/scoreSample.ts';
import { ClusterSums } from './clusterSums.ts';
import type { Clustering } from './clusters.ts';
import {
	addAnswers,
	addGroupedAnswers,
	type ClusterTable,
	cellsEach,
	cellsOfAnswers,
	cumulate,
	fitsTable,
	groupsTogether,
	momentsOf,
	passingTable,
} from './clusterTable.ts';
import type { CountedSample } from './countedSample.ts';
import { designedSample, ofPopulation } from './designedSample.ts';
import { groupOfEach, type RecordGroups } from './recordGroups.ts';
import { recordClass, type SampleDesign, type Selection } from './selection.ts';
import { tableShares } from './tableShares.ts';
import { sumOfClasses, WeightTallies } from './weightTallies.ts';

/**
 * Whom a score speaks of: the `population` that the respondents are a part of, where its size was given, or `anyone` like
 * them, which is what stands against a benchmark or an earlier period.
 */
export type About = 'population' | 'anyone';

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
	/** The table of clusters by groups, cumulated; null where neighbours are not asked for, or it would be too large. */
	readonly #table: ClusterTable | null = null;

	/** What the design effects of the groups' shares need; null where not asked for, or not known without going through all. */
	readonly shares: readonly ClusterMoments[] | null = null;

	/** @param also whether neighbouring groups are asked for, or the shares of the groups, beside the groups by themselves */
	constructor(selection: Selection, groups: RecordGroups, also: 'neighbours' | 'shares' | null = null) {
		const { count: groupCount } = groups;
		if (!(Number.isSafeInteger(groupCount) && groupCount >= 0 && groupCount <= mostGroups)) {
			throw new RangeError(`0 to ${mostGroups} groups can be scored; found ${groupCount}`);
		}
		const { byRecord, design } = selection;
		const { weights, clusters } = design;
		this.#groupCount = groupCount;
		this.#population = design.population;
		const sums = clusters === null ? null : new ClusterSums(groupCount);
		this.#clusters = sums;
		if (weights === null && sums === null) {
			this.#counts = countByRowGroup(selection, groups);
			return;
		}
		if (weights === null && clusters && sums && fitsTable(clusters.clustering, groupCount + 1)) {
			const { count } = clusters.clustering;
			const cells = count * cellsEach;
			const size = cells * (groupCount + 1);
			const table = also === 'neighbours' ? new Uint16Array(size) : passingTable(size);
			fillTable(table, selection, groups, clusters.clustering);
			this.#counts = sums.addTable(table, count);
			if (also === 'neighbours') {
				cumulate(table, cells);
				this.#table = table;
			}
			if (also === 'shares') this.shares = tableShares(table, selection, groups, clusters);
			return;
		}
		const ofRecords = groupsOfRecords(selection, groups);
		this.#counts = countRecords(selection, groupCount, ofRecords);
		this.#weights = weights?.kind === 'weight' ? new WeightTallies(weights, byRecord, ofRecords, groupCount) : null;
		if (clusters) {
			sums?.addRecords(clusters.clustering, { byRecord, groups: ofRecords, groupCount, weights });
		}
	}

	/** The sample of one group. */
	sample(group: number, about: About = 'population'): CountedSample {
		return this.#sampleOf([group], about, () => this.#clusters?.of(group));
	}

	/** The sample of neighbouring groups taken together; null where it cannot be told without counting them anew. */
	together(first: number, last: number, about: About = 'population'): CountedSample | null {
		const table = this.#table;
		if (this.#clusters !== null && table === null) return null;
		const groups = Array.from({ length: last - first + 1 }, (_, place) => first + place);
		return this.#sampleOf(groups, about, () =>
			table === null ? undefined : momentsOf(groupsTogether(table, table.length / (this.#groupCount + 1), first, last)),
		);
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
		if (clusters === null) return 0;
		// Without the factor of their number, which differs from side to side.
		const spread = Math.sqrt(
			clusteredVariance(clusters.of(group), true) * clusteredVariance(clusters.ofRest(group), true),
		);
		if (spread === 0) return 0;
		return Math.max(-1, Math.min(1, clusters.covarianceWithRest(group) / spread));
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

const keptSums = new WeakMap<Selection, WeakMap<RecordGroups, GroupSums>>();

/**
 * The sums of groups that several sections tell of, kept as long as the selection is.
 * @param also the shares of the groups, beside the groups by themselves
 */
export function sumsOf(selection: Selection, groups: RecordGroups, also: 'shares' | null = null): GroupSums {
	const known = keptSums.get(selection) ?? new WeakMap<RecordGroups, GroupSums>();
	keptSums.set(selection, known);
	const sums = known.get(groups);
	if (sums !== undefined && (also === null || sums.shares !== null)) return sums;
	const counted = new GroupSums(selection, groups, also);
	known.set(groups, counted);
	return counted;
}

/** Counts answers row group by row group. */
function countByRowGroup({ survey, classes, answers }: Selection, groups: RecordGroups): Float64Array {
	const { count, codesOf, groupOfCode } = groups;
	const counts = new Int32Array((count + 1) * 4);
	survey.table.groups.forEach(({ recordCount }, rowGroup) => {
		const codes = codesOf(rowGroup);
		const positions = answers[rowGroup] ?? new Uint32Array();
		const byRecord = classes[rowGroup] ?? new Uint8Array();
		if (codes === null) countGroups(positions, byRecord, new Uint8Array(recordCount), Uint16Array.of(count), counts);
		else countGroups(positions, byRecord, codes, groupOfCode, counts);
	});
	return Float64Array.from(counts);
}

function countGroups(
	positions: Uint32Array,
	byRecord: Uint8Array,
	codes: Uint8Array | Uint16Array,
	groupOfCode: Uint16Array,
	counts: Int32Array,
): void {
	for (let at = 0; at < positions.length; at++) {
		const record = positions[at] as number;
		const place = (groupOfCode[codes[record] as number] as number) * 4 + (byRecord[record] as number);
		counts[place] = (counts[place] as number) + 1;
	}
}

/** Counts answers in an empty table of clusters by groups. */
function fillTable(table: ClusterTable, selection: Selection, groups: RecordGroups, clustering: Clustering): void {
	const { count, codesOf, groupOfCode } = groups;
	const cellsOfGroup = clustering.count * cellsEach;
	const startOfCode = new Uint32Array(groupOfCode.length);
	for (let code = 0; code < startOfCode.length; code++)
		startOfCode[code] = (groupOfCode[code] as number) * cellsOfGroup;
	const cells = cellsOfAnswers(selection, clustering);
	selection.answers.forEach((positions, rowGroup) => {
		const codes = codesOf(rowGroup);
		const ofAnswers = cells[rowGroup] ?? new Uint32Array();
		if (codes === null) addAnswers(table.subarray(count * cellsOfGroup), ofAnswers);
		else addGroupedAnswers(table, positions, ofAnswers, codes, startOfCode);
	});
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
