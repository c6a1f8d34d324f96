import { baseOf, type ScoreCounts } from './scoreCounts.ts';

/**
 * How many people would have to answer otherwise for a score to be reached, by each kind of move alone. Whole people; 0
 * where it is reached, null where all of them are not enough.
 */
export interface PeopleToConvert {
	readonly passivesToPromoters: number | null;
	readonly detractorsToPassives: number | null;
	readonly detractorsToPromoters: number | null;
}

/**
 * What it takes to reach a score: the least number of people of one group won over to another, all other answers alike.
 * Computed in whole numbers and in the decimals of the target as it is written, so that 16.1 of 1,000 answers is reached
 * by a net of 161.
 *
 * @param counts Answers by group, at least one.
 * @param target Score to be reached or exceeded, in points on -100..100.
 * @throws RangeError where a count is negative or not whole, no answer was counted, or the target lies outside.
 */
export function peopleToConvert(counts: ScoreCounts, target: number): PeopleToConvert {
	const base = baseOf(counts);
	if (base === 0) {
		throw new RangeError('A score needs at least one answer; found 0');
	}
	if (!(target >= -100 && target <= 100)) {
		throw new RangeError(`A score lies on -100..100; found ${target}`);
	}
	const missing = Math.max(0, leastNet(target, base) - (counts.promoters - counts.detractors));
	const within = (people: number, available: number) => (people <= available ? people : null);
	return {
		passivesToPromoters: within(missing, counts.passives),
		detractorsToPassives: within(missing, counts.detractors),
		detractorsToPromoters: within(Math.ceil(missing / 2), counts.detractors),
	};
}

/** The least whole promoters minus detractors with 100 net / base >= target. */
function leastNet(target: number, base: number): number {
	const [digits = '0', exponent = '0'] = target.toExponential().split('e');
	const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
	const numerator = BigInt(digits.replace('.', '')) * BigInt(base) * 10n ** BigInt(Math.max(0, -decimals));
	const denominator = 100n * 10n ** BigInt(Math.max(0, decimals));
	const quotient = numerator / denominator;
	return Number(numerator > quotient * denominator ? quotient + 1n : quotient);
}
