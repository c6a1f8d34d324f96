import { type AdjustedScore, adjustedScore } from '../../src/core/stats/adjustedScore.ts';
import { adjustedWaldInterval } from '../../src/core/stats/adjustedWaldInterval.ts';
import { criticalValue } from '../../src/core/stats/criticalValue.ts';
import { netPromoterScore } from '../../src/core/stats/netPromoterScore.ts';
import type { ScoreCounts } from '../../src/core/stats/scoreCounts.ts';
import { standardError } from '../../src/core/stats/standardError.ts';

/** The shares of a population that the answers are drawn from. */
export interface Population {
	readonly promoters: number;
	readonly detractors: number;
}

/** A probability by the adjusted method, and by the plain Wald method for comparison; on 0..1. */
export interface ByMethod {
	readonly adjusted: number;
	readonly wald: number;
}

/** The populations that the statistics are checked on: an average one, one of mild opinions, one almost of one mind. */
export const populations: readonly Population[] = [
	{ promoters: 0.5, detractors: 0.2 },
	{ promoters: 0.34, detractors: 0.17 },
	{ promoters: 0.9, detractors: 0.02 },
];

/** The probability that the interval of `base` answers holds the population's score, summed over all that can be answered. */
export function coverage(base: number, population: Population, level: number): ByMethod {
	const truth = 100 * (population.promoters - population.detractors);
	const z = criticalValue(level);
	let adjusted = 0;
	let wald = 0;
	for (const { counts, probability } of outcomes(base, population)) {
		const { low, high } = adjustedWaldInterval(counts, level);
		adjusted += low <= truth && truth <= high ? probability : 0;
		wald += Math.abs(netPromoterScore(counts) - truth) <= z * standardError(counts) ? probability : 0;
	}
	return { adjusted, wald };
}

/**
 * The probability that the test of two groups finds a difference where there is none, both drawn from one population; summed
 * over all pairs of what they can answer.
 *
 * @param bases Answers in each group.
 */
export function size(bases: readonly [first: number, second: number], population: Population, level: number): ByMethod {
	const [first, second] = bases.map((base) => outcomes(base, population));
	const byMethod = (scoreOf: (counts: ScoreCounts) => AdjustedScore) =>
		rejections(scoresOf(first ?? [], scoreOf), scoresOf(second ?? [], scoreOf), criticalValue(level));
	return {
		adjusted: byMethod(adjustedScore),
		wald: byMethod((counts) => ({ center: netPromoterScore(counts), standardError: standardError(counts) })),
	};
}

/** The probability that two scores lie more than `z` standard errors apart. */
function rejections(first: readonly Score[], second: readonly Score[], z: number): number {
	let total = 0;
	for (const one of first) {
		let others = 0;
		for (const other of second) {
			const difference = one.center - other.center;
			others += difference * difference > z * z * (one.variance + other.variance) ? other.probability : 0;
		}
		total += one.probability * others;
	}
	return total;
}

interface Score {
	readonly center: number;
	readonly variance: number;
	readonly probability: number;
}

function scoresOf(outcomes: readonly Outcome[], scoreOf: (counts: ScoreCounts) => AdjustedScore): Score[] {
	return outcomes.map(({ counts, probability }) => {
		const { center, standardError } = scoreOf(counts);
		return { center, variance: standardError ** 2, probability };
	});
}

interface Outcome {
	readonly counts: ScoreCounts;
	readonly probability: number;
}

/** All that `base` answers of a population can be, with their multinomial probabilities. */
function outcomes(base: number, population: Population): Outcome[] {
	const logFactorials = new Float64Array(base + 1);
	for (let i = 2; i <= base; i++) {
		logFactorials[i] = (logFactorials[i - 1] as number) + Math.log(i);
	}
	const logTerm = (count: number, share: number) => count * Math.log(share) - (logFactorials[count] as number);
	const found: Outcome[] = [];
	for (let promoters = 0; promoters <= base; promoters++) {
		for (let detractors = 0; promoters + detractors <= base; detractors++) {
			const passives = base - promoters - detractors;
			const logProbability =
				(logFactorials[base] as number) +
				logTerm(promoters, population.promoters) +
				logTerm(detractors, population.detractors) +
				logTerm(passives, 1 - population.promoters - population.detractors);
			found.push({ counts: { promoters, passives, detractors }, probability: Math.exp(logProbability) });
		}
	}
	return found;
}
