import { choiceInCell, filledCells } from './choices.ts';
import { column, ownColumn } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { oneHeaderRow } from './oneHeaderRow.ts';
import { findOwnColumns, leadingNames, type OwnColumns } from './ownColumns.ts';
import { plainName } from './plainName.ts';

/** Start and completion, the second and third header, in English, Dutch and Danish. */
const times: readonly (readonly [RegExp, RegExp])[] = [
	[/^start time$/, /^completion time$/],
	[/^begintijd$/, /^tijd van voltooien$/],
	// Any character for the ø, which is another byte in the encoding that Excel saves in.
	[/^starttidspunkt$/, /^fuldf.relsestidspunkt$/],
];

const own: OwnColumns = {
	roles: {
		date: [
			'completion time',
			'tijd van voltooien',
			'fuldførelsestidspunkt',
			'start time',
			'begintijd',
			'starttidspunkt',
		],
		respondent: ['email', 'e-mail', 'mail', 'id'],
	},
	// 'Tijd van laatste wijziging' is seen in public code that reads such exports.
	others: ['name', 'naam', 'navn', 'last modified time', 'tijd van laatste wijziging'],
};

/** Microsoft Forms: one header row; chosen options in one cell, each with a `;` behind it. */
export function recogniseMicrosoftForms({ records }: LayoutHead): LayoutMatch | null {
	const [names = [], ...answers] = records;
	const [id, start = '', completion = ''] = names.map(plainName);
	if (id !== 'id' || !times.some(([first, second]) => first.test(start) && second.test(completion))) return null;
	return oneHeaderRow('microsoft-forms', (headers) => {
		const roles = findOwnColumns(own, leadingNames(own, headers.map(plainName)), answers);
		return headers.map((header, index) => {
			const role = roles.get(index);
			if (role !== undefined) return ownColumn(header, role);
			return column({ header, choice: choiceInCell(filledCells(answers, index), [';']) });
		});
	});
}
