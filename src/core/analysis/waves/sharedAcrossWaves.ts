import { type CellHash, cellHashes } from '../../csv/cellHash.ts';
import type { SharedRespondents } from '../../stats/testOverlappingScores.ts';
import { respondentKeys } from '../../survey/repeatedRespondents.ts';
import { PairedAnswers } from '../pairedAnswers.ts';
import { groupOfEach, type RecordGroups } from '../selection/recordGroups.ts';
import { recordClass, type Selection } from '../selection/selection.ts';

/** The last valid answer of each respondent of a wave: the key to the class and the record. */
export interface RespondentAnswers {
	readonly byKey: ReadonlyMap<number, number>;
	readonly selection: Selection;
}

/** The respondents of a wave who answered; null where no column tells them apart. */
export function respondentAnswers(selection: Selection): RespondentAnswers | null {
	const { survey, byRecord } = selection;
	const index = survey.reading.roles.findIndex(({ value }) => value === 'respondent');
	const keys = index < 0 ? null : respondentKeys(survey.table, index);
	if (keys === null) return null;
	const column = survey.table.columns[index];
	const hashes = column?.kind === 'category' ? hashesOf(column.dictionary) : null;
	const byKey = new Map<number, number>();
	for (let record = 0; record < byRecord.length; record++) {
		const [low, high] = [keys.low[record] as number, keys.high[record] as number];
		if ((low === 0 && high === 0) || (byRecord[record] as number) >= recordClass.none) continue;
		// Of a column of categories the key is the code, from 1.
		byKey.set(hashes === null ? joined({ low, high }) : (hashes[low - 1] as number), record);
	}
	return { byKey, selection };
}

/** As a column of keys has them, so that a file of few respondents and one of many know each other's. */
function hashesOf(cells: readonly string[]): readonly number[] {
	const encoder = new TextEncoder();
	// No blank cell names anybody.
	return cellHashes(cells.map((cell) => encoder.encode(cell === '' ? ' ' : cell))).map(joined);
}

/** Two halves of a hash as one number: 53 of their 64 bits tell more respondents apart than there are. */
function joined({ low, high }: CellHash): number {
	return low + (high & 0x1fffff) * 0x100000000;
}

/** Which group a record of a wave belongs to. */
interface GroupedWave {
	readonly answers: RespondentAnswers | null;
	/** Null where all are one group. */
	readonly groups: RecordGroups | null;
}

/**
 * The respondents who answered in both waves, group by group, by their class in `now` and before. Who changed groups stands
 * in none.
 * @returns one entry a group, null where nobody answered in both
 */
export function sharedAcrossWaves(
	now: GroupedWave,
	before: GroupedWave,
	groupCount: number,
): readonly (SharedRespondents | null)[] {
	const pairs = new PairedAnswers(groupCount);
	if (now.answers === null || before.answers === null) return pairs.byGroup();
	const groupNow = groupLookup(now.answers.selection, now.groups);
	const groupBefore = groupLookup(before.answers.selection, before.groups);
	for (const [key, record] of now.answers.byKey) {
		const earlier = before.answers.byKey.get(key);
		if (earlier === undefined) continue;
		const group = groupNow(record);
		if (groupBefore(earlier) !== group) continue;
		const classNow = now.answers.selection.byRecord[record] as number;
		const classBefore = before.answers.selection.byRecord[earlier] as number;
		pairs.add(group, classNow, classBefore);
	}
	return pairs.byGroup();
}

/** How many respondents of both waves are known. */
export function countShared(now: RespondentAnswers | null, before: RespondentAnswers | null): number | null {
	if (now === null || before === null) return null;
	let count = 0;
	for (const key of now.byKey.keys()) if (before.byKey.has(key)) count++;
	return count;
}

function groupLookup({ survey }: Selection, groups: RecordGroups | null): (record: number) => number {
	if (groups === null) return () => 0;
	const byRowGroup = survey.table.groups.map((_, rowGroup) => groupOfEach(groups, rowGroup));
	const starts: number[] = [];
	let first = 0;
	for (const { recordCount } of survey.table.groups) {
		starts.push(first);
		first += recordCount;
	}
	return (record) => {
		const rowGroup = starts.findLastIndex((start) => start <= record);
		return byRowGroup[rowGroup]?.[record - (starts[rowGroup] ?? 0)] ?? -1;
	};
}
