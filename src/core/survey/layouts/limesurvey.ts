import type { SurveyColumn } from '../../model/survey.ts';
import { filledCells, saysChosen } from './choices.ts';
import { column, ownColumn } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { oneHeaderRow } from './oneHeaderRow.ts';
import { findOwnColumns, type OwnColumns } from './ownColumns.ts';
import { plainName } from './plainName.ts';
import { plainTitle } from './plainTitle.ts';

/**
 * Codes, then full texts, of the platform's own columns. `submitdate` is blank for a partial answer, and the first of
 * January 1980 for all others in a survey without date stamps: it tells who finished, not when.
 */
const own: OwnColumns = {
	roles: {
		finished: ['submitdate', 'date submitted'],
		date: ['datestamp', 'date last action', 'startdate', 'date started'],
		respondent: ['token', 'access code', 'email', 'email address', 'id', 'response id'],
	},
	others: [
		...['lastpage', 'startlanguage', 'seed', 'ipaddr', 'refurl', 'firstname', 'lastname', 'interviewtime'],
		...['last page', 'start language', 'ip address', 'referrer url', 'first name', 'last name', 'total time'],
	],
};

const codes = ['id', 'submitdate', 'lastpage', 'startlanguage'];
const fullTexts = ['response id', 'date submitted', 'last page', 'start language'];

/** `NPS`, `Q3[SQ001]`, `Q3[SQ001]. Which products? [Laptop]`: a code, its sub-questions, the text. */
const codeAndText = /^(\w+)((?:\[[^\]]*\])*)(?:\. (.*))?$/s;
const textAndOption = /^(.*?)\s*\[([^[\]]*)\]$/s;
const timing = /^(?:interviewtime|grouptime\d*|total time|group time: .*|question time: .*)$/;

/** What a multiple choice question holds: codes, or the words of the survey's language. */
const yesOrNo: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'ja', 'nee', 'nej']);

/** LimeSurvey: one header row of codes, of full texts, or of both. */
export function recogniseLimeSurvey({ records }: LayoutHead): LayoutMatch | null {
	const [names = [], ...answers] = records;
	const all = names.map(codeOf);
	const hasCodes = all[0] === codes[0] && codes.every((name) => all.includes(name));
	const hasTexts = all[0] === fullTexts[0] && fullTexts.every((name) => all.includes(name));
	if (!hasCodes && !hasTexts) return null;
	return oneHeaderRow('limesurvey', (headers) => {
		const roles = findOwnColumns(own, headers.map(codeOf), answers);
		const parts = headers.map((header) => partsOf(header, hasCodes));
		return parts.map((part, index) => {
			const role = roles.get(index);
			if (role !== undefined || timing.test(codeOf(part.header))) return ownColumn(part.header, role ?? null);
			const options = parts.flatMap((other, column) => (other.question === part.question ? [column] : []));
			const others = options.filter((column) => saysYes(filledCells(answers, column)) && column !== index);
			return readQuestion(part, filledCells(answers, index), part.option !== '' && others.length > 0);
		});
	});
}

/** The code of one of the platform's own columns, whether or not a text stands behind it. */
function codeOf(header: string): string {
	return plainName(header.replace(/^(\w+)\. .*$/s, '$1'));
}

interface Parts {
	readonly header: string;
	readonly question: string;
	readonly questionText: string;
	/** The sub-question; empty for a question's only column. */
	readonly option: string;
	/** Whether it is the free text beside an option. */
	readonly isComment: boolean;
}

function partsOf(header: string, hasCodes: boolean): Parts {
	const coded = hasCodes ? codeAndText.exec(header.trim()) : null;
	const subQuestions = coded?.[2] ?? '';
	const text = plainTitle(coded === null ? header : (coded[3] ?? ''));
	const option = textAndOption.exec(text);
	const isPart = subQuestions !== '' || (coded === null && option !== null);
	const questionText = isPart && option !== null ? (option[1] ?? '') : text;
	const inBrackets = subQuestions.slice(1, -1).replaceAll('][', ' ');
	const code = coded?.[1] ?? questionText;
	return {
		header,
		question: code,
		questionText: questionText === '' ? code : questionText,
		option: isPart ? (option?.[2] ?? inBrackets) : '',
		isComment: /comment\]$/.test(subQuestions),
	};
}

/** @param isMultiple whether another column of the same question says of an option that it was chosen */
function readQuestion(part: Parts, cells: readonly string[], isMultiple: boolean): SurveyColumn {
	const { header, questionText, option } = part;
	const known = { header, questionText, option };
	if (part.isComment) return column({ ...known, holds: 'text' });
	if (isMultiple) {
		const isOption = saysChosen(cells, '', yesOrNo) && !header.includes('[other]');
		return column(isOption ? { ...known, choice: { kind: 'columns' } } : { ...known, holds: 'text' });
	}
	if (isElevenPoints(cells)) return column({ ...known, labels: elevenPoints, shift: 1 });
	return column(known);
}

function saysYes(cells: readonly string[]): boolean {
	return cells.length > 0 && saysChosen(cells, '', yesOrNo);
}

/** Answer codes of a question from 0 to 10: its eleven options are numbered from 1. */
const elevenPoints = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`A${index + 1}`, String(index + 1)]));

/** Whether all cells are such codes and the eleventh is among them: without it, they may stand for a shorter scale. */
function isElevenPoints(cells: readonly string[]): boolean {
	return cells.includes('A11') && cells.every((cell) => Object.hasOwn(elevenPoints, cell));
}
