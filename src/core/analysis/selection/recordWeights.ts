import type { Survey } from '../../model/survey.ts';
import type { Table } from '../../model/table.ts';
import { isBlank } from '../../survey/cellValue.ts';
import { kept } from './kept.ts';

/** By how much each record counts. */
export interface RecordWeights {
	readonly column: string;
	readonly index: number;
	/** `count`: the record stands for so many answers. */
	readonly kind: 'weight' | 'count';
	/** Of each record the code of its cell; length `recordCount` of the table. */
	readonly codes: Uint16Array;
	/** By code; 0 where the cell is blank, negative or no number, for answers also where it is not whole. */
	readonly ofCode: Float64Array;
}

const decimal = /^\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/i;

/** The weights in column `index`: numbers of answers where that is its role. A column of texts weighs nothing. */
export function weightsIn(survey: Survey, index: number): RecordWeights {
	const kind = survey.reading.roles[index]?.value === 'count' ? 'count' : 'weight';
	const column = survey.table.columns[index];
	const dictionary = column?.kind === 'category' ? column.dictionary : [];
	const ofCode = Float64Array.from(dictionary, (cell) => {
		const weight = readWeight(cell);
		return kind === 'weight' || Number.isSafeInteger(weight) ? weight : 0;
	});
	return {
		column: survey.columns[index]?.header ?? '',
		index,
		kind,
		codes: codesIn(survey.table, index),
		ofCode: dictionary.length === 0 ? new Float64Array(1) : ofCode,
	};
}

/** Beyond these the squares of weights are lost. */
const least = 1e-100;
const greatest = 1e100;

function readWeight(cell: string): number {
	const text = cell.trim();
	if (isBlank(text) || !decimal.test(text)) return 0;
	const weight = Number(text.replace(',', '.'));
	return weight >= least && weight <= greatest ? weight : 0;
}

/** The code of each record's cell, over all row groups; 0 where the column is not kept as categories. */
const codesIn = kept((table: Table, index: number): Uint16Array => {
	const codes = new Uint16Array(table.recordCount);
	let first = 0;
	for (const { cells, recordCount } of table.groups) {
		const group = cells[index];
		if (group?.kind === 'category') codes.set(group.codes, first);
		first += recordCount;
	}
	return codes;
});
