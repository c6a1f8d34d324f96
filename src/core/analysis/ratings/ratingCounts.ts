import type { Survey } from '../../model/survey.ts';
import type { ScoreCounts } from '../../stats/scoreCounts.ts';
import type { RecordWeights } from '../selection/recordWeights.ts';
import { classOf, type QuestionCodes } from '../selection/selection.ts';

/**
 * Selected answers by the code of the question's column: records, or where they have frequencies the answers that they stand
 * for.
 * @param answers as a selection has them
 */
export function countRatings(
	{ table }: Survey,
	question: QuestionCodes,
	answers: readonly Uint32Array[],
	weights: RecordWeights | null,
): Float64Array {
	const counts = new Float64Array(question.answers.length);
	let first = 0;
	table.groups.forEach(({ cells, recordCount }, rowGroup) => {
		const ratings = cells[question.index];
		const positions = answers[rowGroup] ?? new Uint32Array();
		if (ratings?.kind === 'category' && weights?.kind === 'count') {
			const frequencies = weights.codes.subarray(first, first + recordCount);
			addFrequencies(positions, ratings.codes, frequencies, weights.ofCode, counts);
		} else if (ratings?.kind === 'category') {
			addRecords(positions, ratings.codes, counts);
		}
		first += recordCount;
	});
	return counts;
}

function addRecords(positions: Uint32Array, codes: Uint8Array | Uint16Array, counts: Float64Array): void {
	for (let at = 0; at < positions.length; at++) {
		const code = codes[positions[at] as number] as number;
		counts[code] = (counts[code] as number) + 1;
	}
}

function addFrequencies(
	positions: Uint32Array,
	codes: Uint8Array | Uint16Array,
	frequencyCodes: Uint16Array,
	frequencyOf: Float64Array,
	counts: Float64Array,
): void {
	for (let at = 0; at < positions.length; at++) {
		const record = positions[at] as number;
		const code = codes[record] as number;
		counts[code] = (counts[code] as number) + (frequencyOf[frequencyCodes[record] as number] as number);
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
