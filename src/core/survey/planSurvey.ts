import { planColumns } from '../csv/planColumns.ts';
import type { ColumnPlan } from '../csv/span.ts';
import type { ColumnRole } from '../model/reading.ts';
import type { SurveyColumn } from '../model/survey.ts';
import { dateFormOf } from './dates.ts';
import { roleByName } from './roles.ts';
import { asksForRecommendation } from './wording.ts';

/**
 * How to keep each column of a survey, before its records are read: as its role will need it, where header or user tell.
 * @param records cells of the first data records
 * @param chosen roles that the user gave, by index of the column
 */
export function planSurvey(
	columns: readonly SurveyColumn[],
	records: readonly (readonly string[])[],
	chosen: ReadonlyMap<number, ColumnRole>,
): ColumnPlan[] {
	const identifiers = new Set<number>();
	const read = new Set<number>();
	columns.forEach((column, index) => {
		const role = chosen.get(index) ?? expectedRole(column);
		if (role === 'respondent') identifiers.add(index);
		else if (role !== null && !rolesOfTexts.has(role)) read.add(index);
		else if (areNumericTimes(records.map((record) => record[index] ?? ''))) read.add(index);
	});
	return planColumns(records, columns.length, identifiers, read);
}

const rolesOfTexts: ReadonlySet<ColumnRole> = new Set(['comment', 'none']);

function expectedRole(column: SurveyColumn): ColumnRole | null {
	const named = roleByName(column);
	if (named !== null) return named;
	return column.holds !== 'text' && asksForRecommendation(column.questionText) ? 'recommendation' : null;
}

const bareNumber = /^\s*[\d.,]*\s*$/;

/** Whether cells may hold points in time as bare numbers. */
function areNumericTimes(cells: readonly string[]): boolean {
	const form = cells.every((cell) => bareNumber.test(cell)) ? dateFormOf(cells) : null;
	return form !== null && form !== 'calendar';
}
