import type { CategoryQuestion, CategoryShare } from '../../model/analysis.ts';
import { effectiveShareInterval } from '../../stats/effectiveShareInterval.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { countAnswers } from './answerCounts.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { choiceQuestions } from './choiceQuestions.ts';
import { scoreAnswers } from './scoreAnswers.ts';
import { shareBases } from './shareBases.ts';

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
	const { labels, rare, isOrdered, columns } = question;
	const answers = countAnswers(selection, query, question);
	const { counts, shares, base, blank } = answers;
	if (base === 0) return null;
	const bases = shareBases(selection, question, answers, query.level);
	const scores = scoreAnswers(selection, query, question);
	const shareOf = (answer: number): Omit<CategoryShare, 'label'> => {
		const share = shares[answer] ?? 0;
		return {
			count: counts[answer] ?? 0,
			share,
			interval: {
				level: query.level,
				method: 'wilson',
				...effectiveShareInterval(share, bases[answer] ?? base, query.level),
			},
			score: scores[answer] ?? { shown: 'too-few', base: 0, nps: null },
		};
	};
	const isOffered = columns.length > 1;
	const told = labels
		.map((label, answer): CategoryShare => ({ label, ...shareOf(answer) }))
		.filter(({ count }) => isOffered || count > 0);
	return {
		column: question.column,
		index: question.index,
		text: question.text,
		choice: question.choice,
		base,
		blank,
		categories: isOrdered ? told : told.sort((one, other) => other.count - one.count),
		other: rare > 0 ? { distinct: rare, ...shareOf(labels.length) } : null,
	};
}
