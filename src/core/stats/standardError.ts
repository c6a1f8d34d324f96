import type { ScoreCounts } from './scoreCounts.ts';
import { effectiveBase, type ScoreSample, totalOf } from './scoreSample.ts';
import { scoreVariance } from './scoreVariance.ts';

/**
 * The standard error of a Net Promoter Score by the Wald formula: √(V / n), with the effective base for n where a sample
 * has one. It collapses to 0 where all answers are alike; `adjustedScore` feeds it counts for which that cannot happen.
 *
 * @param answers A sample, answers by group, or adjusted counts: 0 or more, whole or not.
 * @returns Points, 0 or more; at most 100 where answers are independent.
 * @throws RangeError as `scoreVariance`, and for an impossible sample.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function standardError(answers: ScoreCounts | ScoreSample): number {
	const answerCount = 'designEffect' in answers ? effectiveBase(answers) : totalOf(answers);
	return 100 * Math.sqrt(scoreVariance(answers) / answerCount);
}
