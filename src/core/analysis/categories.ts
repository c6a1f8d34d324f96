import type { CategoryQuestion, CategoryShare } from '../model/analysis.ts';
import type { Survey, SurveyColumn } from '../model/survey.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import { isBlank, readCell } from '../survey/cellValue.ts';
import { distinctCells } from '../survey/distinctCells.ts';
import type { AnalysisContext, SectionAnalysis } from './context.ts';

/** A column with more distinct cells than this holds names or texts rather than categories. */
const mostCategories = 100;
const mostNumbers = 11;
const longestLabel = 200;
/** Fewer answers a category than this on average, and the column holds names or texts rather than categories. */
const answersPerCategory = 2;

/**
 * The share of each category of every categorical column but the recommendation question. A column is categorical where
 * its cells repeat: dates, free texts, amounts and identifiers are not.
 */
export function shareCategories({ survey, selection, query }: AnalysisContext): SectionAnalysis<'categories'> {
	return { value: { categories: categoryQuestions(survey, selection.question.index, query.level) }, findings: [] };
}

function categoryQuestions(survey: Survey, question: number, level: number): CategoryQuestion[] {
	const questions: CategoryQuestion[] = [];
	for (let index = 0; index < survey.columns.length; ) {
		const options = optionColumns(survey, index);
		const isMultiple = options.length > 1;
		const shares = isMultiple ? multipleChoice(survey, options, level) : oneColumn(survey, index, level);
		if (shares !== null && (isMultiple || index !== question)) questions.push(shares);
		index += isMultiple ? options.length : 1;
	}
	return questions;
}

function oneColumn(survey: Survey, index: number, level: number): CategoryQuestion | null {
	const column = survey.columns[index];
	const cells = distinctCells(survey.table, index, survey.exclusions);
	if (column?.holds !== 'answers' || cells === null) return null;
	const { choice } = column;
	const counts = new Map<string, number>();
	let base = 0;
	let blank = 0;
	cells.dictionary.forEach((cell, code) => {
		const count = cells.counts[code] ?? 0;
		if (isBlank(cell)) {
			blank += count;
			return;
		}
		base += count;
		const labels = choice.kind === 'cell' ? optionsIn(cell, choice.separator) : [cell.trim()];
		for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + count);
	});
	const answered = [...counts].filter(([, count]) => count > 0);
	const labels = answered.map(([label]) => label);
	if (!areCategories(labels, base)) return null;
	const isNumeric = labels.every((label) => readCell(label).kind === 'number');
	const order = answered.sort(([oneLabel, oneCount], [otherLabel, otherCount]) =>
		isNumeric ? numberOf(oneLabel) - numberOf(otherLabel) : otherCount - oneCount,
	);
	return {
		column: column.header,
		index,
		text: column.option === '' ? column.questionText : `${column.questionText} – ${column.option}`,
		choice: choice.kind === 'cell' ? 'multiple' : 'single',
		base,
		blank,
		categories: order.map(([label, count]) => shareOf(label, count, base, level)),
	};
}

/** The options that a respondent chose, each once. */
function optionsIn(cell: string, separator: string): ReadonlySet<string> {
	return new Set(
		cell
			.split(separator.trim())
			.map((option) => option.trim())
			.filter((option) => option !== ''),
	);
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
	/** For each entry of the column's dictionary, whether it says that the option was chosen. */
	readonly isChosen: readonly boolean[];
}

/** What says in a column of its own that an option was not chosen. */
const notChosen = new Set([
	'0',
	'no',
	'nee',
	'nej',
	'n',
	'false',
	'ikke valgt',
	'niet gekozen',
	'not selected',
	'unchecked',
]);

/** An option beside which the respondent writes something: chosen where something is written. */
const otherOption = /^(other|anders|overig|andet|andre)\b/i;

/** The option columns of the multiple-choice question that starts at `first`. */
function optionColumns(survey: Survey, first: number): readonly OptionColumn[] {
	const options: OptionColumn[] = [];
	const question = survey.columns[first]?.questionText;
	for (let index = first; index < survey.columns.length; index++) {
		const column = survey.columns[index] as SurveyColumn;
		const isOption = column.choice.kind === 'columns' || (options.length > 0 && otherOption.test(column.option));
		if (!isOption || column.questionText !== question) break;
		const dictionary = distinctCells(survey.table, index, survey.exclusions)?.dictionary ?? [];
		const isChosen = dictionary.map((cell) => !isBlank(cell) && !notChosen.has(cell.trim().toLowerCase()));
		options.push({ index, label: column.option, isChosen });
	}
	return options;
}

function multipleChoice(survey: Survey, options: readonly OptionColumn[], level: number): CategoryQuestion | null {
	const { table, exclusions } = survey;
	const counts = options.map(() => 0);
	let base = 0;
	table.groups.forEach((group, groupIndex) => {
		const columns = options.map(({ index }) => group.cells[index]);
		const excluded = exclusions.byGroup?.[groupIndex];
		for (let record = 0; record < group.recordCount; record++) {
			if (excluded && excluded[record] === 1) continue;
			let isAnswered = false;
			options.forEach(({ isChosen }, option) => {
				const cells = columns[option];
				if (cells?.kind !== 'category' || !isChosen[cells.codes[record] as number]) return;
				counts[option] = (counts[option] ?? 0) + 1;
				isAnswered = true;
			});
			if (isAnswered) base++;
		}
	});
	if (base === 0) return null;
	const index = options[0]?.index ?? 0;
	const first = survey.columns[index] as SurveyColumn;
	return {
		column: first.header,
		index,
		text: first.questionText,
		choice: 'multiple',
		base,
		blank: table.recordCount - exclusions.count - base,
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
		score: { shown: 'too-few', base: 0, nps: null },
	};
}
