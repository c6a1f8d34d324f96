import type { CategoryQuestion } from '../../core/model/analysis.ts';
import { fileText } from '../fileText.ts';
import type { Words } from '../words.ts';
import { noScoreSentence } from './groupScore.ts';
import { paragraph } from './paragraph.ts';

/** Which category was given most often. */
export function categoriesTitle(words: Words, { categories, base }: CategoryQuestion): string {
	const most = Math.max(0, ...categories.map((category) => category.count));
	const first = categories.filter((category) => category.count === most);
	const [top] = first;
	if (top === undefined || (most === 1 && first.length > 1)) {
		return words.text('categories.titleNone');
	}
	const values = { share: words.share(top.share), base: words.count(base) };
	if (first.length === 1) {
		return words.text('categories.titleTop', { ...values, label: fileText(top.label) });
	}
	if (first.length > 3) {
		return words.text('categories.titleManyTie', { ...values, count: first.length });
	}
	const labels = first.map((category) => words.text('quoted', { text: fileText(category.label, 40) }));
	return words.text('categories.titleTie', { ...values, labels: words.list(labels) });
}

/** Under a question: how many answered it, whether several answers were possible, and which answers are not scored. */
export function questionCaption(words: Words, question: CategoryQuestion, minimumBase: number): string {
	const { base, blank, choice } = question;
	return paragraph([
		words.text('categories.base', { base: words.count(base), blank }),
		choice === 'multiple' && words.text('categories.multiple'),
		unscoredSentence(words, question, minimumBase),
	]);
}

/** Which answers are not scored; null where all are, or where no scores stand beside the answers. */
export function unscoredSentence(words: Words, question: CategoryQuestion, minimumBase: number): string | null {
	const { categories, other } = question;
	const scores = [...categories, ...(other === null ? [] : [other])].map(({ score }) => score);
	return isScored(question) ? noScoreSentence(words, scores, minimumBase) : null;
}

/** Whether the score of those who gave one of the answers can be shown. */
export function isScored({ categories, other }: CategoryQuestion): boolean {
	return categories.some(({ score }) => score.nps !== null) || other?.score.nps != null;
}
