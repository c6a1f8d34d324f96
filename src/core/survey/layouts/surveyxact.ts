import type { SurveyColumn } from '../../model/survey.ts';
import { column, ownColumn } from './column.ts';
import { groupBy } from './groupBy.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { plainName } from './plainName.ts';
import { plainTitle } from './plainTitle.ts';
import { surveyXactFiles } from './surveyXactFiles.ts';

type Records = readonly (readonly string[])[];

/** The platform's own variables: whether the answer is new, distributed, partial, finished, or dropped out. */
const statusVariable = /^stato(?:verall)?_\d+$/;
const finishedVariable = /^stato(?:verall)?_4$/;
const numberedVariable = /^[sv]_\d+(?:_\d+)*$/;
const anyVariable = /^[a-z]\w*$/i;
const leastNumbered = 2;

/**
 * SurveyXact: three files. The dataset holds codes only; `labels` says what the codes of a variable stand for, without a
 * header, and `structure` which question a variable belongs to.
 */
export function recogniseSurveyXact({ name, records }: LayoutHead): LayoutMatch | null {
	const headers = (records[0] ?? []).map((header) => header.trim()).filter((header) => header !== '');
	const files = surveyXactFiles(name);
	if (files === null || !headers.every((header) => anyVariable.test(header))) return null;
	const hasStatus = headers.some((header) => statusVariable.test(header));
	if (!hasStatus || headers.filter((header) => numberedVariable.test(header)).length < leastNumbered) return null;
	return {
		layout: 'surveyxact',
		headerRows: 1,
		dateOrder: null,
		siblings: [files.labels, files.structure],
		columns: ([names = []], width, siblings) => {
			const labels = readLabels(siblings.get(files.labels) ?? []);
			const structure = readStructure(siblings.get(files.structure) ?? []);
			return Array.from({ length: width }, (_, index) => readVariable(names[index] ?? '', structure, labels));
		},
	};
}

function readLabels(records: Records): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const byVariable = groupBy(records, ([variable = '']) => variable.trim());
	return new Map(
		[...byVariable].map(([variable, lines]) => [
			variable,
			Object.fromEntries(lines.map(([, value = '', label = '']) => [value.trim(), plainTitle(label)])),
		]),
	);
}

interface Variable {
	readonly question: string;
	readonly isText: boolean;
	readonly isMultiple: boolean;
	readonly choice: string;
}

function readStructure([header = [], ...lines]: Records): ReadonlyMap<string, Variable> {
	const names = header.map(plainName);
	const cellOf = (line: readonly string[], name: string) => line[names.indexOf(name)] ?? '';
	return new Map(
		lines.map((line) => [
			cellOf(line, 'variablename').trim(),
			{
				question: plainTitle(cellOf(line, 'questiontext')),
				isText: plainName(cellOf(line, 'questiontype')) === 'open' && plainName(cellOf(line, 'subtype')) === 'string',
				isMultiple: plainName(cellOf(line, 'subtype')) === 'multiple',
				choice: plainTitle(cellOf(line, 'choicetext')),
			},
		]),
	);
}

function readVariable(
	header: string,
	structure: ReadonlyMap<string, Variable>,
	labels: ReadonlyMap<string, Readonly<Record<string, string>>>,
): SurveyColumn {
	const name = header.trim();
	const variable = structure.get(name);
	const questionText = variable?.question || name;
	if (statusVariable.test(name))
		return ownColumn(header, finishedVariable.test(name) ? 'finished' : null, questionText);
	if (variable === undefined) return column({ header, questionText, labels: labels.get(name) ?? null });
	if (variable.isText) return column({ header, ...besideQuestion(questionText, structure), holds: 'text' });
	if (variable.isMultiple)
		return column({ header, questionText, option: variable.choice, choice: { kind: 'columns' } });
	return column({ header, questionText, option: variable.choice, labels: labels.get(name) ?? null });
}

/** Parts the text of a comment, `question - Other, please specify:`, where another variable has that question. */
function besideQuestion(
	text: string,
	structure: ReadonlyMap<string, Variable>,
): Pick<SurveyColumn, 'questionText' | 'option'> {
	for (const { question, isText } of structure.values()) {
		if (isText || question === '' || !text.startsWith(`${question} - `)) continue;
		return { questionText: question, option: text.slice(question.length + 3).trim() };
	}
	return { questionText: text, option: '' };
}
