import type { Analysis } from '../model/analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import type { QuestionReading } from './questionReading.ts';
import { distributionOf } from './ratings/ratingCounts.ts';
import { netPromoterScoreOf } from './score.ts';
import { describeDesign } from './selection/design.ts';
import type { Selection } from './selection/selection.ts';

/** The first part of every report, and what the reader must know of it. */
export interface Headline {
	readonly value: Pick<Analysis, 'question' | 'responses' | 'nps' | 'distribution' | 'design'>;
	/** Answers that count, whatever they weigh. */
	readonly counts: ScoreCounts;
	readonly findings: readonly Finding[];
}

const fewAnswers = 30;

/**
 * Scores the selected answers to a question.
 * @param level confidence level of the interval, above 0 and below 1
 */
export function scoreSelection(reading: QuestionReading, selection: Selection, level: number): Headline {
	const { question, responses } = reading;
	const { design, total } = selection;
	const { sample } = total;
	return {
		value: {
			question,
			responses,
			nps: netPromoterScoreOf(sample, level),
			distribution: distributionOf(selection.question, total.ratingCounts),
			design: describeDesign(design, total),
		},
		counts: sample.counts,
		findings: [...reading.findings, ...selection.findings, ...baseFindings(reading, sample.base, selection)],
	};
}

/** What is to be known of so many answers, or of none. */
function baseFindings({ responses }: QuestionReading, base: number, { findings, isFiltered }: Selection): Finding[] {
	if (responses.valid === 0) return [{ code: 'no-valid-answers', severity: 'warning' }];
	if (base > 0) return base < fewAnswers ? [{ code: 'few-answers', severity: 'warning', count: base }] : [];
	const areWeightless = findings.some(({ code }) => code === 'weightless-records');
	return isFiltered && !areWeightless ? [{ code: 'no-answer-matches', severity: 'warning' }] : [];
}
