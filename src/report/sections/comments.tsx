import type { VNode } from 'preact';
import type { Comments as CommentsData, CommentsOfClass } from '../../core/model/comments.ts';
import { BarHatch } from '../charts/countBar.tsx';
import { isClosed, namesPeople } from '../disclosure.ts';
import { languageNames } from '../languageNames.ts';
import { questionName } from '../questionName.ts';
import { commentingClasses, commentsLead, commentsTitle } from '../sentences/comments.ts';
import { paragraph } from '../sentences/paragraph.ts';
import { CommentedWords, hatchId, WordTable } from './commentedWords.tsx';
import { Foot } from './foot.tsx';
import { Quotes } from './quotes.tsx';
import type { SectionProps } from './sectionProps.ts';

/** What respondents wrote: by class the words that come back, and what they wrote word for word. */
export function Comments(props: SectionProps): VNode | null {
	const { analysis, words } = props;
	const { comments, nps, design } = analysis;
	if (comments === null || comments.count === 0) {
		return null;
	}
	const classes = commentingClasses(comments);
	const closed = isClosed(analysis);
	return (
		<section id="comments" class="comments" aria-labelledby="comments-title">
			<h2 id="comments-title">
				{closed ? words.text('comments.title.count', { count: comments.count }) : commentsTitle(words, comments)}
			</h2>
			{closed ? (
				<p class="lead">{words.text('comments.closed', { count: analysis.query.minimumBase })}</p>
			) : (
				<>
					<p class="lead">{commentsLead(words, comments, nps, design.weight !== null)}</p>
					<BarHatch id={hatchId} />
					<div class="commenting">
						{classes.map((ofClass) => (
							<OfClass key={ofClass.class} {...props} comments={comments} ofClass={ofClass} />
						))}
					</div>
					<Foot words={words} caption={caption(props, comments)}>
						{classes.map((ofClass) => (
							<WordTable key={ofClass.class} words={words} ofClass={ofClass} />
						))}
					</Foot>
				</>
			)}
		</section>
	);
}

interface OfClassProps extends SectionProps {
	readonly comments: CommentsData;
	readonly ofClass: CommentsOfClass;
}

function OfClass({ comments, ofClass, words, actions, identifying }: OfClassProps): VNode {
	const isPassive = ofClass.class === 'passives';
	return (
		<article data-class={ofClass.class}>
			<h3>
				{words.text(`shares.${ofClass.class}`)}
				<span class="count">{words.text('comments.count', { count: ofClass.count })}</span>
			</h3>
			<CommentedWords words={words} ofClass={ofClass} actions={actions} identifying={identifying} />
			{namesPeople({ actions, identifying }) ? (
				<div>
					<Quotes
						words={words}
						title={words.text(isPassive ? 'comments.newestPassives' : 'comments.newest')}
						comments={isPassive ? comments.passivesAtRisk : ofClass.newest}
						shown={3}
						actions={actions}
					/>
					<Quotes
						words={words}
						title={words.text('comments.longest')}
						comments={ofClass.longest}
						shown={0}
						actions={actions}
					/>
				</div>
			) : null}
		</article>
	);
}

function caption({ words, actions, identifying }: SectionProps, { columns, stopWords }: CommentsData): string {
	const names = columns.map((column) => words.text('quoted', { text: questionName(column, 60) }));
	return paragraph([
		words.text('comments.caption.columns', { columns: words.list(names.slice(0, 6)) }),
		words.text('comments.caption.base'),
		stopWords.length === 0
			? words.text('comments.caption.noStopWords')
			: words.text('comments.caption.stopWords', { languages: languageNames(words, stopWords) }),
		words.text('comments.caption.names'),
		words.text(
			actions === undefined ? (identifying ? 'comments.caption.read' : 'comments.withheld') : 'comments.caption.press',
		),
	]);
}
