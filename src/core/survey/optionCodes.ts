import { type CellValue, readCell } from './cellValue.ts';

/** LimeSurvey's codes of the options of a list, from the first. */
const optionCode = /^AO?0?([1-9]|1[01])$/;

/** The numbers of a column that holds nothing but option codes `A1`, `A2` … `A11`; null for any other. */
export function readOptionCodes(dictionary: readonly string[]): readonly CellValue[] | null {
	let hasCode = false;
	const values: CellValue[] = [];
	for (const cell of dictionary) {
		const value = readCell(cell);
		const code = value.kind === 'text' ? optionCode.exec(value.text) : null;
		if (value.kind !== 'blank' && code === null) return null;
		if (code !== null) hasCode = true;
		values.push(code === null ? { kind: 'blank' } : { kind: 'number', value: Number(code[1]), label: '' });
	}
	return hasCode ? values : null;
}
