import { filledCells, saysChosen } from './choices.ts';
import { column, ownColumn } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { oneHeaderRow } from './oneHeaderRow.ts';
import { findOwnColumns, type OwnColumns } from './ownColumns.ts';
import { plainName } from './plainName.ts';
import { plainTitle } from './plainTitle.ts';

/**
 * `Network ID` stands for an address on the network, not for a person. `Tags` and `Ending` follow it in exports since
 * 2022, as seen in public code that reads them. A partial answer has no submit date.
 */
const own: OwnColumns = {
	roles: {
		date: ['submit date (utc)', 'stage date (utc)', 'start date (utc)'],
		finished: ['response type'],
		respondent: ['#'],
	},
	others: ['network id', 'tags', 'ending'],
};

/** Typeform: one header row of question titles with HTML in them, the platform's own columns at both ends. */
export function recogniseTypeform({ records }: LayoutHead): LayoutMatch | null {
	const [names = [], ...answers] = records;
	const all = names.map(plainName);
	const isTypeform = all[0] === '#' && all.includes('start date (utc)') && all.includes('submit date (utc)');
	if (!isTypeform || !all.includes('network id')) return null;
	return oneHeaderRow('typeform', (headers) => {
		const roles = findOwnColumns(own, headers.map(plainName), answers);
		return headers.map((header, index) => {
			const role = roles.get(index);
			if (role !== undefined) return ownColumn(header, role);
			const cells = filledCells(answers, index);
			const option = plainTitle(header);
			// The title of a multiple choice question is not in the file: each option is a column of its own.
			return cells.length > 0 && saysChosen(cells, option)
				? column({ header, option, choice: { kind: 'columns' } })
				: column({ header });
		});
	});
}
