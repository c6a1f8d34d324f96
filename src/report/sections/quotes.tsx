import type { VNode } from 'preact';
import type { Comment } from '../../core/model/comments.ts';
import type { ReportActions } from '../actions.ts';
import { fileText } from '../fileText.ts';
import { commentSource } from '../sentences/comments.ts';
import type { Words } from '../words.ts';
import { Folded } from './folded.tsx';

const longest = 4000;

/** Comments word for word: the first few, and the others one key press away. */
export function Quotes({ words, title, comments, shown, actions }: QuotesProps): VNode | null {
	if (comments.length === 0) {
		return null;
	}
	const quote = (comment: Comment) => (
		<Quote
			key={`${comment.record} ${comment.index}`}
			words={words}
			comment={comment}
			limit={longest}
			actions={actions}
		/>
	);
	const further = comments.slice(shown);
	return (
		<div class="quotes">
			{shown === 0 ? null : (
				<>
					<h4>{title}</h4>
					{comments.slice(0, shown).map(quote)}
				</>
			)}
			{further.length === 0 ? null : (
				<Folded class="more" summary={shown === 0 ? title : words.text('comments.further', { count: further.length })}>
					{further.map(quote)}
				</Folded>
			)}
		</div>
	);
}

export interface QuotesProps {
	readonly words: Words;
	readonly title: string;
	readonly comments: readonly Comment[];
	/** So many are seen at once; with none of them the title leads to all. */
	readonly shown: number;
	readonly actions: ReportActions | undefined;
}

/** One comment, as a line of text, with its rating and day; leads to its record where the page can. */
export function Quote({ words, comment, limit, actions }: QuoteProps): VNode {
	const { text, record } = comment;
	const source = commentSource(words, comment);
	return (
		<figure class="quote" data-record={record}>
			<blockquote>
				<bdi>{words.text('quoted', { text: fileText(text, limit) })}</bdi>
			</blockquote>
			<figcaption>
				{actions === undefined ? (
					source
				) : (
					<button
						type="button"
						class="pick"
						aria-label={words.text('comments.open', { comment: source })}
						onClick={() => actions.openRecord(record)}
					>
						{source}
					</button>
				)}
			</figcaption>
		</figure>
	);
}

export interface QuoteProps {
	readonly words: Words;
	readonly comment: Comment;
	/** Characters that are shown at most. */
	readonly limit: number;
	readonly actions: ReportActions | undefined;
}
