import type { Survey } from '../../model/survey.ts';
import { lookedUp } from './lookedUp.ts';

/** Groups of records, each record in one of them or in none, told by a code that the record has. */
export interface RecordGroups {
	readonly count: number;
	/** The code of each record of a row group; null where none of them is in a group. */
	readonly codesOf: (rowGroup: number) => Uint8Array | Uint16Array | null;
	/** The group of each code; `count` for none. */
	readonly groupOfCode: Uint16Array;
	/** The column whose cells tell the groups; absent where something else does. */
	readonly index?: number | undefined;
}

/** Groups by the cells of the column `index`. @param groupOfCode by the code of the cell */
export function groupsByCell({ table }: Survey, index: number, count: number, groupOfCode: Uint16Array): RecordGroups {
	return {
		count,
		codesOf: (rowGroup) => {
			const cells = table.groups[rowGroup]?.cells[index];
			return cells?.kind === 'category' ? cells.codes : null;
		},
		groupOfCode,
		index,
	};
}

/** Groups whose numbers are the codes themselves. @param index the column that told them, if one did */
export function groupsByNumber(count: number, codesOf: RecordGroups['codesOf'], index?: number): RecordGroups {
	return { count, codesOf, groupOfCode: Uint16Array.from({ length: count + 1 }, (_, group) => group), index };
}

/** The group of each record of a row group; null where none of them is in a group. */
export function groupOfEach({ codesOf, groupOfCode }: RecordGroups, rowGroup: number): Uint16Array | null {
	const codes = codesOf(rowGroup);
	return codes === null ? null : lookedUp(codes, groupOfCode);
}
