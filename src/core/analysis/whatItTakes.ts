import { compare } from '../benchmarks/compare.ts';
import { peersOf } from '../benchmarks/peers.ts';
import type { Target } from '../model/whatItTakes.ts';
import { adjustedCounts } from '../stats/adjustedCounts.ts';
import { answersNeeded } from '../stats/answersNeeded.ts';
import { peopleToConvert } from '../stats/peopleToConvert.ts';
import { pointsPerAnswer } from '../stats/pointsPerAnswer.ts';
import { effectiveBase } from '../stats/scoreSample.ts';
import { scoreVariance } from '../stats/scoreVariance.ts';
import { smallestDifference } from '../stats/smallestDifference.ts';
import type { AnalysisContext, SectionAnalysis } from './context.ts';

/** Differences in points of which is told how many answers show them. */
const differences = [5, 10];

/**
 * The people to win over to reach zero, the benchmark and the best of its sector, and the answers that tell differences
 * apart. Null without an answer, and where records are weighted: weights are no people.
 */
export function tellWhatItTakes(context: AnalysisContext): SectionAnalysis<'whatItTakes'> {
	const { selection, total, query } = context;
	if (total.base === 0 || selection.design.weights?.kind === 'weight') {
		return { value: { whatItTakes: null }, findings: [] };
	}
	const { counts, designEffect } = total;
	// Above 0 even where all answers are alike.
	const variance = scoreVariance(adjustedCounts(total));
	// A design effect asks for as many times the answers.
	const needed = (varianceOfDifference: number, difference: number): number =>
		answersNeeded(varianceOfDifference, difference / Math.sqrt(designEffect), query.level);
	return {
		value: {
			whatItTakes: {
				pointsPerPerson: pointsPerAnswer(counts).wonOver,
				targets: goalsOf(context).map(
					({ kind, score }): Target => ({ kind, score, ...peopleToConvert(counts, score) }),
				),
				answersNeeded: differences.map((difference) => ({
					difference,
					alone: needed(variance, difference),
					perGroup: needed(2 * variance, difference),
				})),
				smallestDifference: smallestDifference(variance, effectiveBase(total), query.level),
			},
		},
		findings: [],
	};
}

/** What there is to reach: of the benchmark only a number that the score is tested against, and the best published beside it. */
function goalsOf({ figure, figures, total, query }: AnalysisContext): Pick<Target, 'kind' | 'score'>[] {
	const goals: Pick<Target, 'kind' | 'score'>[] = [{ kind: 'zero', score: 0 }];
	if (figure === null) return goals;
	const verdict = compare(total, figure, query.level);
	if (verdict.kind === 'tested' && figure.kind !== 'sign') goals.push({ kind: 'benchmark', score: verdict.against });
	const best =
		figure.kind === 'top'
			? figure.value
			: (peersOf(figure, figures).find((peer) => peer.figure.id === figure.id)?.best ?? null);
	if (best !== null) goals.push({ kind: 'best', score: best });
	return goals;
}
