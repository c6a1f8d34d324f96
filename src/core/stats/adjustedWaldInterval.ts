import { criticalValue } from './criticalValue.ts';
import { baseOf, type ScoreCounts } from './scoreCounts.ts';
import { standardError } from './standardError.ts';

/** An interval around an adjusted score, in points. */
export interface AdjustedWaldInterval {
	/** The score of the adjusted counts, nearer to 0 than the raw one. */
	readonly center: number;
	/** Of the adjusted counts; above 0 even where all answers are alike. */
	readonly standardError: number;
	/** Half the width before clamping: `center` plus and minus this are the limits that may leave the scale. */
	readonly marginOfError: number;
	/** Limits clamped to -100..100. */
	readonly low: number;
	readonly high: number;
}

/**
 * The adjusted Wald interval of a Net Promoter Score: three answers, 3/4 promoter, 3/2 passive and 3/4 detractor, are
 * added before the Wald formula is applied. It covers close to the level from a handful of answers on, where the plain
 * Wald interval does not, and never has zero width. It is not centred on the raw score.
 *
 * @param counts Answers by group, at least one.
 * @param level Confidence level, above 0 and below 1.
 * @throws RangeError for impossible counts, no answer, or an impossible level.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function adjustedWaldInterval(counts: ScoreCounts, level: number): AdjustedWaldInterval {
	const base = baseOf(counts);
	if (base === 0) {
		throw new RangeError('An interval needs at least one answer; found 0');
	}
	const error = standardError({
		promoters: counts.promoters + 0.75,
		passives: counts.passives + 1.5,
		detractors: counts.detractors + 0.75,
	});
	const center = (100 * (counts.promoters - counts.detractors)) / (base + 3);
	const marginOfError = criticalValue(level) * error;
	return {
		center,
		standardError: error,
		marginOfError,
		low: Math.max(-100, center - marginOfError),
		high: Math.min(100, center + marginOfError),
	};
}
