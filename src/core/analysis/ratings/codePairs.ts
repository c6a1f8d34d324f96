import type { PairedCodes } from '../../counting/countPairs.ts';
import { groupOfEach, groupsByNumber, type RecordGroups } from '../selection/recordGroups.ts';
import type { Selection } from '../selection/selection.ts';

/** Codes of two columns make at most so many pairs that are counted as they are; of more, the groups are looked up first. */
const mostPairs = 1 << 16;

/** The records by two codes each, which tell their groups in two groupings. */
export interface CodePairs {
	/** Of the row groups in which both have codes. */
	readonly parts: readonly (PairedCodes & { readonly rowGroup: number })[];
	readonly rowOfCode: Uint16Array;
	readonly columnOfCode: Uint16Array;
}

export function codePairs({ classes }: Selection, rows: RecordGroups, columns: RecordGroups): CodePairs {
	const isMany = rows.groupOfCode.length * columns.groupOfCode.length > mostPairs;
	return isMany ? pairsOf(classes, looked(rows), looked(columns)) : pairsOf(classes, rows, columns);
}

function pairsOf(classes: Selection['classes'], rows: RecordGroups, columns: RecordGroups): CodePairs {
	return {
		parts: classes.flatMap((ofRecords, rowGroup) => {
			const [rowCodes, columnCodes] = [rows.codesOf(rowGroup), columns.codesOf(rowGroup)];
			return rowCodes === null || columnCodes === null
				? []
				: [{ rows: rowCodes, columns: columnCodes, classes: ofRecords, rowGroup }];
		}),
		rowOfCode: rows.groupOfCode,
		columnOfCode: columns.groupOfCode,
	};
}

/** The groups in place of the codes. */
function looked(groups: RecordGroups): RecordGroups {
	return groupsByNumber(groups.count, (rowGroup) => groupOfEach(groups, rowGroup));
}
