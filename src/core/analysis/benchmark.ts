import { comparabilityFindings } from '../benchmarks/comparability.ts';
import { compare } from '../benchmarks/compare.ts';
import { peersOf } from '../benchmarks/peers.ts';
import type { AnalysisContext, SectionAnalysis } from './context.ts';

/** Holds a survey against the chosen published figure, with what must be known of comparing the two. */
export function compareWithBenchmark(context: AnalysisContext): SectionAnalysis<'benchmark'> {
	const { figure, figures, query, survey, total } = context;
	if (figure === null) return { value: { benchmark: null }, findings: [] };
	return {
		value: {
			benchmark: {
				figure,
				chosenBy: query.benchmark === 'auto' ? 'default' : 'user',
				verdict: compare(total, figure, query.level),
				peers: peersOf(figure, figures),
			},
		},
		findings: comparabilityFindings(figure, figures, survey.language),
	};
}
