import type { CrossCell, CrossQuestion, CrossTable } from '../../model/crossTable.ts';
import type { Finding } from '../../model/finding.ts';
import type { GroupScore } from '../../model/groupScore.ts';
import { columnLetter } from '../../stats/columnLetter.ts';
import { significanceLetters } from '../../stats/significanceLetters.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { choiceQuestions } from './choiceQuestions.ts';
import { type CrossCounts, crossCounts } from './crossCounts.ts';
import { crossShares } from './crossShares.ts';
import { mostGiven } from './mostGiven.ts';
import { scoreAnswers } from './scoreAnswers.ts';

/** Columns with fewer answers are not tested against others, as analysts expect of cross tables. */
const leastTested = 30;
const lowerLevel = 0.9;
/** More rows or columns than these nobody reads, and every two columns are tested in every row. */
const mostAnswers = 30;

/**
 * Crosses the two questions that the query names. Each must hold categories; with several answers to the question of the
 * columns, columns share respondents and are not tested against each other.
 */
export function crossQuestions(context: AnalysisContext): SectionAnalysis<'cross'> {
	const { survey, selection, query } = context;
	if (query.cross === null) return { value: { cross: null }, findings: [] };
	const crossed = query.cross.map((index) => questionAt(context, index));
	const [rows, columns] = crossed.map((question) => question && mostGiven(question, mostAnswers));
	if (!(rows && columns)) {
		const missing = query.cross.filter((index) => questionAt(context, index) === undefined);
		const names = [...new Set(missing)].map((index) => survey.columns[index]?.header ?? `#${index + 1}`);
		return refused(names.map((column) => ({ column, reason: 'uncategorical' })));
	}
	const counts = crossCounts(selection, rows, columns);
	const shown = {
		rows: inOrder(rows, counts.cells.map(sum)),
		columns: inOrder(
			columns,
			counts.bases.map(({ answers }) => answers),
		),
	};
	if (shown.columns.length === 0) return refused([{ column: columns.column, reason: 'unanswered' }]);
	const scores = scoreAnswers(selection, query, columns, counts.both);
	return {
		value: { cross: tableOf(rows, columns, counts, shown, scores, context) },
		findings: [
			...crossed.flatMap((question) => (question ? leftOut(question) : [])),
			...(columns.choice === 'multiple'
				? [{ code: 'cross-untested', severity: 'note', column: columns.column } as const]
				: []),
		],
	};
}

function leftOut({ column, labels, columns }: ChoiceQuestion): Finding[] {
	const count = labels.length - mostAnswers;
	const others = columns.length === 1 ? 'together' : 'left-out';
	return count > 0 ? [{ code: 'cross-cut', severity: 'note', column, told: mostAnswers, count, others }] : [];
}

function questionAt({ survey }: AnalysisContext, index: number): ChoiceQuestion | undefined {
	return choiceQuestions(survey).find(({ columns }) => columns.some((column) => column.index === index));
}

function refused(
	reasons: readonly { readonly column: string; readonly reason: 'uncategorical' | 'unanswered' }[],
): SectionAnalysis<'cross'> {
	const findings = reasons.map((why): Finding => ({ code: 'cross-impossible', severity: 'warning', ...why }));
	return { value: { cross: null }, findings };
}

/** Positions of the answers that were given, in the order in which they are told. */
function inOrder({ labels, isOrdered }: ChoiceQuestion, counts: readonly number[]): readonly number[] {
	const countOf = (answer: number): number => counts[answer] ?? 0;
	const told = labels.map((_, answer) => answer).filter((answer) => countOf(answer) > 0);
	if (!isOrdered) told.sort((one, other) => countOf(other) - countOf(one));
	// Of options in columns of their own there may be more; the others have room.
	if (told.length > mostAnswers) told.length = mostAnswers;
	return countOf(labels.length) > 0 ? [...told, labels.length] : told;
}

function tableOf(
	rows: ChoiceQuestion,
	columns: ChoiceQuestion,
	counts: CrossCounts,
	shown: { readonly rows: readonly number[]; readonly columns: readonly number[] },
	scores: readonly GroupScore[],
	{ selection, query }: Pick<AnalysisContext, 'selection' | 'query'>,
): CrossTable {
	const { level, minimumBase } = query;
	const bases = shown.columns.map((column) => counts.bases[column]?.answers ?? 0);
	const shares = crossShares(selection, rows, columns, counts, level);
	const options = {
		minimumBase: Math.max(leastTested, minimumBase),
		level,
		lowerLevel: level > lowerLevel ? lowerLevel : null,
	};
	return {
		rows: crossQuestion(rows, shown.rows),
		columns: crossQuestion(columns, shown.columns),
		bases,
		letters: shown.columns.map((_, column) => columnLetter(column)),
		cells: shown.rows.map((row): readonly CrossCell[] => {
			const ofRow = shown.columns.map((column) => shares.of(row, column));
			const correlation = (one: number, other: number): number =>
				shares.correlation(row, shown.columns[one] ?? 0, shown.columns[other] ?? 0);
			const letters = columns.choice === 'single' ? significanceLetters(ofRow, { ...options, correlation }) : [];
			return ofRow.map(({ share }, at) => ({
				count: counts.cells[row]?.[shown.columns[at] ?? 0] ?? 0,
				share: (bases[at] ?? 0) < minimumBase ? null : share,
				higherThan: letters[at]?.join(' ') ?? '',
			}));
		}),
		scores: shown.columns.map((column) => scores[column] ?? { shown: 'too-few', base: 0, nps: null }),
	};
}

function crossQuestion({ column, index, text, labels }: ChoiceQuestion, shown: readonly number[]): CrossQuestion {
	return {
		column,
		index,
		text,
		labels: shown.map((answer) => labels[answer] ?? ''),
		other: shown.includes(labels.length),
	};
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
