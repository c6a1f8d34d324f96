import { choiceInCell, filledCells } from './choices.ts';
import { column, ownColumn } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { oneHeaderRow } from './oneHeaderRow.ts';
import { findOwnColumns, leadingNames, type OwnColumns } from './ownColumns.ts';
import { plainName } from './plainName.ts';

/** The first header in English, Dutch, Danish, French, written so. */
const timestampHeaders = new Set(['Timestamp', 'Tijdstempel', 'Tidsstempel', 'Horodateur']);

/**
 * A time as a sheet or the form's own download writes it: `12/13/2019 9:50:30`, `2019/12/13 9:50:30 am GMT+1`. Logs and
 * data warehouses have a `Timestamp` too, with a `T`, a zone or a fraction of a second in it.
 */
const timestamp =
	/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}[:.]\d{2}[:.]\d{2}(?:\s[ap]\.?\s?m\.?)?(?:\s(?:GMT|UTC|CES?T|EES?T|WES?T)[+−-]?\d*(?::\d{2})?)?$/i;

const own: OwnColumns = {
	roles: {
		date: [...timestampHeaders].map(plainName),
		respondent: ['email address', 'username', 'e-mailadres', 'mailadresse', 'adresse e-mail'],
	},
	others: [],
};

/** Google Forms: one header row, the time of sending first; chosen options joined in one cell. */
export function recogniseGoogleForms({ records }: LayoutHead): LayoutMatch | null {
	const [names, ...answers] = records;
	if (!timestampHeaders.has((names?.[0] ?? '').trim()) || (names?.length ?? 0) < 2) return null;
	const times = filledCells(answers, 0);
	if (times.length === 0 || !times.every((time) => timestamp.test(time))) return null;
	return oneHeaderRow('google-forms', (headers) => {
		const roles = findOwnColumns(own, leadingNames(own, headers.map(plainName)), answers);
		return headers.map((header, index) => {
			const role = roles.get(index);
			if (role !== undefined) return ownColumn(header, role);
			return column({ header, choice: choiceInCell(filledCells(answers, index), [', ', ';']) });
		});
	});
}
