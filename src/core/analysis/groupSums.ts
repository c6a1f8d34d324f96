import { clusteredVariance, sampleOfClusters } from '../stats/clusterMoments.ts';
import { ofFinitePopulation } from '../stats/finitePopulation.ts';
import { plainSample, type ScoreSample } from '../stats/scoreSample.ts';
import { weightedSample } from '../stats/weightedSample.ts';
import { ClusterSums } from './clusterSums.ts';
import type { CountedSample } from './countedSample.ts';
import { recordClass, type SampleDesign, type Selection } from './selection.ts';
import { sumOfClasses, WeightTallies } from './weightTallies.ts';

/** The group of each record of a row group, as a whole number; at or beyond the number of groups: none. Null: all none. */
export type GroupOf = (rowGroup: number) => ArrayLike<number> | null;

/**
 * Whom a score speaks of: the `population` that the respondents are a part of, where its size was given, or `anyone` like
 * them, which is what stands against a benchmark or an earlier period.
 */
export type About = 'population' | 'anyone';

/** What of a selection sums need. */
type Designed = Pick<Selection, 'survey' | 'byRecord' | 'classes' | 'design'>;

/** More groups than this are no groups: codes of a column are 16-bit. */
const mostGroups = 0xfffe;

/** What the selected answers add up to, group by group, under the design of the selection. */
export class GroupSums {
	readonly #population: SampleDesign['population'];
	readonly #groupCount: number;
	/** Four places a group, for the classes of answers; one more group for those in none. */
	readonly #counts: Float64Array;
	readonly #weights: WeightTallies | null;
	readonly #clusters: ClusterSums | null;

	/** @param groupOf null where all selected answers are one group */
	constructor(selection: Designed, groupCount: number, groupOf: GroupOf | null) {
		if (!(Number.isSafeInteger(groupCount) && groupCount >= 0 && groupCount <= mostGroups)) {
			throw new RangeError(`0 to ${mostGroups} groups can be scored; found ${groupCount}`);
		}
		const { byRecord, design } = selection;
		const { weights, clusters } = design;
		this.#population = design.population;
		this.#groupCount = groupCount;
		const isPlain = weights === null && clusters === null && groupOf !== null;
		const groups = isPlain || groupOf === null ? null : groupsOfRecords(selection, groupCount, groupOf);
		this.#counts = isPlain
			? countByRowGroup(selection, groupCount, groupOf)
			: countRecords(selection, groupCount, groups);
		this.#weights = weights?.kind === 'weight' ? new WeightTallies(weights, byRecord, groups, groupCount) : null;
		this.#clusters = clusters && new ClusterSums(clusters.order, byRecord, groups, groupCount, weights);
	}

	/** Clusters that hold a selected answer; null where all answers count as separate. */
	get clusterCount(): number | null {
		return this.#clusters?.total.clusters ?? null;
	}

	/** The sample of one group. */
	sample(group: number, about: About = 'population'): CountedSample {
		return this.#sampleOf([group], about, () => this.#clusters?.of(group));
	}

	/** The sample of all selected answers that are not in the group. */
	rest(group: number, about: About = 'population'): CountedSample {
		return this.#sampleOf(this.#others(group), about, () => this.#clusters?.ofRest(group));
	}

	/** How the scores of a group and of the rest go together, on -1..1: 0 where no cluster has answers in both. */
	correlationWithRest(group: number): number {
		const clusters = this.#clusters;
		if (clusters === null) return 0;
		const spread = Math.sqrt(clusteredVariance(clusters.of(group)) * clusteredVariance(clusters.ofRest(group)));
		if (spread === 0) return 0;
		return Math.max(-1, Math.min(1, clusters.covarianceWithRest(group) / spread));
	}

	#others(group: number): number[] {
		return Array.from({ length: this.#groupCount + 1 }, (_, other) => other).filter((other) => other !== group);
	}

	#sampleOf(
		groups: readonly number[],
		about: About,
		momentsOf: () => Parameters<typeof sampleOfClusters>[1] | undefined,
	): CountedSample {
		const counts = sumOfClasses(this.#counts, groups);
		const weighted: ScoreSample =
			this.#weights === null ? plainSample(counts) : weightedSample(this.#weights.of(groups, counts));
		const moments = weighted.base === 0 ? undefined : momentsOf();
		const clustered = moments === undefined ? weighted : sampleOfClusters(weighted, moments);
		return { ...this.#finite(clustered, about), counts };
	}

	/** As large a part of each group was asked as of all. */
	#finite(sample: ScoreSample, about: About): ScoreSample {
		const population = this.#population;
		if (population === null || about === 'anyone' || sample.base === 0) return sample;
		return ofFinitePopulation(sample, Math.round((sample.base * population.size) / population.answers));
	}
}

/** Counts answers in place, row group by row group. */
function countByRowGroup({ survey, classes }: Designed, groupCount: number, groupOf: GroupOf): Float64Array {
	const counts = new Float64Array((groupCount + 1) * 4);
	survey.table.groups.forEach(({ recordCount }, rowGroup) => {
		const groups = groupOf(rowGroup);
		const byRecord = classes[rowGroup] as Uint8Array;
		for (let record = 0; record < recordCount; record++) {
			const answer = byRecord[record] as number;
			if (answer >= recordClass.none) continue;
			const group = groups === null ? groupCount : Math.min(groups[record] as number, groupCount);
			const place = group * 4 + answer;
			counts[place] = (counts[place] as number) + 1;
		}
	});
	return counts;
}

function countRecords({ byRecord, design }: Designed, groupCount: number, groups: Uint16Array | null): Float64Array {
	const counts = new Float64Array((groupCount + 1) * 4);
	const answers = design.weights?.kind === 'count' ? design.weights : null;
	for (let record = 0; record < byRecord.length; record++) {
		const answer = byRecord[record] as number;
		if (answer >= recordClass.none) continue;
		const place = (groups === null ? 0 : (groups[record] as number)) * 4 + answer;
		const count = answers === null ? 1 : (answers.ofCode[answers.codes[record] as number] as number);
		counts[place] = (counts[place] as number) + count;
	}
	return counts;
}

/** The group of each record over all row groups, `groupCount` where it is in none. */
function groupsOfRecords({ survey, byRecord }: Designed, groupCount: number, groupOf: GroupOf): Uint16Array {
	const groups = new Uint16Array(byRecord.length);
	let first = 0;
	survey.table.groups.forEach(({ recordCount }, rowGroup) => {
		const part = groupOf(rowGroup);
		if (part === null) {
			groups.fill(groupCount, first, first + recordCount);
		} else {
			for (let record = 0; record < recordCount; record++) {
				groups[first + record] = Math.min(part[record] as number, groupCount);
			}
		}
		first += recordCount;
	});
	return groups;
}
