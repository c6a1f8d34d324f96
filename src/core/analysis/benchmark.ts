import { chooseFigure } from '../benchmarks/chooseFigure.ts';
import { comparabilityFindings } from '../benchmarks/comparability.ts';
import { compare } from '../benchmarks/compare.ts';
import { peersOf } from '../benchmarks/peers.ts';
import type { BenchmarkComparison, BenchmarkFigure } from '../model/benchmark.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { BenchmarkChoice } from '../model/query.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';

/**
 * Holds a survey against the chosen published figure, with what must be known of comparing the two.
 *
 * @param language Of the survey's questions; null where unknown.
 * @param level Confidence level, above 0 and below 1.
 * @returns `benchmark` null where nothing was chosen and no figure suits the survey.
 * @throws ProblemError `no-such-benchmark`; RangeError for impossible counts or an impossible level.
 */
export function compareWithBenchmark(
	counts: ScoreCounts,
	choice: BenchmarkChoice,
	figures: readonly BenchmarkFigure[],
	language: Language | null,
	level: number,
): { readonly benchmark: BenchmarkComparison | null; readonly findings: readonly Finding[] } {
	const figure = chooseFigure(choice, figures, language);
	if (!figure) {
		return { benchmark: null, findings: [] };
	}
	return {
		benchmark: {
			figure,
			chosenBy: choice === 'auto' ? 'default' : 'user',
			verdict: compare(counts, figure, level),
			peers: peersOf(figure, figures),
		},
		findings: comparabilityFindings(figure, figures, language),
	};
}
