import type { GroupScore } from '../../core/model/groupScore.ts';
import type { Words } from '../words.ts';

/** The score of a part of the answers where many stand in a row: `+17`, or a dash where it may not be shown. */
export function groupScoreText(words: Words, { nps }: GroupScore): string {
	return nps?.score == null ? words.text('categories.noScore') : words.points(nps.score);
}

/** What dashes among scores mean; null where there is none. */
export function noScoreSentence(words: Words, scores: readonly GroupScore[], minimumBase: number): string | null {
	if (scores.some(({ shown }) => shown === 'held-back')) {
		return words.text('categories.heldBack', { count: minimumBase });
	}
	return scores.some(({ nps }) => nps === null) ? words.text('categories.tooFew', { count: minimumBase }) : null;
}
