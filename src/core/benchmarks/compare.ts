import type { BenchmarkFigure, RuleZone, TestedVerdict, Verdict } from '../model/benchmark.ts';
import { adjustedCounts } from '../stats/adjustedCounts.ts';
import { answersNeeded } from '../stats/answersNeeded.ts';
import { criticalValue } from '../stats/criticalValue.ts';
import { netPromoterScore } from '../stats/netPromoterScore.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import { type ScoreSample, sampleOf } from '../stats/scoreSample.ts';
import { scoreVariance } from '../stats/scoreVariance.ts';
import { testAgainstFixed } from '../stats/testAgainstFixed.ts';
import { toleranceOfBenchmark } from '../stats/toleranceOfBenchmark.ts';

/**
 * Holds a score against a published figure, each kind as what it is: a number is tested, a range at its nearer end, a
 * sign at zero; the best organisations give a gap, a quantile a side, a rule of thumb a zone, and none of these a test.
 *
 * The difference is that of the raw score; interval, z and p come from the adjusted one. A figure counts as exact unless
 * its source gives what its own standard error can be computed from.
 *
 * @param answers The survey's answers by group, or a sample of them.
 * @param level Confidence level, above 0 and below 1.
 * @throws RangeError for an impossible sample or level.
 */
export function compare(answers: ScoreCounts | ScoreSample, figure: BenchmarkFigure, level: number): Verdict {
	if (sampleOf(answers).base === 0) {
		return { kind: 'none' };
	}
	const score = netPromoterScore(answers);
	switch (figure.kind) {
		case 'score':
		case 'rank':
			return test(answers, figure.value, level, standardErrorOf(figure));
		case 'range':
			return score >= figure.low && score <= figure.high
				? { kind: 'within' }
				: test(answers, score < figure.low ? figure.low : figure.high, level, null);
		case 'sign':
			return test(answers, 0, level, null);
		case 'top':
			return { kind: 'gap', difference: score - figure.value };
		case 'quantile':
			return sideOf(score - figure.value);
		case 'rule':
			return { kind: 'zone', zone: highestZone(score, figure.zones) };
		case 'share':
			return { kind: 'none' };
	}
}

function test(answers: ScoreCounts | ScoreSample, against: number, level: number, error: number | null): TestedVerdict {
	const difference = netPromoterScore(answers) - against;
	const { z, p, low, high } = testAgainstFixed(answers, against, level, error ?? 0);
	const outcome = outcomeOf(difference, low, high);
	const tolerance = outcome === 'none' ? null : toleranceOfBenchmark(answers, against, level);
	return {
		kind: 'tested',
		against,
		difference,
		low,
		high,
		z,
		p,
		outcome,
		tolerance: tolerance === null ? null : criticalValue(level) * tolerance,
		answersNeeded: difference === 0 || error !== null ? null : answersUnderDesign(answers, difference, level),
	};
}

/** At low levels the adjusted score of a few unanimous answers can lie beyond a figure that the raw one has not reached. */
function outcomeOf(difference: number, low: number, high: number): TestedVerdict['outcome'] {
	if (low > 0 && difference > 0) {
		return 'higher';
	}
	return high < 0 && difference < 0 ? 'lower' : 'none';
}

/** From the variance of an adjusted answer, above 0 even where all are alike; a design effect asks for as many times the answers. */
function answersUnderDesign(answers: ScoreCounts | ScoreSample, difference: number, level: number): number | null {
	const { designEffect } = sampleOf(answers);
	if (designEffect === 0) return null;
	return answersNeeded(scoreVariance(adjustedCounts(answers)), difference / Math.sqrt(designEffect), level);
}

/**
 * The standard error of a figure in points: as published, else of a figure over respondents whose number and shares were
 * published; else null.
 */
function standardErrorOf({ standardError, aggregation, respondents, shares }: BenchmarkFigure): number | null {
	if (typeof standardError === 'number') {
		return standardError;
	}
	if (aggregation !== 'respondents' || respondents === null || !shares) {
		return null;
	}
	const { promoters, detractors } = shares;
	if (promoters === null || detractors === null) {
		return null;
	}
	const passives = Math.max(0, 100 - promoters - detractors);
	return 100 * Math.sqrt(scoreVariance({ promoters, passives, detractors }) / respondents);
}

function sideOf(difference: number): Verdict {
	if (difference === 0) {
		return { kind: 'side', difference, side: 'level' };
	}
	return { kind: 'side', difference, side: difference > 0 ? 'above' : 'below' };
}

function highestZone(score: number, zones: readonly RuleZone[]): RuleZone['zone'] | null {
	const reached = zones.filter(({ from, inclusive }) => score > from || (inclusive && score === from));
	return reached.at(-1)?.zone ?? null;
}
