import { type ClassedCodes, classCount, countByClass } from '../../counting/countCodes.ts';
import type { Survey } from '../../model/survey.ts';
import type { ScoreCounts } from '../../stats/scoreCounts.ts';
import type { RecordWeights } from '../selection/recordWeights.ts';
import { classOf, type QuestionCodes, recordClass } from '../selection/selection.ts';

/**
 * Selected answers by the code of the question's column: records, or where they have frequencies the answers that they stand
 * for.
 * @param classes as a selection has them
 */
export function countRatings(
	{ table }: Survey,
	question: QuestionCodes,
	classes: readonly Uint8Array[],
	weights: RecordWeights | null,
): Float64Array {
	let first = 0;
	const parts = table.groups.flatMap(({ cells, recordCount }, rowGroup) => {
		const ratings = cells[question.index];
		const frequencies = weights?.codes.subarray(first, first + recordCount) ?? new Uint16Array();
		first += recordCount;
		return ratings?.kind === 'category'
			? [{ codes: ratings.codes, classes: classes[rowGroup] ?? new Uint8Array(), frequencies }]
			: [];
	});
	const counts = new Float64Array(question.answers.length);
	if (weights?.kind === 'count') {
		for (const part of parts) addFrequencies(part, weights.ofCode, counts);
		return counts;
	}
	const byClass = countByClass(parts, counts.length);
	return counts.map((_, code) => countIn(byClass.subarray(code * classCount, code * classCount + recordClass.none)));
}

function countIn(classes: Uint32Array): number {
	return classes.reduce((sum, count) => sum + count, 0);
}

/** @param frequencies the code of what each record counts for */
function addFrequencies(
	{ codes, classes, frequencies }: ClassedCodes & { readonly frequencies: Uint16Array },
	frequencyOf: Float64Array,
	counts: Float64Array,
): void {
	for (let record = 0; record < classes.length; record++) {
		if ((classes[record] as number) >= recordClass.none) continue;
		const code = codes[record] as number;
		counts[code] = (counts[code] as number) + (frequencyOf[frequencies[record] as number] as number);
	}
}

/** Promoters, passives and detractors among counts by code. */
export function countsOfClasses({ answers }: QuestionCodes, counts: Float64Array): ScoreCounts {
	const byClass = [0, 0, 0, 0];
	answers.forEach((answer, code) => {
		byClass[classOf(answer)] = (byClass[classOf(answer)] ?? 0) + (counts[code] ?? 0);
	});
	const [promoters = 0, passives = 0, detractors = 0] = byClass;
	return { promoters, passives, detractors };
}

/** Counts by code as counts by rating from 0 to 10, decimals dropped. */
export function distributionOf({ answers }: QuestionCodes, counts: Float64Array): number[] {
	const distribution = new Array<number>(11).fill(0);
	answers.forEach((answer, code) => {
		if (typeof answer !== 'number') return;
		const floor = Math.floor(answer);
		distribution[floor] = (distribution[floor] ?? 0) + (counts[code] ?? 0);
	});
	return distribution;
}
