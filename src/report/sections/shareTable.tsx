import type { ComponentChildren, VNode } from 'preact';
import type { CategoryQuestion, CategoryShare, OtherAnswers } from '../../core/model/analysis.ts';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import { ScoreMark } from '../charts/scoreMark.tsx';
import { ShareBar } from '../charts/shareBar.tsx';
import { fileText } from '../fileText.ts';
import { isScored } from '../sentences/categories.ts';
import { groupScoreText } from '../sentences/groupScore.ts';
import type { Words } from '../words.ts';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';

/** The chart is its own table: the bar stands beside or, where it is narrow, under the name. */
export function ShareTable({ words, question, categories, other, caption, actions }: ShareTableProps): VNode {
	const hasScores = isScored(question);
	return (
		<table class={hasScores ? 'bars scored' : 'bars'}>
			<caption class="unseen">{caption}</caption>
			<thead class={hasScores ? undefined : 'unseen'}>
				<tr>
					<th scope="col">
						<span class="unseen">{words.text('table.answer')}</span>
					</th>
					<th scope="col">
						<span class="unseen">{words.text('table.share')}</span>
					</th>
					<th scope="col">
						<span class="unseen">{words.text('table.count')}</span>
					</th>
					{hasScores ? (
						<th class="scores" scope="col">
							{words.text('categories.score')}
						</th>
					) : null}
				</tr>
			</thead>
			<tbody>
				{categories.map((category) => {
					const filter: Filter = { kind: 'category', column: question.index, value: category.label };
					const name = fileText(category.label, 160);
					const count = (
						<RecordsButton actions={actions} words={words} title={name} count={category.count} filters={[filter]} />
					);
					return (
						<Row key={category.label} words={words} category={category} hasScore={hasScores} count={count}>
							<FilterButton actions={actions} filter={filter}>
								<bdi>{name}</bdi>
							</FilterButton>
						</Row>
					);
				})}
				{other === null ? null : (
					<Row words={words} category={other} hasScore={hasScores} count={words.count(other.count)}>
						<i>{words.text('categories.other', { count: other.distinct })}</i>
					</Row>
				)}
			</tbody>
		</table>
	);
}

export interface ShareTableProps {
	readonly words: Words;
	readonly question: CategoryQuestion;
	/** Those of its categories that stand in this table. */
	readonly categories: readonly CategoryShare[];
	/** Told in the last row; null where they stand elsewhere, or all are told. */
	readonly other: OtherAnswers | null;
	readonly caption: string;
	readonly actions: ReportActions | undefined;
}

interface RowProps {
	readonly words: Words;
	readonly category: Omit<CategoryShare, 'label'>;
	readonly hasScore: boolean;
	/** How many gave it. */
	readonly count: ComponentChildren;
	readonly children: VNode;
}

function Row({ words, category: { share, interval, score }, hasScore, count, children }: RowProps): VNode {
	return (
		<tr>
			<th scope="row">
				<span class="beside">
					<span class="name">{children}</span>
					<ShareBar words={words} share={share} low={interval.low} high={interval.high} />
				</span>
			</th>
			<td class="share">{words.share(share)}</td>
			<td class="count">{count}</td>
			{hasScore ? (
				<td class="scores">
					<span class="scored">
						<ScoreMark score={score} />
						<span class="figure-score">{groupScoreText(words, score)}</span>
						<span class="base">{words.text('categories.scoreBase', { base: words.count(score.base) })}</span>
					</span>
				</td>
			) : null}
		</tr>
	);
}
