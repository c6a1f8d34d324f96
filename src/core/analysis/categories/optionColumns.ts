import type { Survey, SurveyColumn } from '../../model/survey.ts';
import { isBlank } from '../../survey/cellValue.ts';
import type { ChoiceColumn, ChoiceQuestion } from './choiceQuestion.ts';

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

/**
 * The multiple-choice question whose options stand in columns of their own from `first` on.
 * @returns how many columns it takes, 1 where `first` belongs to no such question
 */
export function optionQuestion(
	survey: Survey,
	first: number,
): { readonly width: number; readonly question: ChoiceQuestion | null } {
	const width = countOptions(survey, first);
	if (width < 2) return { width: 1, question: null };
	const { header, questionText } = survey.columns[first] as SurveyColumn;
	const columns = Array.from({ length: width }, (_, option) => optionColumn(survey, first + option, option));
	const question: ChoiceQuestion = {
		column: header,
		index: first,
		text: questionText,
		choice: 'multiple',
		labels: survey.columns.slice(first, first + width).map(({ option }) => option),
		rare: 0,
		isOrdered: false,
		columns,
	};
	const isChosen = columns.some(({ answersOf }) => answersOf.some(({ length }) => length > 0));
	return { width, question: isChosen ? question : null };
}

function countOptions({ columns }: Survey, first: number): number {
	const question = columns[first]?.questionText;
	for (let index = first; ; index++) {
		const column = columns[index];
		const isOption = column?.choice.kind === 'columns' || (index > first && otherOption.test(column?.option ?? ''));
		if (!isOption || column?.questionText !== question) return index - first;
	}
}

function optionColumn({ table }: Survey, index: number, option: number): ChoiceColumn {
	const column = table.columns[index];
	const cells = column?.kind === 'category' ? column.dictionary : [];
	const isChosen = (cell: string): boolean => !isBlank(cell) && !notChosen.has(cell.trim().toLowerCase());
	return { index, answersOf: cells.map((cell) => (isChosen(cell) ? [option] : [])), counts: null };
}
