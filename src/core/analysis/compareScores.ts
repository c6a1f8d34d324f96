import type { ScoreComparison } from '../model/groupScore.ts';
import { adjustedCounts } from '../stats/adjustedCounts.ts';
import { answersNeeded } from '../stats/answersNeeded.ts';
import { cautiousCorrelation } from '../stats/cautiousCorrelation.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import { type ScoreSample, sampleOf } from '../stats/scoreSample.ts';
import { scoreVariance } from '../stats/scoreVariance.ts';
import { type SharedRespondents, testOverlappingScores } from '../stats/testOverlappingScores.ts';
import { type TestOfTwoScores, testTwoScores } from '../stats/testTwoScores.ts';

/** A difference of two scores that was tested, before its p is adjusted for the tests beside it. */
export interface TestedDifference {
	readonly test: TestOfTwoScores;
	readonly answersNeeded: number | null;
	readonly method: ScoreComparison['method'];
}

/**
 * Tests the difference of two scores.
 * @param first at least one answer, as `second`
 * @param shared respondents who stand on both sides, one answer each; null where there can be none
 * @param level confidence level, above 0 and below 1
 * @param correlation of the two scores where accounts or respondents have answers on both sides, and none is paired
 */
export function testDifference(
	first: ScoreCounts | ScoreSample,
	second: ScoreCounts | ScoreSample,
	shared: SharedRespondents | null,
	level: number,
	correlation = 0,
): TestedDifference {
	const test =
		shared === null
			? testTwoScores(first, second, level, cautiousCorrelation(first, second, correlation))
			: testOverlappingScores(first, second, shared, level);
	return {
		test,
		answersNeeded: answersPerGroup(first, second, test.difference, level),
		method: shared === null ? 'independent' : 'overlapping',
	};
}

/**
 * A tested difference as it is shown.
 * @param p of the test, adjusted for all that were tested beside it
 */
export function scoreComparison(tested: TestedDifference, p: number, level: number): ScoreComparison {
	const { difference, low, high, z, p: unadjustedP } = tested.test;
	// The adjusted scores of small groups can differ the other way round than the raw ones: then nothing is shown.
	const isShown = p < 1 - level && Math.sign(z) === Math.sign(difference);
	return {
		difference,
		low,
		high,
		z: Number.isFinite(z) ? z : null,
		p,
		unadjustedP,
		outcome: isShown ? (difference > 0 ? 'higher' : 'lower') : 'none',
		answersNeeded: tested.answersNeeded,
		method: tested.method,
	};
}

function answersPerGroup(
	first: ScoreCounts | ScoreSample,
	second: ScoreCounts | ScoreSample,
	difference: number,
	level: number,
): number | null {
	if (difference === 0) return null;
	const [one, other] = [adjustedVariance(first), adjustedVariance(second)];
	const designed = one * sampleOf(first).designEffect + other * sampleOf(second).designEffect;
	if (designed === 0) return null;
	// A design effect asks for as many times the answers.
	return answersNeeded(one + other, difference * Math.sqrt((one + other) / designed), level);
}

/** Of a single answer, above 0 even where all answers are alike; unless the whole population answered. */
function adjustedVariance(answers: ScoreCounts | ScoreSample): number {
	return scoreVariance(sampleOf(answers).designEffect === 0 ? answers : adjustedCounts(answers));
}
