import type { Analysis } from '../core/model/analysis.ts';

/** The same analysis without what respondents wrote, word for word: what is counted in it stays. */
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
				words: ofClass.words.map((word) => ({ ...word, examples: [] })),
			})),
			passivesAtRisk: [],
		},
	};
}
