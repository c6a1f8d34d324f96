import type { ColumnRole } from '../../model/reading.ts';
import type { Survey } from '../../model/survey.ts';
import { isBlank, readCell } from '../../survey/cellValue.ts';
import { distinctCells } from '../../survey/distinctCells.ts';
import { readWordRatings } from '../../survey/wordRatings.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { optionQuestion } from './optionColumns.ts';

/** More than these and a column holds names or texts rather than categories. */
const mostCategories = 100;
const mostNumbers = 11;
const mostDistinctCells = 5000;
const longestLabel = 200;
/** Fewer answers a category than this on average, and the column holds names or texts rather than categories. */
const answersPerCategory = 2;
/** Where there are too many categories, those below this share are rare, and must not make up more than the other. */
const rareShare = 0.005;
const mostRare = 0.5;

/** Columns of these roles hold what belongs to a record, not the answer to a question. */
const otherRoles: ReadonlySet<ColumnRole> = new Set(['date', 'comment', 'respondent', 'revenue', 'weight', 'count']);

const found = new WeakMap<Survey, readonly ChoiceQuestion[]>();

/**
 * The questions of a survey whose answers are categories, in file order, the recommendation question among them. A column
 * is categorical where its cells repeat: dates, free texts, amounts and identifiers are not. What is filtered does not
 * change which they are.
 */
export function choiceQuestions(survey: Survey): readonly ChoiceQuestion[] {
	const known = found.get(survey);
	if (known !== undefined) return known;
	const questions: ChoiceQuestion[] = [];
	for (let index = 0; index < survey.columns.length; ) {
		const { width, question } = optionQuestion(survey, index);
		const choices = width > 1 ? question : columnQuestion(survey, index);
		if (choices !== null) questions.push(choices);
		index += width;
	}
	found.set(survey, questions);
	return questions;
}

/** The question of a column of its own; null where its cells are no categories. */
function columnQuestion(survey: Survey, index: number): ChoiceQuestion | null {
	const column = survey.columns[index];
	const dictionary = survey.table.columns[index];
	const role = survey.reading.roles[index]?.value ?? 'none';
	if (column?.holds !== 'answers' || dictionary?.kind !== 'category' || otherRoles.has(role)) return null;
	const { choice, header, questionText, option } = column;
	if (choice.kind !== 'cell' && dictionary.dictionary.length > mostDistinctCells) return null;
	const cells = distinctCells(survey.table, index, survey.exclusions);
	if (cells === null) return null;
	const given = new Map<string, number>();
	let base = 0;
	const labelsOf = cells.dictionary.map((cell, code): readonly string[] => {
		const count = cells.counts[code] ?? 0;
		if (count === 0 || isBlank(cell)) return [];
		base += count;
		const labels = choice.kind === 'cell' ? optionsIn(cell, choice.separator) : [cell.trim()];
		for (const label of labels) given.set(label, (given.get(label) ?? 0) + count);
		return labels;
	});
	const labels = categoriesAmong(given, base);
	if (labels === null) return null;
	const position = new Map(labels.map((label, at) => [label, at]));
	return {
		column: header,
		index,
		text: option === '' ? questionText : `${questionText} – ${option}`,
		choice: choice.kind === 'cell' ? 'multiple' : 'single',
		labels,
		rare: given.size - labels.length,
		isOrdered: labels.every(isNumber) || readWordRatings(labels) !== null,
		columns: [
			{
				index,
				answersOf: labelsOf.map((all) => [...new Set(all.map((label) => position.get(label) ?? labels.length))]),
				counts: Float64Array.from(cells.counts),
			},
		],
	};
}

/** The options that a respondent chose, each once. */
function optionsIn(cell: string, separator: string): readonly string[] {
	const options = cell
		.split(separator.trim())
		.map((option) => option.trim())
		.filter((option) => option !== '');
	return [...new Set(options)];
}

/** The answers that are categories: all, or where they are many those that are not rare; null where there are none. */
function categoriesAmong(given: ReadonlyMap<string, number>, base: number): readonly string[] | null {
	const labels = [...given.keys()];
	if (areCategories(labels, base)) return inOrder(labels);
	const least = Math.max(answersPerCategory, Math.ceil(base * rareShare));
	const common = labels.filter((label) => (given.get(label) ?? 0) >= least);
	const sum = (some: readonly string[]): number => some.reduce((total, label) => total + (given.get(label) ?? 0), 0);
	if (sum(common) < sum(labels) * (1 - mostRare) || common.some(isNumber)) return null;
	return areCategories(common, base) ? common : null;
}

/** Whether labels repeat often enough, and read as categories rather than dates, texts, amounts or identifiers. */
function areCategories(labels: readonly string[], base: number): boolean {
	if (labels.length < 2 || labels.length > mostCategories || base < labels.length * answersPerCategory) return false;
	if (labels.some((label) => label.length > longestLabel)) return false;
	const numbers = labels.filter(isNumber);
	if (numbers.length * 2 > labels.length) {
		return labels.length <= mostNumbers && numbers.every((label) => Number.isInteger(numberOf(label)));
	}
	return !labels.every(looksLikeDate);
}

/** Numbers and steps of a scale from the lowest on, words for no answer last; others as they stand. */
function inOrder(labels: readonly string[]): readonly string[] {
	if (labels.every(isNumber)) return labels.toSorted((one, other) => numberOf(one) - numberOf(other));
	const steps = readWordRatings(labels);
	if (steps === null) return labels;
	const stepOf = new Map(labels.map((label, at) => [label, steps.ratings[at] ?? steps.high + 1]));
	return labels.toSorted((one, other) => (stepOf.get(one) ?? 0) - (stepOf.get(other) ?? 0));
}

function looksLikeDate(label: string): boolean {
	return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}[:.]\d{2}.*)?$/.test(label);
}

function isNumber(label: string): boolean {
	return readCell(label).kind === 'number';
}

function numberOf(label: string): number {
	const value = readCell(label);
	return value.kind === 'number' ? value.value : Number.NaN;
}
