import type { CategoryQuestion, CategoryShare } from '../model/analysis.ts';
import type { Survey, SurveyColumn } from '../model/survey.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import { isBlank, readCell } from '../survey/cellValue.ts';
import { distinctCells } from '../survey/distinctCells.ts';

/** A column with more distinct cells than this holds names or texts rather than categories. */
const mostCategories = 100;
const mostNumbers = 11;
const longestLabel = 200;
/** Fewer answers a category than this on average, and the column holds names or texts rather than categories. */
const answersPerCategory = 2;

/**
 * The share of each category of every categorical column but the recommendation question. A column is categorical where
 * its cells repeat: dates, free texts, amounts and identifiers are not.
 * @param question index of the recommendation question's column
 * @param level confidence level of the Wilson intervals, above 0 and below 1
 */
export function shareCategories(survey: Survey, question: number, level: number): CategoryQuestion[] {
	const questions: CategoryQuestion[] = [];
	for (let index = 0; index < survey.columns.length; ) {
		const options = multipleChoiceOptions(survey, index);
		if (options.length > 1) {
			questions.push(multipleChoice(survey, options, level));
			index = (options.at(-1)?.index ?? index) + 1;
			continue;
		}
		const shares = index === question ? null : singleChoice(survey, index, level);
		if (shares !== null) questions.push(shares);
		index++;
	}
	return questions;
}

function singleChoice(survey: Survey, index: number, level: number): CategoryQuestion | null {
	const column = survey.columns[index];
	const cells = distinctCells(survey.table, index);
	if (column?.holds !== 'answers' || cells === null) return null;
	const counts = new Map<string, number>();
	let blank = 0;
	cells.dictionary.forEach((cell, code) => {
		const count = cells.counts[code] ?? 0;
		const label = cell.trim();
		if (isBlank(cell)) blank += count;
		else counts.set(label, (counts.get(label) ?? 0) + count);
	});
	const base = survey.table.recordCount - blank;
	const labels = [...counts.keys()];
	if (!areCategories(labels, base)) return null;
	const isNumeric = labels.every((label) => readCell(label).kind === 'number');
	const order = [...counts].sort(([oneLabel, oneCount], [otherLabel, otherCount]) =>
		isNumeric ? numberOf(oneLabel) - numberOf(otherLabel) : otherCount - oneCount,
	);
	return {
		column: column.header,
		index,
		text: column.option === '' ? column.questionText : `${column.questionText} – ${column.option}`,
		choice: 'single',
		base,
		blank,
		categories: order.map(([label, count]) => shareOf(label, count, base, level)),
	};
}

/** Whether labels repeat often enough, and read as categories rather than dates, texts, amounts or identifiers. */
function areCategories(labels: readonly string[], base: number): boolean {
	if (labels.length < 2 || labels.length > mostCategories || base < labels.length * answersPerCategory) return false;
	if (labels.some((label) => label.length > longestLabel)) return false;
	const numbers = labels.map(readCell).filter((value) => value.kind === 'number');
	if (numbers.length * 2 > labels.length) {
		return labels.length <= mostNumbers && numbers.every((number) => Number.isInteger(number.value));
	}
	return !labels.every(looksLikeDate);
}

function looksLikeDate(label: string): boolean {
	return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}[:.]\d{2}.*)?$/.test(label);
}

function numberOf(label: string): number {
	const value = readCell(label);
	return value.kind === 'number' ? value.value : Number.NaN;
}

interface OptionColumn {
	readonly index: number;
	readonly label: string;
	/** For each entry of the column's dictionary, whether it is an answer. */
	readonly isAnswer: readonly boolean[];
	/** Whether its only answer is the option itself. */
	readonly holdsItself: boolean;
}

/**
 * The option columns of the multiple-choice question that starts at `first`: in most of them stands the option itself or
 * nothing; in some, such as 'Other (please specify)', a text.
 */
function multipleChoiceOptions(survey: Survey, first: number): readonly OptionColumn[] {
	const options: OptionColumn[] = [];
	for (let index = first; index < survey.columns.length; index++) {
		const column = survey.columns[index] as SurveyColumn;
		const cells = distinctCells(survey.table, index);
		const isFurther = index === first || column.header.trim() === '';
		if (!isFurther || column.option === '' || cells === null) break;
		const isAnswer = cells.dictionary.map((cell) => !isBlank(cell));
		const answers = cells.dictionary.filter((_, code) => isAnswer[code]);
		const holdsItself = answers.length === 1 && answers[0]?.trim() === column.option;
		options.push({ index, label: column.option, isAnswer, holdsItself });
	}
	const themselves = options.filter((option) => option.holdsItself).length;
	return themselves > 1 && themselves * 2 >= options.length ? options : [];
}

function multipleChoice(survey: Survey, options: readonly OptionColumn[], level: number): CategoryQuestion {
	const counts = options.map(() => 0);
	let base = 0;
	for (const group of survey.table.groups) {
		const columns = options.map(({ index }) => group.cells[index]);
		for (let record = 0; record < group.recordCount; record++) {
			let isAnswered = false;
			options.forEach(({ isAnswer }, option) => {
				const cells = columns[option];
				if (cells?.kind !== 'category' || !isAnswer[cells.codes[record] as number]) return;
				counts[option] = (counts[option] ?? 0) + 1;
				isAnswered = true;
			});
			if (isAnswered) base++;
		}
	}
	const index = options[0]?.index ?? 0;
	const first = survey.columns[index] as SurveyColumn;
	return {
		column: first.header,
		index,
		text: first.questionText,
		choice: 'multiple',
		base,
		blank: survey.table.recordCount - base,
		categories: options
			.map(({ label }, option) => shareOf(label, counts[option] ?? 0, base, level))
			.sort((one, other) => other.count - one.count),
	};
}

function shareOf(label: string, count: number, base: number, level: number): CategoryShare {
	return {
		label,
		count,
		share: count / base,
		interval: { level, method: 'wilson', ...wilsonInterval(count, base, level) },
	};
}
