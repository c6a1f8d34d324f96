import type { VNode } from 'preact';
import type { CommentedWord, CommentsOfClass } from '../../core/model/comments.ts';
import { CountBar } from '../charts/countBar.tsx';
import { namesPeople } from '../disclosure.ts';
import { fileText } from '../fileText.ts';
import type { Words } from '../words.ts';
import { FigureTable } from './figureTable.tsx';
import { Folded } from './folded.tsx';
import { Quote } from './quotes.tsx';
import type { SectionProps } from './sectionProps.ts';

/** The hatching of detractors in the section of comments. */
export const hatchId = 'comments-hatch';

const wordsShown = 8;
const wordsBehind = 12;

/** The words that most comments of a class hold, each with comments that hold it one key press away. */
export function CommentedWords(props: CommentedWordsProps): VNode {
	const { words, ofClass } = props;
	if (ofClass.words.length === 0) {
		return <p class="lead">{words.text('comments.noWords')}</p>;
	}
	const further = ofClass.words.slice(wordsShown, wordsShown + wordsBehind);
	return (
		<div>
			<WordList {...props} of={ofClass.words.slice(0, wordsShown)} />
			{further.length === 0 ? null : (
				<Folded class="more" summary={words.text('comments.moreWords', { count: further.length })}>
					<WordList {...props} of={further} />
				</Folded>
			)}
		</div>
	);
}

export interface CommentedWordsProps extends Pick<SectionProps, 'words' | 'actions' | 'identifying'> {
	readonly ofClass: CommentsOfClass;
}

interface WordListProps extends CommentedWordsProps {
	readonly of: readonly CommentedWord[];
}

function WordList({ words, ofClass, actions, identifying, of }: WordListProps): VNode {
	const most = ofClass.words[0]?.comments ?? 1;
	const readable = namesPeople({ actions, identifying });
	return (
		<ul class="words">
			{of.map((word) => {
				const row = (
					<>
						<span class="word">
							<bdi>{fileText(word.word, 40)}</bdi>
						</span>
						<CountBar class={ofClass.class} part={word.comments / most} hatch={hatchId} />
						<span class="count">{words.count(word.comments)}</span>
					</>
				);
				return (
					<li key={word.word}>
						{readable && word.examples.length > 0 ? (
							<Folded summary={row}>
								{word.examples.map((comment) => (
									<Quote
										key={`${comment.record} ${comment.index}`}
										words={words}
										comment={comment}
										limit={600}
										actions={actions}
									/>
								))}
							</Folded>
						) : (
							<span class="row">{row}</span>
						)}
					</li>
				);
			})}
		</ul>
	);
}

/** All counted words of a class as figures. */
export function WordTable({ words, ofClass }: WordTableProps): VNode | null {
	return ofClass.words.length === 0 ? null : (
		<FigureTable
			caption={words.text('comments.table.class', { class: ofClass.class })}
			rows={ofClass.words}
			idOf={({ word }) => word}
			columns={[
				{ head: words.text('comments.word'), cell: ({ word }) => <bdi>{fileText(word, 80)}</bdi> },
				{
					head: words.text('comments.comments'),
					cell: ({ comments }) => words.count(comments),
					figure: ({ comments }) => ({ name: `${ofClass.class}-word`, value: comments }),
				},
				{ head: words.text('table.share'), cell: ({ comments }) => words.share(comments / ofClass.count) },
			]}
		/>
	);
}

export interface WordTableProps {
	readonly words: Words;
	readonly ofClass: CommentsOfClass;
}
