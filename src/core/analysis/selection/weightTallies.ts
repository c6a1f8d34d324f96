import type { ScoreCounts } from '../../stats/scoreCounts.ts';
import { totalOf } from '../../stats/scoreSample.ts';
import type { WeightSums } from '../../stats/weightedSample.ts';
import type { RecordWeights } from './recordWeights.ts';
import { recordClass } from './selection.ts';

/** Sums of weights by group, added up in the order of the file. */
export class WeightTallies {
	/** Four places a group, for the classes of answers. */
	readonly #weights: Float64Array;
	readonly #squares: Float64Array;
	readonly #least: Float64Array;
	readonly #greatest: Float64Array;

	/**
	 * @param byRecord class of each record
	 * @param groups of each record, `groupCount` where it is in none; null where all are in group 0
	 */
	constructor({ codes, ofCode }: RecordWeights, byRecord: Uint8Array, groups: Uint16Array | null, groupCount: number) {
		const weights = new Float64Array((groupCount + 1) * 4);
		const squares = new Float64Array((groupCount + 1) * 4);
		const least = new Float64Array(groupCount + 1).fill(Number.POSITIVE_INFINITY);
		const greatest = new Float64Array(groupCount + 1);
		for (let record = 0; record < byRecord.length; record++) {
			const answer = byRecord[record] as number;
			if (answer >= recordClass.none) continue;
			const weight = ofCode[codes[record] as number] as number;
			const group = groups === null ? 0 : (groups[record] as number);
			const place = group * 4 + answer;
			weights[place] = (weights[place] as number) + weight;
			squares[place] = (squares[place] as number) + weight * weight;
			if (weight < (least[group] as number)) least[group] = weight;
			if (weight > (greatest[group] as number)) greatest[group] = weight;
		}
		this.#weights = weights;
		this.#squares = squares;
		this.#least = least;
		this.#greatest = greatest;
	}

	/** The sum of all weights of several groups. */
	sizeOf(groups: readonly number[]): number {
		return totalOf(sumOfClasses(this.#weights, groups));
	}

	/** Of the answers of several groups together. */
	of(groups: readonly number[], counts: ScoreCounts): WeightSums {
		return {
			counts,
			weights: sumOfClasses(this.#weights, groups),
			squaredWeights: sumOfClasses(this.#squares, groups),
			least: groups.reduce((least, group) => Math.min(least, this.#least[group] as number), Number.POSITIVE_INFINITY),
			greatest: groups.reduce((greatest, group) => Math.max(greatest, this.#greatest[group] as number), 0),
		};
	}
}

/** Promoters, passives and detractors of several groups, from four places a group. */
export function sumOfClasses(places: Float64Array, groups: readonly number[]): ScoreCounts {
	const sum = { promoters: 0, passives: 0, detractors: 0 };
	for (const group of groups) {
		sum.promoters += places[group * 4 + recordClass.promoter] as number;
		sum.passives += places[group * 4 + recordClass.passive] as number;
		sum.detractors += places[group * 4 + recordClass.detractor] as number;
	}
	return sum;
}
