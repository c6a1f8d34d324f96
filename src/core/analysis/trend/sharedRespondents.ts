import type { SharedRespondents } from '../../stats/testOverlappingScores.ts';
import { PairedAnswers } from '../pairedAnswers.ts';
import { orderOf, possibleClusters } from '../selection/clusters.ts';
import { groupOfEach, type RecordGroups } from '../selection/recordGroups.ts';
import { recordClass, type Selection } from '../selection/selection.ts';

/**
 * The respondents who answered in a period and in the one before it, by their class here and before; of several answers in
 * a period the one furthest down in the file.
 * @returns one entry a period, null where nobody answered in both; null where no respondent is known to have answered again
 */
export function sharedRespondents(
	selection: Selection,
	periods: RecordGroups,
): readonly (SharedRespondents | null)[] | null {
	const respondents = possibleClusters(selection.survey).find(({ by }) => by === 'respondent');
	if (respondents === undefined) return null;
	const { records, starts } = orderOf(respondents.clustering);
	const answers = answersOf(selection, periods);
	const pairs = new PairedAnswers(periods.count);
	for (let respondent = 0; respondent < respondents.clustering.count; respondent++) {
		const [first, end] = [starts[respondent] as number, starts[respondent + 1] as number];
		if (end - first > 1) countPairs(classByPeriod(records.subarray(first, end), answers), pairs);
	}
	return pairs.byGroup();
}

/** Period × 4 + class of each record, 0 to 2; `noAnswer` where it holds no answer that counts. */
const noAnswer = -1;

function answersOf({ survey, classes }: Selection, periods: RecordGroups): Int32Array {
	const answers = new Int32Array(survey.table.recordCount).fill(noAnswer);
	let first = 0;
	survey.table.groups.forEach(({ recordCount }, rowGroup) => {
		const periodOf = groupOfEach(periods, rowGroup) ?? new Uint16Array(recordCount).fill(periods.count);
		const byRecord = classes[rowGroup] ?? new Uint8Array();
		for (let record = 0; record < recordCount; record++) {
			const period = periodOf[record] as number;
			const answered = byRecord[record] as number;
			if (answered < recordClass.none && period < periods.count) answers[first + record] = period * 4 + answered;
		}
		first += recordCount;
	});
	return answers;
}

/** The class of a respondent's answer in each period in which they gave one. */
function classByPeriod(records: Uint32Array, answers: Int32Array): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (const record of records) {
		const answer = answers[record] as number;
		if (answer !== noAnswer) found.set(answer >> 2, answer & 3);
	}
	return found;
}

function countPairs(byPeriod: ReadonlyMap<number, number>, pairs: PairedAnswers): void {
	for (const [period, here] of byPeriod) {
		const before = byPeriod.get(period - 1);
		if (before !== undefined) pairs.add(period, here, before);
	}
}
