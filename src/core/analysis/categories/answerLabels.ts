import type { Survey } from '../../model/survey.ts';
import { type LabelGroups, labelGroups } from '../selection/labelGroups.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';

/**
 * The answers to a question as the labels of its column, as segments have them, so that both are counted at once.
 * @returns the groups, and that of each answer; null where an answer is no label of its own
 */
export function answerLabels(
	survey: Survey,
	{ choice, labels, rare, columns }: ChoiceQuestion,
): { readonly groups: LabelGroups; readonly groupOf: readonly number[] } | null {
	const [column] = columns;
	const groups = choice === 'single' && rare === 0 && column !== undefined ? labelGroups(survey, column.index) : null;
	if (groups === null) return null;
	const places = new Map(groups.labels.map((label, group) => [label, group]));
	return { groups, groupOf: labels.map((label) => places.get(label) ?? groups.count) };
}
