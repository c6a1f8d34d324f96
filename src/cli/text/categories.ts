import type { Analysis, CategoryQuestion, CategoryShare, OtherAnswers } from '../../core/model/analysis.ts';
import { fileText } from '../../report/fileText.ts';
import { questionName } from '../../report/questionName.ts';
import { categoriesTitle, isScored, questionCaption } from '../../report/sentences/categories.ts';
import { groupScoreText } from '../../report/sentences/groupScore.ts';
import type { Words } from '../../report/words.ts';
import { bar } from '../layout/bar.ts';
import { type NamedRow, namedRows, titled, wrapped } from '../layout/textLayout.ts';

const mostCategories = 8;
const barColumns = 24;

/** How the answers to the other questions are shared, and how those who gave each score. */
export function categories({ categories: questions, query }: Analysis, words: Words): string[][] {
	if (questions.length === 0) return [];
	const title = words.text('categories.title', { count: questions.length });
	return [titled(title), ...questions.map((each) => question(words, each, query.minimumBase))];
}

function question(words: Words, figures: CategoryQuestion, minimumBase: number): string[] {
	const { categories: all, other } = figures;
	const shown = all.slice(0, mostCategories);
	const left = all.length - shown.length;
	const hasScores = isScored(figures);
	const heads: readonly NamedRow[] = hasScores
		? [{ name: '', cells: [words.text('table.share'), 'n', words.text('categories.score'), ''] }]
		: [];
	return [
		...wrapped(words.text('quoted', { text: questionName(figures, 300) })),
		...wrapped(categoriesTitle(words, figures)),
		'',
		...namedRows(
			[
				...heads,
				...shown.map((each) => row(words, fileText(each.label, 120), each, hasScores)),
				...(other === null
					? []
					: [row(words, words.text('categories.other', { count: other.distinct }), other, hasScores)]),
			],
			['right', 'right', ...(hasScores ? (['right'] as const) : []), 'left'],
		),
		...(left > 0 ? [words.text('categories.more', { count: left })] : []),
		...wrapped(questionCaption(words, figures, minimumBase)),
	];
}

function row(words: Words, name: string, category: CategoryShare | OtherAnswers, hasScores: boolean): NamedRow {
	const { share, count, score } = category;
	const figures = [words.share(share), words.count(count)];
	return { name, cells: [...figures, ...(hasScores ? [groupScoreText(words, score)] : []), bar(share, barColumns)] };
}
