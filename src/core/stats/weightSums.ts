import { baseOf, type ScoreCounts } from './scoreCounts.ts';

/** What a score, its variance and its design effect need of weighted answers: sums, so that a pass over a file can keep them. */
export interface WeightSums {
	/** Answers with a weight above 0. */
	readonly counts: ScoreCounts;
	/** Sums of their weights by group. */
	readonly weights: ScoreCounts;
	/** Sums of their squared weights by group. */
	readonly squaredWeights: ScoreCounts;
	/** The least and the greatest weight above 0; where there is none, infinity and 0. */
	readonly least: number;
	readonly greatest: number;
}

/** Answers that carry the same weight, each of them. */
export interface WeightedCounts {
	readonly weight: number;
	readonly counts: ScoreCounts;
}

/**
 * Adds up weighted answers. Sums of weights that are not whole depend in their last bits on the order: the same bits come
 * of the same order, best that of the distinct weights.
 *
 * @param groups Answers by weight, or one by one. Those of weight 0 count nothing. A weight may come more than once.
 * @throws RangeError where a weight is negative or not finite, or counts are impossible.
 */
export function weightSums(groups: Iterable<WeightedCounts>): WeightSums {
	const counts = { promoters: 0, passives: 0, detractors: 0 };
	const weights = { promoters: 0, passives: 0, detractors: 0 };
	const squaredWeights = { promoters: 0, passives: 0, detractors: 0 };
	let least = Number.POSITIVE_INFINITY;
	let greatest = 0;
	for (const { weight, counts: added } of groups) {
		if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
			throw new RangeError(`A weight is finite and 0 or more; found ${weight}`);
		}
		if (baseOf(added) === 0 || weight === 0) continue;
		for (const group of ['promoters', 'passives', 'detractors'] as const) {
			counts[group] += added[group];
			weights[group] += weight * added[group];
			squaredWeights[group] += weight * weight * added[group];
		}
		least = Math.min(least, weight);
		greatest = Math.max(greatest, weight);
	}
	return { counts, weights, squaredWeights, least, greatest };
}
