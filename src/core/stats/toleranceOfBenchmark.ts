import { adjustedWaldInterval } from './adjustedWaldInterval.ts';
import { criticalValue } from './criticalValue.ts';
import type { ScoreCounts } from './scoreCounts.ts';

/**
 * How exact a benchmark has to be for a significant difference to stand: the standard error of the benchmark itself at
 * which the difference would turn into one that chance explains, s* = √(((s - b) / z)² - SE²), s and SE adjusted.
 *
 * @param counts Answers by group, at least one.
 * @param benchmark In points on -100..100.
 * @param level Confidence level, above 0 and below 1.
 * @returns Points, above 0; null where the difference is not significant even if the benchmark is exact.
 * @throws RangeError for impossible counts, no answer, or an impossible level.
 */
export function toleranceOfBenchmark(counts: ScoreCounts, benchmark: number, level: number): number | null {
	const { center, standardError } = adjustedWaldInterval(counts, level);
	const slack = ((center - benchmark) / criticalValue(level)) ** 2 - standardError ** 2;
	return slack > 0 ? Math.sqrt(slack) : null;
}
