import { planColumns } from '../csv/planColumns.ts';
import type { NumericDateForm } from '../csv/readDate.ts';
import type { ColumnPlan } from '../csv/span.ts';
import type { ColumnRole } from '../model/reading.ts';
import type { SurveyColumn } from '../model/survey.ts';
import { numericFormOf } from './dates.ts';
import { asksForTime, roleByName } from './roles.ts';
import { asksForRecommendation } from './wording.ts';

/** How the columns of a survey are kept. */
export interface SurveyPlan {
	readonly plans: readonly ColumnPlan[];
	/** How the columns that are kept as dates write bare numbers; null for dates of the calendar, and for other columns. */
	readonly numericDates: readonly (NumericDateForm | null)[];
}

/**
 * How to keep each column of a survey, before its records are read: as its role will need it, where header or user tell.
 * @param records cells of the first data records
 * @param chosen roles that the user gave, by index of the column
 */
export function planSurvey(
	columns: readonly SurveyColumn[],
	records: readonly (readonly string[])[],
	chosen: ReadonlyMap<number, ColumnRole>,
): SurveyPlan {
	const identifiers = new Set<number>();
	const times = new Map<number, NumericDateForm>();
	const read = new Set<number>();
	columns.forEach((column, index) => {
		const role = chosen.get(index) ?? expectedRole(column);
		if (role === 'respondent') identifiers.add(index);
		else if (role !== null && role !== 'date' && !rolesOfTexts.has(role)) read.add(index);
		else {
			const form = numericDateForm(records.map((record) => record[index] ?? ''));
			if (form !== null && (role === 'date' || (role === null && asksForTime(column)))) times.set(index, form);
			if (form !== null || role === 'date') read.add(index);
		}
	});
	const plans = planColumns(records, columns.length, identifiers, new Set(times.keys()), read);
	return { plans, numericDates: plans.map((plan, index) => (plan === 'date' ? (times.get(index) ?? null) : null)) };
}

const rolesOfTexts: ReadonlySet<ColumnRole> = new Set(['comment', 'none']);

function expectedRole(column: SurveyColumn): ColumnRole | null {
	const named = roleByName(column);
	if (named !== null) return named;
	return column.holds !== 'text' && asksForRecommendation(column.questionText) ? 'recommendation' : null;
}

const bareNumber = /^\s*[\d.,]*\s*$/;

/** How cells write points in time as bare numbers; null where one of them holds something else, words for no answer too. */
function numericDateForm(cells: readonly string[]): NumericDateForm | null {
	const form = numericFormOf(cells);
	return form !== null && cells.every((cell) => bareNumber.test(cell)) ? form : null;
}
