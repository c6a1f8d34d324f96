import type { GroupScore } from '../../model/groupScore.ts';
import type { Query } from '../../model/query.ts';
import { groupScore, holdBack } from '../groupScore.ts';
import { type CountedSample, countedSample } from '../selection/countedSample.ts';
import { GroupSums, sumsOf } from '../selection/groupSums.ts';
import { groupOfEach, groupsByCell, groupsByNumber, type RecordGroups } from '../selection/recordGroups.ts';
import type { Selection } from '../selection/selection.ts';
import { answerLabels } from './answerLabels.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';

/** For each row group, 1 for each record that belongs to those looked at, else 0. */
export type RecordMasks = readonly Uint8Array[];

/**
 * The score of those who gave each answer to a question, by its position; the rare ones together behind the last.
 * @param among who else does not belong to any answer; all do where null
 */
export function scoreAnswers(
	selection: Selection,
	query: Pick<Query, 'level' | 'minimumBase'>,
	question: ChoiceQuestion,
	among: RecordMasks | null = null,
): readonly GroupScore[] {
	const scoreOf = (sample: CountedSample): GroupScore => groupScore(sample, query.level, query.minimumBase);
	if (question.choice === 'single') {
		const { answers, none } = samplesOfAnswers(selection, question, among);
		return holdBack(answers.map(scoreOf), query.minimumBase, none.base);
	}
	return Array.from({ length: question.labels.length + 1 }, (_, answer): GroupScore => {
		const column = question.columns.length === 1 ? question.columns[0] : question.columns[answer];
		const isOther = Uint16Array.from(column?.answersOf ?? [], (given) => (given.includes(answer) ? 0 : 1));
		const groups = groupsByCell(selection.survey, column?.index ?? -1, 1, isOther);
		const sums = new GroupSums(selection, within(among, groups));
		// All but those who gave it are a group too.
		const [score] = holdBack([scoreOf(sums.sample(0))], query.minimumBase, sums.rest(0).base);
		return score ?? scoreOf(countedSample(noAnswers));
	});
}

/** Of those who gave each answer, the rare ones together behind the last; and of those who gave none, who are not shown. */
function samplesOfAnswers(
	selection: Selection,
	question: ChoiceQuestion,
	among: RecordMasks | null,
): { readonly answers: readonly CountedSample[]; readonly none: CountedSample } {
	const { labels, columns } = question;
	const [column] = columns;
	const index = column?.index ?? -1;
	const byLabel = among === null ? answerLabels(selection.survey, question) : null;
	if (byLabel !== null) {
		const sums = sumsOf(selection, byLabel.groups);
		const answers = byLabel.groupOf.map((group) => sums.sample(group));
		return { answers: [...answers, countedSample(noAnswers)], none: sums.sample(byLabel.groups.count) };
	}
	const count = labels.length + 1;
	const answerOf = Uint16Array.from(column?.answersOf ?? [], ([answer = count]) => answer);
	const sums = new GroupSums(selection, within(among, groupsByCell(selection.survey, index, count, answerOf)));
	return { answers: Array.from({ length: count }, (_, answer) => sums.sample(answer)), none: sums.sample(count) };
}

const noAnswers = { promoters: 0, passives: 0, detractors: 0 };

/** The same groups, and none for the records outside of the masks. */
function within(among: RecordMasks | null, groups: RecordGroups): RecordGroups {
	if (among === null) return groups;
	const codesOf = (rowGroup: number): Uint16Array | null => {
		const group = groupOfEach(groups, rowGroup);
		const mask = among[rowGroup];
		for (let record = 0; group && mask && record < group.length; record++) {
			if (mask[record] === 0) group[record] = groups.count;
		}
		return group;
	};
	return groupsByNumber(groups.count, codesOf, groups.index);
}
