import type { ColumnRole } from '../model/reading.ts';
import type { Candidate, RejectedCandidate, SurveyColumn } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { distinctCells, everyRecord } from './distinctCells.ts';
import { readScale } from './scale.ts';
import { asksForRecommendation } from './wording.ts';

/** Columns that ask for a recommendation: those on its scale, and those on another. */
export interface CandidateSearch {
	readonly candidates: readonly Candidate[];
	readonly rejected: readonly RejectedCandidate[];
}

/**
 * Finds the recommendation questions of a survey: the columns that the user says are, else by wording; then by values.
 * A column without any answer is a candidate only where no other is.
 * @param shift points to subtract that the user chose; null leaves it to the layout
 * @param chosen roles that the user gave, by index of the column
 */
export function findCandidates(
	columns: readonly SurveyColumn[],
	table: Table,
	shift: number | null,
	chosen: ReadonlyMap<number, ColumnRole>,
): CandidateSearch {
	const candidates: (Candidate & { readonly isEmpty: boolean })[] = [];
	const rejected: RejectedCandidate[] = [];
	const isChosen = [...chosen.values()].includes('recommendation');
	columns.forEach((column, index) => {
		const asks = isChosen
			? chosen.get(index) === 'recommendation'
			: !chosen.has(index) && canAsk(column) && asksForRecommendation(column.questionText);
		if (!asks) return;
		const found = { column: column.header, index };
		const cells = distinctCells(table, index, everyRecord);
		const reading = cells === null ? null : readScale(cells, textsOf(column), shift ?? column.shift);
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

/** Whether a column can hold the answers to a question of its own, not those beside or about one. */
function canAsk({ header, holds, role }: SurveyColumn): boolean {
	return header.trim() !== '' && holds === 'answers' && role !== 'recommendation-group';
}

/** Everything that the header rows say of a question's scale, and the labels of its codes, used or not. */
export function textsOf({ header, questionText, option, labels }: SurveyColumn): readonly string[] {
	return [header, questionText, option, Object.values(labels ?? {}).join('\n')];
}
