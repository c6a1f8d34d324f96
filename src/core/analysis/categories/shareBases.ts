import { clusteredSample } from '../../stats/clusteredSample.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { criticalT } from '../../stats/criticalT.ts';
import { criticalValue } from '../../stats/criticalValue.ts';
import { degreesOfFreedomOf, effectiveBase, type ScoreSample } from '../../stats/scoreSample.ts';
import { clusterShares } from '../selection/clusterShares.ts';
import { ofPopulation } from '../selection/designedSample.ts';
import { sumsOf } from '../selection/groupSums.ts';
import type { Selection } from '../selection/selection.ts';
import type { AnswerCounts } from './answerCounts.ts';
import { answerLabels } from './answerLabels.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';

/**
 * By position of the answer, the independent answers of equal weight that would be as exact as its share: of weights,
 * clusters and population as a score is. A share is a score to which nobody is a detractor, so that the design effect of
 * clusters is that of this very share: near 1 for what differs within accounts, their size for what their members have in
 * common. Degrees of freedom of few clusters count as fewer answers.
 * Source: Korn and Graubard 1998, Confidence Intervals for Proportions with Small Expected Number of Positive Counts
 * Estimated from Survey Data, Survey Methodology 24(2), 193-201.
 * @param level of the intervals that are to be told
 */
export function shareBases(
	selection: Selection,
	question: ChoiceQuestion,
	{ base, shares, effectiveBase: plain }: AnswerCounts,
	level: number,
): readonly number[] {
	const { clusters, population } = selection.design;
	if (base === 0 || (clusters === null && population === null)) return shares.map(() => plain);
	const moments =
		clusters === null
			? null
			: (sharesOfLabels(selection, question) ?? clusterShares(selection, clusters.clustering, question));
	return shares.map((share, answer) => {
		const ofShare: ScoreSample = {
			promoters: share * base,
			passives: (1 - share) * base,
			detractors: 0,
			base,
			designEffect: base / plain,
		};
		const ofClusters = moments?.[answer];
		const sample = ofClusters === undefined ? ofShare : clusteredSample(ofShare, ofClusters);
		const ofThem = ofPopulation({ ...sample, counts: { promoters: 0, passives: 0, detractors: 0 } }, population);
		return effectiveBase(ofThem) * (criticalValue(level) / criticalT(level, degreesOfFreedomOf(ofThem))) ** 2;
	});
}

/** The same sums as `clusterShares`, from what is counted for the scores; null where that does not tell them. */
function sharesOfLabels(
	selection: Selection,
	question: ChoiceQuestion,
): readonly (ClusterMoments | undefined)[] | null {
	const answers = answerLabels(selection.survey, question);
	if (answers === null || selection.design.weights !== null) return null;
	const { shares } = sumsOf(selection, answers.groups);
	return shares && answers.groupOf.map((group) => shares[group]);
}
