import type { ScoreCounts } from './scoreCounts.ts';

/**
 * The variance of a single answer coded +1 (promoter), 0 (passive) or -1 (detractor): p + d - (p - d)².
 * Only the proportions matter, so that adjusted counts, weighted samples and published percentages serve as well as counts.
 *
 * @param counts Amounts of 0 or more, whole or not, of which at least one is above 0.
 * @returns Squared units of the coding, on 0..1: 0 where all answers are alike, 1 for promoters and detractors in equal numbers.
 * @throws RangeError where an amount is negative or not finite, or all are 0.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function scoreVariance({ promoters, passives, detractors }: ScoreCounts): number {
	const total = promoters + passives + detractors;
	if (!(Math.min(promoters, passives, detractors) >= 0 && total > 0 && total < Number.POSITIVE_INFINITY)) {
		throw new RangeError(
			`A variance needs amounts of 0 or more, not all 0; found ${promoters} / ${passives} / ${detractors}`,
		);
	}
	const net = promoters - detractors;
	return ((promoters + detractors) * total - net * net) / (total * total);
}
