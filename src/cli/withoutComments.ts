import type { Analysis } from '../core/model/analysis.ts';
import { isClosed } from '../report/disclosure.ts';

/** The same analysis without what respondents wrote: what is counted in it stays, where enough answered. */
export function withoutComments(analysis: Analysis): Analysis {
	const { comments } = analysis;
	if (comments === null) return analysis;
	return {
		...analysis,
		comments: {
			...comments,
			classes: comments.classes.map((ofClass) => ({
				...ofClass,
				newest: [],
				longest: [],
				words: isClosed(analysis) ? [] : ofClass.words.map((word) => ({ ...word, examples: [] })),
			})),
			passivesAtRisk: [],
		},
	};
}
