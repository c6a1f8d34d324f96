import type { VNode } from 'preact';
import type { CategoryQuestion } from '../../core/model/analysis.ts';
import type { ReportActions } from '../actions.ts';
import { questionName } from '../questionName.ts';
import { categoriesTitle, isScored, questionCaption } from '../sentences/categories.ts';
import { paragraph } from '../sentences/paragraph.ts';
import type { Words } from '../words.ts';
import { Folded } from './folded.tsx';
import { RatingQuestion, ratingScales } from './ratingQuestion.tsx';
import type { SectionProps } from './sectionProps.ts';
import { ShareTable } from './shareTable.tsx';

const questionsShown = 6;
/** So many categories are all shown; of more, the first few. */
const categoriesAtMost = 8;
const categoriesShown = 5;

/** The shares of the answers to the other questions: ratings as columns side by side, then the rest as bars. */
export function Categories({ analysis, words, actions }: SectionProps): VNode | null {
	const { categories, query } = analysis;
	if (categories.length === 0) {
		return null;
	}
	const ratings = ratingScales(categories);
	const { minimumBase } = query;
	return (
		<section id="categories" aria-labelledby="categories-title">
			<h2 id="categories-title">{words.text('categories.title', { count: categories.length })}</h2>
			<p class="lead">
				{paragraph([
					words.text('categories.caption', { level: words.share(query.level, 1) }),
					ratings.size > 0 && words.text('categories.percent'),
					categories.some(isScored) && words.text('categories.scores'),
					actions !== undefined && words.text('categories.pick'),
				])}
			</p>
			<Questions
				words={words}
				class="ratings"
				questions={[...ratings].map(([question, scale]) => (
					<RatingQuestion
						key={question.index}
						question={question}
						scale={scale}
						words={words}
						minimumBase={minimumBase}
						actions={actions}
					/>
				))}
			/>
			<Questions
				words={words}
				questions={categories
					.filter((question) => !ratings.has(question))
					.map((question) => (
						<Question
							key={question.index}
							question={question}
							words={words}
							minimumBase={minimumBase}
							actions={actions}
						/>
					))}
			/>
		</section>
	);
}

interface QuestionsProps {
	readonly words: Words;
	readonly class?: string;
	readonly questions: readonly VNode[];
}

/** The first questions, and the others one key press away. */
function Questions({ words, class: name, questions }: QuestionsProps): VNode | null {
	if (questions.length === 0) {
		return null;
	}
	const further = questions.slice(questionsShown);
	return (
		<>
			<div class={name}>{questions.slice(0, questionsShown)}</div>
			{further.length === 0 ? null : (
				<Folded class="more" summary={words.text('categories.moreQuestions', { count: further.length })}>
					<div class={name}>{further}</div>
				</Folded>
			)}
		</>
	);
}

interface QuestionProps {
	readonly question: CategoryQuestion;
	readonly words: Words;
	readonly minimumBase: number;
	readonly actions: ReportActions | undefined;
}

function Question({ question, words, minimumBase, actions }: QuestionProps): VNode {
	const { categories, other } = question;
	const shown = categories.length <= categoriesAtMost ? categories : categories.slice(0, categoriesShown);
	const further = categories.slice(shown.length);
	return (
		<article class="question" data-question={question.index}>
			<p class="asked">
				<bdi>{questionName(question, 300)}</bdi>
			</p>
			<h3>{categoriesTitle(words, question)}</h3>
			<ShareTable
				words={words}
				question={question}
				categories={shown}
				other={further.length === 0 ? other : null}
				caption={questionName(question)}
				actions={actions}
			/>
			<div class="foot">
				{further.length === 0 ? null : (
					<Folded class="more" summary={words.text('categories.more', { count: further.length })}>
						<ShareTable
							words={words}
							question={question}
							categories={further}
							other={other}
							caption={questionName(question)}
							actions={actions}
						/>
					</Folded>
				)}
				<p class="caption">{questionCaption(words, question, minimumBase)}</p>
			</div>
		</article>
	);
}
