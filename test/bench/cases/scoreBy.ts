import { periodKinds } from '../../../src/core/analysis/time/periods.ts';
import type { RecordDays } from '../../../src/core/analysis/time/recordDays.ts';
import { type Codes, classCount, countByClass } from '../../../src/core/counting/countCodes.ts';
import type { Table } from '../../../src/core/model/table.ts';
import type { Score } from '../counted.ts';

/** Of each row group the classes of its records, as a selection has them. */
type Classes = readonly Uint8Array[];

/** The score of the records of each code, counted as the product counts them. @param size one more than the greatest code */
function scoresByCode(classes: Classes, codesOf: readonly (Codes | null)[], size: number): Score[] {
	const parts = classes.flatMap((ofRecords, rowGroup) => {
		const codes = codesOf[rowGroup] ?? null;
		return codes === null ? [] : [{ codes, classes: ofRecords }];
	});
	const counts = countByClass(parts, size);
	return Array.from({ length: size }, (_, code): Score => {
		const [promoters = 0, passives = 0, detractors = 0] = counts.subarray(code * classCount);
		return [promoters, passives, detractors];
	});
}

/** The score of all. */
export function scoreOfAll(classes: Classes): Score {
	const [all = [0, 0, 0]] = scoresByCode(
		classes,
		classes.map(({ length }) => new Uint8Array(length)),
		1,
	);
	return all;
}

/** The score by the cells of a column. */
export function scoreByCell({ columns, groups }: Table, column: number, classes: Classes): Record<string, Score> {
	const tableColumn = columns[column];
	if (tableColumn?.kind !== 'category') throw new Error(`column ${column} is not kept as categories`);
	const codes = groups.map(({ cells }) => {
		const ofGroup = cells[column];
		return ofGroup?.kind === 'category' ? ofGroup.codes : null;
	});
	const scores = scoresByCode(classes, codes, tableColumn.dictionary.length);
	return Object.fromEntries(scores.map((score, code) => [tableColumn.dictionary[code], score]));
}

/** The score by the month of the answer, such as `2026-05`; months without any left out. */
export function scoreByMonth({ first, count, byGroup }: RecordDays, classes: Classes): Record<string, Score> {
	const { numberOf, nameOf } = periodKinds.month;
	const months = new Map<string, Score>();
	scoresByCode(classes, byGroup, count + 1).forEach(([promoters, passives, detractors], day) => {
		if (day === count || promoters + passives + detractors === 0) return;
		const month = nameOf(numberOf(first + day));
		const [p, s, d] = months.get(month) ?? [0, 0, 0];
		months.set(month, [p + promoters, s + passives, d + detractors]);
	});
	return Object.fromEntries(months);
}
