import type { AnswerClass } from '../../model/query.ts';
import type { WaveShares } from '../../model/waves.ts';
import { type Share, testTwoShares } from '../../stats/testTwoShares.ts';
import { countAnswers } from '../categories/answerCounts.ts';
import type { ChoiceQuestion } from '../categories/choiceQuestion.ts';
import { shareBase } from '../categories/shareBase.ts';
import { clusterShares } from '../selection/clusterShares.ts';
import { classOf, recordClass, type Selection } from '../selection/selection.ts';
import { differences, fromWaveToWave, type TestedChange } from './changes.ts';
import type { WaveContext } from './waveContext.ts';

/** In the order of `recordClass`. */
const classes: readonly AnswerClass[] = ['promoters', 'passives', 'detractors'];

/**
 * The shares of promoters, passives and detractors, their changes tested as of different respondents; each counts as the
 * independent answers that would be as exact, as any share of categories does.
 */
export function waveShares(waves: readonly WaveContext[], level: number): readonly WaveShares[] {
	const shares = waves.map(({ selection }) => sharesOf(selection, level));
	const changes = differences(
		classes.map((_, index) =>
			fromWaveToWave(shares, (now, before) => testShares(now?.[index], before?.[index], level)),
		),
		level,
	);
	return classes.map((name, index) => ({
		class: name,
		shares: shares.map((ofWave) => ofWave?.[index]?.share ?? null),
		changes: changes[index] ?? [],
	}));
}

/** Class by class; null without an answer. */
function sharesOf(selection: Selection, level: number): readonly Share[] | null {
	const question = classQuestion(selection);
	const { base, effectiveBase, shares } = countAnswers(selection, { filters: [] }, question);
	if (base === 0) return null;
	const { clusters } = selection.design;
	const moments = clusters && clusterShares(selection, clusters.clustering, question);
	return classes.map((_, index) => {
		const share = shares[index] ?? 0;
		return { share, base: shareBase({ share, base, effectiveBase }, moments?.[index] ?? null, null, level) };
	});
}

/** The recommendation question, with its classes for answers. */
function classQuestion({ question: { index, answers } }: Selection): ChoiceQuestion {
	const answersOf = answers.map((answer) => (classOf(answer) < recordClass.none ? [classOf(answer)] : []));
	return {
		column: '',
		index,
		text: '',
		choice: 'single',
		labels: classes,
		rare: 0,
		isOrdered: true,
		columns: [{ index, answersOf, counts: null }],
	};
}

function testShares(now: Share | undefined, before: Share | undefined, level: number): TestedChange | null {
	const test = now && before ? testTwoShares(now, before, level) : null;
	if (test === null) return null;
	const { difference, low, high, z, p } = test;
	return { difference, low, high, statistic: z, unadjustedP: p };
}
