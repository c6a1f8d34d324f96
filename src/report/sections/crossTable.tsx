import type { VNode } from 'preact';
import type { CrossCell, CrossTable as CrossFigures, CrossQuestion } from '../../core/model/crossTable.ts';
import type { GroupScore } from '../../core/model/groupScore.ts';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import { fileText } from '../fileText.ts';
import { questionName } from '../questionName.ts';
import { answerName, crossTableCaption, crossTableTitle } from '../sentences/crossTable.ts';
import { groupScoreText } from '../sentences/groupScore.ts';
import type { Words } from '../words.ts';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';
import type { SectionProps } from './sectionProps.ts';

/** How the answers to one question are shared among those who gave each answer to another. */
export function CrossTable({ analysis, words, actions }: SectionProps): VNode | null {
	const { cross, findings } = analysis;
	if (cross === null) {
		return null;
	}
	return (
		<section id="cross" aria-labelledby="cross-title">
			<h2 id="cross-title">{crossTableTitle(words, cross, findings)}</h2>
			<p class="lead">
				{words.text('cross.lead', { rows: questionName(cross.rows, 200), columns: questionName(cross.columns, 200) })}
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
			<div class="crossed" tabIndex={0}>
				<Crossed words={words} cross={cross} actions={actions} />
			</div>
			<p class="caption" id="cross-caption">
				{crossTableCaption(words, cross, analysis, 'cross.letters')}
			</p>
		</section>
	);
}

interface CrossedProps {
	readonly words: Words;
	readonly cross: CrossFigures;
	readonly actions: ReportActions | undefined;
}

function Crossed({ words, cross, actions }: CrossedProps): VNode {
	const { rows, columns, bases, letters, cells, scores } = cross;
	return (
		<table class="cross-table" aria-describedby="cross-caption">
			<caption class="unseen">{`${questionName(rows, 60)} × ${questionName(columns, 60)}`}</caption>
			<thead>
				<tr>
					<td />
					{columns.labels.map((_, index) => (
						<th key={letters[index]} scope="col">
							<Answer words={words} question={columns} index={index} actions={actions} />
							<span class="letter">{letters[index]}</span>
						</th>
					))}
				</tr>
				<tr class="bases">
					<th scope="row">{words.text('cross.base')}</th>
					{bases.map((base, index) => (
						<td key={letters[index]}>{words.count(base)}</td>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.labels.map((label, row) => (
					<tr key={label}>
						<th scope="row">
							<Answer words={words} question={rows} index={row} actions={actions} />
						</th>
						{(cells[row] ?? []).map((cell, column) => (
							<Cell key={letters[column]} words={words} cell={cell}>
								<RecordsOfCell words={words} cross={cross} row={row} column={column} actions={actions} />
							</Cell>
						))}
					</tr>
				))}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row">{words.text('categories.score')}</th>
					{scores.map((score, column) => (
						<Score key={letters[column]} words={words} score={score} />
					))}
				</tr>
			</tfoot>
		</table>
	);
}

interface AnswerProps {
	readonly words: Words;
	readonly question: CrossQuestion;
	readonly index: number;
	readonly actions: ReportActions | undefined;
}

function Answer({ words, question, index, actions }: AnswerProps): VNode {
	const filter = answerFilter(question, index);
	if (filter === null) {
		return <i class="answer">{answerName(words, question, index)}</i>;
	}
	return (
		<span class="answer">
			<FilterButton actions={actions} filter={filter}>
				<bdi>{fileText(question.labels[index] ?? '', 120)}</bdi>
			</FilterButton>
		</span>
	);
}

interface RecordsOfCellProps extends CrossedProps {
	readonly row: number;
	readonly column: number;
}

/** The share of a cell, that shows the records behind it where they can be told. */
function RecordsOfCell({ words, cross, row, column, actions }: RecordsOfCellProps): VNode {
	const { rows, columns, cells } = cross;
	const { count = 0, share = null } = cells[row]?.[column] ?? {};
	const filters = [answerFilter(rows, row), answerFilter(columns, column)].filter((filter) => filter !== null);
	return (
		<RecordsButton
			actions={share === null || filters.length < 2 ? undefined : actions}
			words={words}
			title={`${answerName(words, rows, row)} × ${answerName(words, columns, column)}`}
			count={count}
			filters={filters}
		>
			{share === null ? words.text('categories.noScore') : words.share(share)}
		</RecordsButton>
	);
}

/** Null for the answers that are told together. */
function answerFilter({ labels, other, index: column }: CrossQuestion, index: number): Filter | null {
	return other && index === labels.length - 1 ? null : { kind: 'category', column, value: labels[index] ?? '' };
}

interface CellProps {
	readonly words: Words;
	readonly cell: CrossCell;
	/** Its share. */
	readonly children: VNode;
}

function Cell({ words, cell: { higherThan }, children }: CellProps): VNode {
	return (
		<td class={higherThan === '' ? undefined : 'higher'}>
			{children}
			{higherThan === '' ? null : (
				<span class="letters">
					<span class="unseen">{words.text('cross.higherThan')} </span>
					{higherThan}
				</span>
			)}
		</td>
	);
}

function Score({ words, score }: { readonly words: Words; readonly score: GroupScore }): VNode {
	return (
		<td>
			{groupScoreText(words, score)}
			<span class="base">{words.text('categories.scoreBase', { base: words.count(score.base) })}</span>
		</td>
	);
}
