import { type CellHash, cellHashes } from '../../csv/cellHash.ts';
import { addRecord, type CoMoments, createCoMoments } from '../../stats/coMoments.ts';
import type { SharedRespondents } from '../../stats/testOverlappingScores.ts';
import { respondentKeys } from '../../survey/repeatedRespondents.ts';
import { PairedAnswers } from '../pairedAnswers.ts';
import type { RatingColumn } from '../ratings/ratingColumn.ts';
import { groupOfEach, groupsByCell, type RecordGroups } from '../selection/recordGroups.ts';
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

/** The respondents of two waves: of each the record of their answer in either, one entry a respondent. */
export interface SharedRecords {
	readonly now: Side;
	readonly before: Side;
}

interface Side {
	readonly selection: Selection;
	readonly records: Uint32Array;
}

/** The respondents who answered in both waves; null where those of a wave cannot be told apart. */
export function sharedRecords(now: RespondentAnswers | null, before: RespondentAnswers | null): SharedRecords | null {
	if (now === null || before === null) return null;
	const [records, earlier]: [number[], number[]] = [[], []];
	for (const [key, record] of now.byKey) {
		const recordBefore = before.byKey.get(key);
		if (recordBefore === undefined) continue;
		records.push(record);
		earlier.push(recordBefore);
	}
	return {
		now: { selection: now.selection, records: Uint32Array.from(records) },
		before: { selection: before.selection, records: Uint32Array.from(earlier) },
	};
}

/**
 * Shared respondents by their class in both waves, group by group. Who changed groups stands in none.
 * @param groupsOf the groups of either wave; null where all are one group
 * @returns one entry a group, null where nobody answered in both
 */
export function sharedAcrossWaves(
	shared: SharedRecords | null,
	groupsOf: { readonly now: RecordGroups | null; readonly before: RecordGroups | null },
	groupCount: number,
): readonly (SharedRespondents | null)[] {
	const pairs = new PairedAnswers(groupCount);
	if (shared === null) return pairs.byGroup();
	const { now, before } = shared;
	const groupNow = groupLookup(now.selection, groupsOf.now);
	const groupBefore = groupLookup(before.selection, groupsOf.before);
	now.records.forEach((record, place) => {
		const earlier = before.records[place] as number;
		const group = groupNow(record);
		if (groupBefore(earlier) !== group) return;
		pairs.add(group, now.selection.byRecord[record] as number, before.selection.byRecord[earlier] as number);
	});
	return pairs.byGroup();
}

/** The ratings of those shared respondents who rated a question in both waves, those now first. */
export function sharedRatings(
	{ now, before }: SharedRecords,
	columnOf: { readonly now: RatingColumn; readonly before: RatingColumn },
): CoMoments {
	const ratingNow = ratingLookup(now.selection, columnOf.now);
	const ratingBefore = ratingLookup(before.selection, columnOf.before);
	const moments = createCoMoments(2);
	now.records.forEach((record, place) => {
		const [one, other] = [ratingNow(record), ratingBefore(before.records[place] as number)];
		if (one !== null && other !== null) addRecord(moments, [one, other]);
	});
	return moments;
}

function ratingLookup(
	selection: Selection,
	{ index, ratings, placeOfCode }: RatingColumn,
): (record: number) => number | null {
	const placeOf = groupLookup(selection, groupsByCell(selection.survey, index, ratings.length, placeOfCode));
	return (record) => ratings[placeOf(record)] ?? null;
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
