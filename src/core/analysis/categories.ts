import type { CategoryQuestion, CategoryShare } from '../model/analysis.ts';
import type { GroupScore } from '../model/groupScore.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import { countAnswers } from './answerCounts.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { choiceQuestions } from './choiceQuestions.ts';
import type { AnalysisContext, SectionAnalysis } from './context.ts';
import { groupScore, holdBack } from './groupScore.ts';
import { scoreGroups } from './scoreGroups.ts';

/** More questions than these are not told, so that a file of thousands of columns stays readable. */
const mostQuestions = 300;

/**
 * The share of each category of every categorical question but the recommendation question, among the selected records,
 * and the score of those who gave each answer.
 */
export function shareCategories(context: AnalysisContext): SectionAnalysis<'categories'> {
	const { survey, selection } = context;
	const others = choiceQuestions(survey).filter(({ index }) => index !== selection.question.index);
	const told = others.slice(0, mostQuestions);
	const categories = told.flatMap((question) => shareAnswers(context, question) ?? []);
	return {
		value: { categories },
		findings:
			others.length > told.length
				? [{ code: 'questions-left-out', severity: 'note', told: told.length, count: others.length - told.length }]
				: [],
	};
}

/** Null where no selected record holds an answer. */
function shareAnswers({ selection, query }: AnalysisContext, question: ChoiceQuestion): CategoryQuestion | null {
	const { labels, rare, isNumeric, columns } = question;
	const { counts, base, blank } = countAnswers(selection, question);
	if (base === 0) return null;
	const scores = question.choice === 'single' ? scoreSingle : scoreMultiple;
	const scored = scores({ selection, query }, question);
	const shareOf = (answer: number): Omit<CategoryShare, 'label'> => {
		const count = counts[answer] ?? 0;
		return {
			count,
			share: count / base,
			interval: { level: query.level, method: 'wilson', ...wilsonInterval(count, base, query.level) },
			score: scored[answer] ?? { shown: 'too-few', base: 0, nps: null },
		};
	};
	const isOffered = columns.length > 1;
	const shares = labels
		.map((label, answer): CategoryShare => ({ label, ...shareOf(answer) }))
		.filter(({ count }) => isOffered || count > 0);
	return {
		column: question.column,
		index: question.index,
		text: question.text,
		choice: question.choice,
		base,
		blank,
		categories: isNumeric ? shares : shares.sort((one, other) => other.count - one.count),
		other: rare > 0 ? { distinct: rare, ...shareOf(labels.length) } : null,
	};
}

type Asked = Pick<AnalysisContext, 'selection' | 'query'>;

/** The scores by answer where each record holds one at most; those who gave none are a group too, that is not shown. */
function scoreSingle({ selection, query }: Asked, { labels, columns }: ChoiceQuestion): readonly GroupScore[] {
	const [column] = columns;
	const blank = labels.length + 1;
	const answerOf = Uint8Array.from(column?.answersOf ?? [], ([answer = blank]) => answer);
	const samples = scoreGroups(selection, blank + 1, (group) => lookUp(selection, group, column?.index ?? -1, answerOf));
	return holdBack(samples.map((sample) => groupScore(sample, query.level, query.minimumBase)));
}

/** The scores by answer where a record can hold several. */
function scoreMultiple({ selection, query }: Asked, { labels, columns }: ChoiceQuestion): readonly GroupScore[] {
	return Array.from({ length: labels.length + 1 }, (_, answer) => {
		const column = columns.length === 1 ? columns[0] : columns[answer];
		const isOther = Uint8Array.from(column?.answersOf ?? [], (answers) => (answers.includes(answer) ? 0 : 1));
		const [sample] = scoreGroups(selection, 1, (group) => lookUp(selection, group, column?.index ?? -1, isOther));
		return sample === undefined
			? { shown: 'too-few', base: 0, nps: null }
			: groupScore(sample, query.level, query.minimumBase);
	});
}

/** What stands in `byCode` for each record's cell; null where the column has no codes. */
function lookUp({ survey }: Asked['selection'], group: number, index: number, byCode: Uint8Array): Uint8Array | null {
	const cells = survey.table.groups[group]?.cells[index];
	if (cells?.kind !== 'category') return null;
	const { codes } = cells;
	const found = new Uint8Array(codes.length);
	for (let record = 0; record < found.length; record++) found[record] = byCode[codes[record] as number] as number;
	return found;
}
