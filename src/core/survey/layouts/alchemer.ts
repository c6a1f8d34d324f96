import type { SurveyColumn } from '../../model/survey.ts';
import { filledCells, saysChosen } from './choices.ts';
import { column, ownColumn } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { oneHeaderRow } from './oneHeaderRow.ts';
import { findOwnColumns, leadingNames, type OwnColumns } from './ownColumns.ts';
import { plainName } from './plainName.ts';
import { plainTitle } from './plainTitle.ts';

const own: OwnColumns = {
	roles: {
		date: ['date submitted', 'time started'],
		finished: ['status'],
		respondent: ['contact id', 'response id'],
	},
	others: [
		'legacy comments',
		'comments',
		'language',
		'referer',
		'extended referer',
		'sessionid',
		'user agent',
		'ip address',
		'longitude',
		'latitude',
		'country',
		'city',
		'state/region',
		'postal',
	],
};

const writeIn = /^other - write in\b/i;

/**
 * Alchemer, before 2020 SurveyGizmo: one header row with no-break spaces in it. The further columns of a question are
 * headed `option:question`, as seen in public code that reads such exports.
 */
export function recogniseAlchemer({ records }: LayoutHead): LayoutMatch | null {
	const [names = [], ...answers] = records;
	const all = names.map(plainName);
	const started = all.indexOf('time started');
	if (started < 0 || all[started + 1] !== 'date submitted' || all[started + 2] !== 'status') return null;
	return oneHeaderRow('alchemer', (headers) => {
		const roles = findOwnColumns(own, leadingNames(own, headers.map(plainName)), answers);
		const titles = headers.map(plainTitle);
		return headers.map((header, index) => {
			const role = roles.get(index);
			const title = titles[index] ?? '';
			return role === undefined
				? readQuestion(header, title, titles, filledCells(answers, index))
				: ownColumn(header, role, title);
		});
	});
}

function readQuestion(
	header: string,
	title: string,
	titles: readonly string[],
	cells: readonly string[],
): SurveyColumn {
	const questionText = questionOf(title, titles);
	const option = title.slice(0, title.length - questionText.length).replace(/[\s:]+$/, '');
	const known = { header, questionText, option };
	if (writeIn.test(option) || plainName(option) === 'comments') return column({ ...known, holds: 'text' });
	const isOption = option !== '' && cells.length > 0 && saysChosen(cells, option);
	return column(isOption ? { ...known, choice: { kind: 'columns' } } : known);
}

/** The longest part behind a colon that another column has too: both option and question may hold colons. */
function questionOf(title: string, titles: readonly string[]): string {
	for (let colon = title.indexOf(':'); colon >= 0; colon = title.indexOf(':', colon + 1)) {
		const question = title.slice(colon + 1).trim();
		if (question === '' || question.startsWith(':')) continue;
		if (titles.some((other) => other === question || (other !== title && other.endsWith(`:${question}`))))
			return question;
	}
	return title;
}
