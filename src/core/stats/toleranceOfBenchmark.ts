import { adjustedScore } from './adjustedScore.ts';
import { criticalT } from './criticalT.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { degreesOfFreedomOf, type ScoreSample } from './scoreSample.ts';

/**
 * How exact a benchmark has to be for a significant difference to stand: the standard error of the benchmark itself at
 * which the difference would turn into one that chance explains, s* = √(((s - b) / z)² - SE²), s and SE adjusted, t of few clusters for z.
 *
 * @param answers At least one: counts by group, or a sample.
 * @param benchmark In points on -100..100.
 * @param level Confidence level, above 0 and below 1.
 * @returns Points, above 0; null where the difference is not significant even if the benchmark is exact.
 * @throws RangeError for an impossible sample, no answer, or an impossible level.
 */
export function toleranceOfBenchmark(
	answers: ScoreCounts | ScoreSample,
	benchmark: number,
	level: number,
): number | null {
	const { center, standardError } = adjustedScore(answers);
	const critical = criticalT(level, degreesOfFreedomOf(answers));
	const slack = ((center - benchmark) / critical) ** 2 - standardError ** 2;
	return slack > 0 ? Math.sqrt(slack) : null;
}
