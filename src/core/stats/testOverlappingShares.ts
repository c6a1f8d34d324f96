import { type Share, type TestOfTwoShares, testTwoShares } from './testTwoShares.ts';

/** A share, and how many answers it is of, whatever they tell. */
export interface CountedShare extends Share {
	readonly answers: number;
}

/** The respondents who stand on both sides, counted by whether they are of the share. */
export interface SharedAnswers {
	/** All of them. */
	readonly pairs: number;
	/** Those who are on both sides, on the first, and on the second. */
	readonly both: number;
	readonly first: number;
	readonly second: number;
}

/**
 * Tests two shares that have respondents in common: as `testTwoShares`, with the correlation of the two shares in error and
 * interval. That of the test is n12 C12 / (√(n1 n2) P (1 - P)), P the pooled share and C12 the covariance of the n12 pairs about
 * the share of both their answers, as it is where nothing has changed: where all respondents are shared, z is that of McNemar.
 * That of the interval has the covariance and the variances of the answers as they are. Weighted and clustered shares have the
 * correlations of their unweighted pairs.
 *
 * @param first Share, base and answers, those of shared respondents among them.
 * @param second Likewise.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @returns Null where a base is 0.
 * @throws RangeError as `testTwoShares`, and for more pairs than answers.
 * Source: McNemar 1947, Note on the Sampling Error of the Difference between Correlated Proportions or Percentages,
 * Psychometrika 12(2), 153-157; Kish 1965, Survey Sampling; Newcombe 1998, Improved Confidence Intervals for the Difference
 * between Binomial Proportions Based on Paired Data, Statistics in Medicine 17(22), 2635-2650, for the interval.
 */
export function testOverlappingShares(
	first: CountedShare,
	second: CountedShare,
	{ pairs, both, first: ofFirst, second: ofSecond }: SharedAnswers,
	level: number,
): TestOfTwoShares | null {
	const fewest = Math.min(first.answers, second.answers);
	if (pairs > fewest) {
		throw new RangeError(`Shared respondents are among those of either side; found ${pairs} of ${fewest}`);
	}
	if (pairs === 0) {
		return testTwoShares(first, second, level);
	}
	const answers = Math.sqrt(first.answers * second.answers);
	const pooled = (first.share * first.answers + second.share * second.answers) / (first.answers + second.answers);
	const ofPairs = (ofFirst + ofSecond) / (2 * pairs);
	return testTwoShares(first, second, level, {
		ofTest: bounded((both - pairs * ofPairs ** 2) / (answers * pooled * (1 - pooled))),
		ofInterval: bounded(
			(both - (ofFirst * ofSecond) / pairs) / (answers * Math.sqrt(varianceOf(first) * varianceOf(second))),
		),
	});
}

function varianceOf({ share }: Share): number {
	return share * (1 - share);
}

/** 0 where the answers of a side are all alike. */
function bounded(correlation: number): number {
	return Number.isFinite(correlation) ? Math.max(-1, Math.min(1, correlation)) : 0;
}
