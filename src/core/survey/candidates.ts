import type { Candidate, OtherScale, RejectedCandidate, SurveyColumn } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { distinctCells } from './distinctCells.ts';
import { readScale } from './scale.ts';
import { asksForRecommendation } from './wording.ts';

/** Columns that ask for a recommendation: those on its scale, and those on another. */
export interface CandidateSearch {
	readonly candidates: readonly Candidate[];
	readonly rejected: readonly RejectedCandidate[];
}

/**
 * Finds the recommendation questions of a survey by wording, then by values. A column without any answer is a candidate
 * only where no other is.
 */
export function findCandidates(columns: readonly SurveyColumn[], table: Table): CandidateSearch {
	const candidates: (Candidate & { readonly isEmpty: boolean })[] = [];
	const rejected: RejectedCandidate[] = [];
	columns.forEach((column, index) => {
		if (column.header.trim() === '' || !asksForRecommendation(column.questionText)) return;
		const found = { column: column.header, index };
		const cells = distinctCells(table, index);
		const reading = cells === null ? null : readScale(cells, textsOf(column));
		if (cells === null || reading?.kind !== 'recommendation') {
			rejected.push({ ...found, looksLike: reading?.kind === 'other' ? reading.looksLike : 'text' });
			return;
		}
		const isEmpty = !reading.answers.some((answer, code) => answer !== 'blank' && (cells.counts[code] ?? 0) > 0);
		candidates.push({ ...found, isEmpty });
	});
	const answered = candidates.filter((candidate) => !candidate.isEmpty);
	return {
		candidates: (answered.length > 0 ? answered : candidates).map(({ column, index }) => ({ column, index })),
		rejected,
	};
}

/** Everything that the header rows say of a question's scale. */
export function textsOf(column: SurveyColumn): readonly string[] {
	return [column.header, column.questionText, column.option];
}

/** The scale that a column looks like, whatever its wording; null where it is that of a recommendation question. */
export function otherScaleOf(table: Table, columns: readonly SurveyColumn[], index: number): OtherScale | null {
	const cells = distinctCells(table, index);
	const column = columns[index];
	if (cells === null || column === undefined) return 'text';
	const reading = readScale(cells, textsOf(column));
	return reading.kind === 'other' ? reading.looksLike : null;
}
