import type { Survey } from '../model/survey.ts';
import { isBlank } from '../survey/cellValue.ts';
import { kept } from './kept.ts';

/** The accounts that a column names. */
export interface AccountColumn {
	/** By first appearance in the file, without spaces around them. */
	readonly names: readonly string[];
	/** For each row group the account of each of its records, by position in `names`; `names.length` where it names none. */
	readonly byGroup: readonly Uint16Array[];
	/** By account: records of it that are not excluded. */
	readonly records: Uint32Array;
}

/** More than these are not told apart. */
const mostAccounts = 50_000;

/** Reads a column of accounts; null where it is not kept as categories, or names more than are told apart. */
export const accountsIn = kept((survey: Survey, index: number): AccountColumn | null => {
	const { table, exclusions } = survey;
	const column = table.columns[index];
	if (column?.kind !== 'category') return null;
	const positions = new Map<string, number>();
	const ofCode = column.dictionary.map((cell) => {
		const name = cell.trim();
		if (isBlank(name)) return null;
		const position = positions.get(name) ?? positions.size;
		positions.set(name, position);
		return position;
	});
	const names = [...positions.keys()];
	if (names.length > mostAccounts) return null;
	const accountOfCode = Uint16Array.from(ofCode, (account) => account ?? names.length);
	const records = new Uint32Array(names.length + 1);
	const byGroup = table.groups.map(({ cells, recordCount }, group) => {
		const accounts = new Uint16Array(recordCount).fill(names.length);
		const codes = cells[index];
		const excluded = exclusions.byGroup?.[group];
		for (let record = 0; codes?.kind === 'category' && record < recordCount; record++) {
			const account = accountOfCode[codes.codes[record] as number] as number;
			accounts[record] = account;
			if (excluded?.[record] !== 1) records[account] = (records[account] as number) + 1;
		}
		return accounts;
	});
	return { names, byGroup, records: records.subarray(0, names.length) };
});
