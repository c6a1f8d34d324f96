import { adjustedCounts } from './adjustedCounts.ts';
import { baseOf, type ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf, totalOf } from './scoreSample.ts';
import { scoreVariance } from './scoreVariance.ts';
import { type TestOfTwoScores, testTwoScores } from './testTwoScores.ts';

/** The respondents who answered in both waves: by their group in the first, how they answered in the second. */
export interface SharedRespondents {
	readonly promoters: ScoreCounts;
	readonly passives: ScoreCounts;
	readonly detractors: ScoreCounts;
}

/**
 * Tests the difference of two waves that share respondents: SE² = SE1² + SE2² - 2 n12 C12 / (n1 n2), C12 the covariance of
 * the n12 pairs. All of it is adjusted alike: each wave by its three answers, and the pairs by three that are independent of
 * each other, so that n1, n2 and n12 each count three more. Without a pair it is `testTwoScores`; where all respondents are
 * shared, the paired test of the adjusted pairs. Weighted and clustered waves have the correlation of their unweighted
 * answers.
 *
 * @param first At least one answer: counts by group, or a sample, those of shared respondents among them.
 * @param second Likewise.
 * @param shared One answer a respondent and wave.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @throws RangeError for an impossible sample, no answer, more pairs than answers, or an impossible level.
 * Source: Kish 1965, Survey Sampling.
 */
export function testOverlappingScores(
	first: ScoreCounts | ScoreSample,
	second: ScoreCounts | ScoreSample,
	shared: SharedRespondents,
	level: number,
): TestOfTwoScores {
	const pairs = baseOf(shared.promoters) + baseOf(shared.passives) + baseOf(shared.detractors);
	const fewest = Math.min(sampleOf(first).base, sampleOf(second).base);
	if (pairs > fewest) {
		throw new RangeError(`Shared respondents are among those of either wave; found ${pairs} of ${fewest}`);
	}
	const spread = Math.sqrt(sumOfSquares(first) * sumOfSquares(second));
	const correlation = sumOfProducts(shared, pairs) / spread;
	return testTwoScores(first, second, level, Math.max(-1, Math.min(1, correlation)));
}

/** Σ (s - score)² of a wave and its three answers, unweighted. */
function sumOfSquares(wave: ScoreCounts | ScoreSample): number {
	const counts = adjustedCounts({ ...sampleOf(wave), designEffect: 1 });
	return totalOf(counts) * scoreVariance(counts);
}

/** n12 C12: Σ s1 s2 - Σ s1 Σ s2 / n12 of the pairs and their three, which add to n12 alone. */
function sumOfProducts({ promoters, passives, detractors }: SharedRespondents, pairs: number): number {
	const products = netOf(promoters) - netOf(detractors);
	const first = totalOf(promoters) - totalOf(detractors);
	const second = netOf(promoters) + netOf(passives) + netOf(detractors);
	return products - (first * second) / (pairs + 3);
}

function netOf({ promoters, detractors }: ScoreCounts): number {
	return promoters - detractors;
}
