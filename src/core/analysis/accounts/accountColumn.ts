import type { Survey } from '../../model/survey.ts';
import { isBlank } from '../../survey/cellValue.ts';
import { distinctCells } from '../../survey/distinctCells.ts';
import { kept } from '../selection/kept.ts';
import { groupsByCell, type RecordGroups } from '../selection/recordGroups.ts';

/** The accounts that a column names, each the group of its records. */
export interface AccountColumn extends RecordGroups {
	/** By first appearance in the file, without spaces around them. */
	readonly names: readonly string[];
	/** By account: records of it that are not excluded. */
	readonly records: Uint32Array;
}

/** More than these are not told apart. */
const mostAccounts = 50_000;

/** Reads a column of accounts; null where it is not kept as categories, or names more than are told apart. */
export const accountsIn = kept((survey: Survey, index: number): AccountColumn | null => {
	const cells = distinctCells(survey.table, index, survey.exclusions);
	if (cells === null) return null;
	const positions = new Map<string, number>();
	const ofCode = cells.dictionary.map((cell) => {
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
	accountOfCode.forEach((account, code) => {
		records[account] = (records[account] as number) + (cells.counts[code] ?? 0);
	});
	return {
		names,
		records: records.subarray(0, names.length),
		...groupsByCell(survey, index, names.length, accountOfCode),
	};
});
