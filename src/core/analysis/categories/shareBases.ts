import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { clusterShares } from '../selection/clusterShares.ts';
import { sumsOf } from '../selection/groupSums.ts';
import type { Selection } from '../selection/selection.ts';
import type { AnswerCounts } from './answerCounts.ts';
import { answerLabels } from './answerLabels.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { shareBase } from './shareBase.ts';

/**
 * By position of the answer, the independent answers of equal weight that would be as exact as its share (`shareBase`).
 * @param level of the intervals that are to be told
 */
export function shareBases(
	selection: Selection,
	question: ChoiceQuestion,
	{ base, shares, effectiveBase }: AnswerCounts,
	level: number,
): readonly number[] {
	const { clusters, population } = selection.design;
	if (base === 0 || (clusters === null && population === null)) return shares.map(() => effectiveBase);
	const moments =
		clusters === null
			? null
			: (sharesOfLabels(selection, question) ?? clusterShares(selection, clusters.clustering, question));
	return shares.map((share, answer) =>
		shareBase({ share, base, effectiveBase }, moments?.[answer] ?? null, population, level),
	);
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
