import type { Analysis } from '../../core/model/analysis.ts';
import { paragraph } from '../../report/sentences/paragraph.ts';
import { answersNeededSentences, waysSentence, whatItTakesTitle } from '../../report/sentences/whatItTakes.ts';
import type { Words } from '../../report/words.ts';
import { joined, titled, wrapped } from '../layout/textLayout.ts';

/** The people to win over for the score to reach the sector, and what differences the answers can show. */
export function whatItTakes(analysis: Analysis, words: Words): string[] {
	const figures = analysis.whatItTakes;
	if (figures === null) return [];
	const ways = waysSentence(words, analysis, figures);
	return [
		...titled(whatItTakesTitle(words, analysis, figures)),
		...(ways === null ? [] : wrapped(joined(ways))),
		...wrapped(paragraph(answersNeededSentences(words, analysis, figures))),
	];
}
