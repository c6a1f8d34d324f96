import { choiceInCell, filledCells } from './choices.ts';
import { column, ownColumn } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
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
	const [headers, ...answers] = records;
	if (!timestampHeaders.has((headers?.[0] ?? '').trim()) || (headers?.length ?? 0) < 2) return null;
	const times = filledCells(answers, 0);
	if (times.length === 0 || !times.every((time) => timestamp.test(time))) return null;
	return {
		layout: 'google-forms',
		headerRows: 1,
		dateOrder: null,
		siblings: [],
		columns: ([names = []], width) => {
			const roles = findOwnColumns(own, leadingNames(own, names.map(plainName)), answers);
			return Array.from({ length: width }, (_, index) => {
				const header = names[index] ?? '';
				const role = roles.get(index);
				if (role !== undefined) return ownColumn(header, role);
				return column({ header, choice: choiceInCell(filledCells(answers, index), [', ', ';']) });
			});
		},
	};
}
