import type { CategoryQuestion } from '../../core/model/analysis.ts';
import { isScored } from '../sections/shareTable.tsx';
import type { Words } from '../words.ts';
import { noScoreSentence } from './groupScore.ts';

/** Under a question: how many answered it, whether several answers were possible, and which answers are not scored. */
export function questionCaption(words: Words, question: CategoryQuestion, minimumBase: number): string {
	const { base, blank, choice } = question;
	return [
		words.text('categories.base', { base: words.count(base), blank }),
		choice === 'multiple' ? words.text('categories.multiple') : null,
		unscoredSentence(words, question, minimumBase),
	]
		.filter((sentence) => sentence !== null)
		.join(' ');
}

/** Which answers are not scored; null where all are, or where no scores stand beside the answers. */
export function unscoredSentence(words: Words, question: CategoryQuestion, minimumBase: number): string | null {
	const { categories, other } = question;
	const scores = [...categories, ...(other === null ? [] : [other])].map(({ score }) => score);
	return isScored(question) ? noScoreSentence(words, scores, minimumBase) : null;
}
