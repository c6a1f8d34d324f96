import type { Table } from '../model/table.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import type { SharedRespondents } from '../stats/testOverlappingScores.ts';
import { LatestOfEach, type RespondentKeys, respondentKeys } from '../survey/repeatedRespondents.ts';
import { recordClass, type Selection } from './selection.ts';

/** The class of a respondent's answer in each period in which they answered. */
type ClassByPeriod = ReadonlyMap<number, number>;

/**
 * The respondents who answered in a period and in the one before it, by their class here and before; of several answers in
 * a period the one furthest down in the file.
 * @param periodOf the period of each record of a row group, as a whole number below `periodCount`; beyond: none
 * @returns one entry a period, null where nobody answered in both; null where no respondent is known to have answered again
 */
export function sharedRespondents(
	{ survey, classes }: Selection,
	periodCount: number,
	periodOf: (rowGroup: number) => ArrayLike<number>,
): readonly (SharedRespondents | null)[] | null {
	const { table, reading, findings } = survey;
	const areRepeated = findings.some(({ code }) => code === 'repeated-respondents') && reading.answers === 'all';
	const index = areRepeated ? reading.roles.findIndex(({ value }) => value === 'respondent') : -1;
	const keys = index < 0 ? null : respondentKeys(table, index);
	if (keys === null) return null;
	const counts = Array.from({ length: periodCount }, () => new Float64Array(9));
	const given = answersOf(table, classes, periodCount, periodOf);
	for (const byPeriod of repeatedAnswers(keys, given)) {
		for (const [period, before] of byPeriod) {
			const here = byPeriod.get(period + 1);
			const joint = counts[period + 1];
			if (here === undefined || joint === undefined) continue;
			const place = here * 3 + before;
			joint[place] = (joint[place] as number) + 1;
		}
	}
	return counts.map((joint) => (joint.some((count) => count > 0) ? sharedOf(joint) : null));
}

/** Period × 4 + class of each record, 0 to 2; `noAnswer` where it holds no answer that counts. */
const noAnswer = -1;

function answersOf(
	table: Table,
	classes: readonly Uint8Array[],
	periodCount: number,
	periodOf: (rowGroup: number) => ArrayLike<number>,
): Int32Array {
	const answers = new Int32Array(table.recordCount).fill(noAnswer);
	let first = 0;
	table.groups.forEach(({ recordCount }, rowGroup) => {
		const periods = periodOf(rowGroup);
		const byRecord = classes[rowGroup] ?? new Uint8Array();
		for (let record = 0; record < recordCount; record++) {
			const period = periods[record] as number;
			const answered = byRecord[record] as number;
			if (answered < recordClass.none && period < periodCount) answers[first + record] = period * 4 + answered;
		}
		first += recordCount;
	});
	return answers;
}

/** What each respondent who answered more than once answered, by period. */
function* repeatedAnswers(keys: RespondentKeys, answers: Int32Array): Generator<ClassByPeriod> {
	const { low, high } = keys;
	const latest = new LatestOfEach(keys);
	// The records of a respondent are a chain from the last to the first.
	const before = new Int32Array(answers.length).fill(noAnswer);
	const isFollowed = new Uint8Array(answers.length);
	for (let record = 0; record < answers.length; record++) {
		if ((low[record] === 0 && high[record] === 0) || answers[record] === noAnswer) continue;
		const slot = latest.slotOf(record);
		const previous = latest.at(slot);
		latest.put(slot, record);
		if (previous === null) continue;
		before[record] = previous;
		isFollowed[previous] = 1;
	}
	for (let last = 0; last < answers.length; last++) {
		if (isFollowed[last] === 1 || before[last] === noAnswer) continue;
		const byPeriod = new Map<number, number>();
		for (let record = last; record !== noAnswer; record = before[record] as number) {
			const period = (answers[record] as number) >> 2;
			if (!byPeriod.has(period)) byPeriod.set(period, (answers[record] as number) & 3);
		}
		yield byPeriod;
	}
}

function sharedOf(joint: Float64Array): SharedRespondents {
	const row = (first: number): ScoreCounts => ({
		promoters: joint[first * 3] ?? 0,
		passives: joint[first * 3 + 1] ?? 0,
		detractors: joint[first * 3 + 2] ?? 0,
	});
	return {
		promoters: row(recordClass.promoter),
		passives: row(recordClass.passive),
		detractors: row(recordClass.detractor),
	};
}
