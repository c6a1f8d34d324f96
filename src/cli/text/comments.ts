import type { Analysis } from '../../core/model/analysis.ts';
import type { Comment, CommentsOfClass } from '../../core/model/comments.ts';
import { isClosed } from '../../report/disclosure.ts';
import { fileText } from '../../report/fileText.ts';
import { commentingClasses, commentSource, commentsLead, commentsTitle } from '../../report/sentences/comments.ts';
import type { Words } from '../../report/words.ts';
import { listed, titled, wrapped } from '../layout/textLayout.ts';

const mostWords = 15;

/** What is written about, by class; the comments themselves only where the analysis holds them. */
export function comments(analysis: Analysis, words: Words): string[][] {
	const { comments: figures, nps, design, query } = analysis;
	if (figures === null || figures.count === 0) return [];
	if (isClosed(analysis)) {
		const title = titled(words.text('comments.title.count', { count: figures.count }));
		return [[...title, ...wrapped(words.text('comments.closed', { count: query.minimumBase }))]];
	}
	const { passivesAtRisk } = figures;
	const isWeighted = design.weight !== null;
	return [
		[
			...titled(commentsTitle(words, figures)),
			...wrapped(commentsLead(words, figures, nps, isWeighted)),
			...wrapped(words.text('comments.caption.base')),
		],
		...commentingClasses(figures).map((each) => ofClass(words, each)),
		quoted(words, words.text('comments.newestPassives'), passivesAtRisk),
	];
}

function ofClass(words: Words, { class: name, count, words: counted, newest, longest }: CommentsOfClass): string[] {
	const told = counted
		.slice(0, mostWords)
		.map(({ word, comments: in_ }) => `${fileText(word, 40)} ${words.count(in_)}`);
	return [
		`${words.text(`shares.${name}`)} · ${words.text('comments.count', { count })}`,
		...listed(' ', told.length === 0 ? words.text('comments.noWords') : told.join(' · ')),
		...quoted(words, words.text('comments.newest'), newest),
		...quoted(words, words.text('comments.longest'), longest),
	];
}

function quoted(words: Words, title: string, all: readonly Comment[]): string[] {
	if (all.length === 0) return [];
	return [
		`${title}:`,
		...all.flatMap((comment) => {
			const quote = words.text('quoted', { text: fileText(comment.text, 4001) });
			return listed('-', `${quote} (${commentSource(words, comment)})`);
		}),
	];
}
