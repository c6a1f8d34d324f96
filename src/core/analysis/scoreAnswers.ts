import type { GroupScore } from '../model/groupScore.ts';
import type { Query } from '../model/query.ts';
import type { ChoiceColumn, ChoiceQuestion } from './choiceQuestion.ts';
import { groupScore, holdBack } from './groupScore.ts';
import { scoreGroups } from './scoreGroups.ts';
import type { Selection } from './selection.ts';

/** For each row group, 1 for each record that belongs to those looked at, else 0. */
export type RecordMasks = readonly Uint8Array[];

/**
 * The score of those who gave each answer to a question, by its position; the rare ones together behind the last.
 * @param among who else does not belong to any answer; all do where null
 */
export function scoreAnswers(
	selection: Selection,
	query: Pick<Query, 'level' | 'minimumBase'>,
	question: ChoiceQuestion,
	among: RecordMasks | null = null,
): readonly GroupScore[] {
	const answers = question.labels.length + 1;
	const groupsBy = (column: ChoiceColumn | undefined, groupOfCode: Uint8Array, none: number) => (rowGroup: number) =>
		lookUp(selection, rowGroup, column?.index ?? -1, groupOfCode, among?.[rowGroup] ?? null, none);
	if (question.choice === 'single') {
		// Those who gave none are a group too, that is not shown.
		const [column] = question.columns;
		const answerOf = Uint8Array.from(column?.answersOf ?? [], ([answer = answers]) => answer);
		const samples = scoreGroups(selection, answers + 1, groupsBy(column, answerOf, answers));
		const scores = samples.map((sample) => groupScore(sample, query.level, query.minimumBase));
		return holdBack(scores.slice(0, answers), query.minimumBase, scores[answers]?.base);
	}
	return Array.from({ length: answers }, (_, answer): GroupScore => {
		const column = question.columns.length === 1 ? question.columns[0] : question.columns[answer];
		const isOther = Uint8Array.from(column?.answersOf ?? [], (given) => (given.includes(answer) ? 0 : 1));
		const [sample] = scoreGroups(selection, 1, groupsBy(column, isOther, 1));
		return sample === undefined
			? { shown: 'too-few', base: 0, nps: null }
			: groupScore(sample, query.level, query.minimumBase);
	});
}

/** The group of each record of a row group by its cell; `none` outside the mask. Null where the column has no codes. */
function lookUp(
	{ survey }: Selection,
	rowGroup: number,
	index: number,
	groupOfCode: Uint8Array,
	mask: Uint8Array | null,
	none: number,
): Uint8Array | null {
	const cells = survey.table.groups[rowGroup]?.cells[index];
	if (cells?.kind !== 'category') return null;
	const { codes } = cells;
	const groups = new Uint8Array(codes.length);
	for (let record = 0; record < groups.length; record++) {
		groups[record] = groupOfCode[codes[record] as number] as number;
	}
	if (mask !== null)
		for (let record = 0; record < groups.length; record++) if (mask[record] === 0) groups[record] = none;
	return groups;
}
