import type { AnswerClass } from '../../model/query.ts';
import type { WaveShares } from '../../model/waves.ts';
import { baseOf } from '../../stats/scoreCounts.ts';
import type { SharedRespondents } from '../../stats/testOverlappingScores.ts';
import { type CountedShare, type SharedAnswers, testOverlappingShares } from '../../stats/testOverlappingShares.ts';
import { testTwoShares } from '../../stats/testTwoShares.ts';
import { countAnswers } from '../categories/answerCounts.ts';
import type { ChoiceQuestion } from '../categories/choiceQuestion.ts';
import { shareBase } from '../categories/shareBase.ts';
import { clusterShares } from '../selection/clusterShares.ts';
import { classOf, recordClass, type Selection } from '../selection/selection.ts';
import { differences, fromWaveToWave, type TestedChange } from './changes.ts';
import { sharedAcrossWaves } from './sharedAcrossWaves.ts';
import type { KnownWave } from './waveScores.ts';

/** In the order of `recordClass`. */
const classes: readonly AnswerClass[] = ['promoters', 'passives', 'detractors'];

/**
 * The shares of promoters, passives and detractors, their changes tested with respondents of both waves paired; each counts as
 * the independent answers that would be as exact, as any share of categories does.
 */
export function waveShares(waves: readonly KnownWave[], level: number): readonly WaveShares[] {
	const shares = waves.map(({ selection }) => sharesOf(selection, level));
	const shared = waves.map((wave) => sharedAcrossWaves(wave.shared, { now: null, before: null }, 1)[0] ?? null);
	const changes = differences(
		classes.map((name, index) =>
			fromWaveToWave(shares, (now, before, wave) =>
				testShares(now?.[index], before?.[index], pairsOf(shared[wave] ?? null, name), level),
			),
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
function sharesOf(selection: Selection, level: number): readonly CountedShare[] | null {
	const question = classQuestion(selection);
	const { base, effectiveBase, shares } = countAnswers(selection, { filters: [] }, question);
	if (base === 0) return null;
	const { clusters } = selection.design;
	const moments = clusters && clusterShares(selection, clusters.clustering, question);
	return classes.map((_, index) => {
		const share = shares[index] ?? 0;
		return {
			share,
			base: shareBase({ share, base, effectiveBase }, moments?.[index] ?? null, null, level),
			answers: base,
		};
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

/** Shared respondents by whether they are of the class; null where there are none. */
function pairsOf(shared: SharedRespondents | null, name: AnswerClass): SharedAnswers | null {
	if (shared === null) return null;
	const rows = classes.map((each) => shared[each]);
	return {
		pairs: rows.reduce((sum, row) => sum + baseOf(row), 0),
		both: shared[name][name],
		first: baseOf(shared[name]),
		second: rows.reduce((sum, row) => sum + row[name], 0),
	};
}

function testShares(
	now: CountedShare | undefined,
	before: CountedShare | undefined,
	shared: SharedAnswers | null,
	level: number,
): TestedChange | null {
	if (now === undefined || before === undefined) return null;
	const test = shared === null ? testTwoShares(now, before, level) : testOverlappingShares(now, before, shared, level);
	if (test === null) return null;
	const { difference, low, high, z, p } = test;
	const method = shared === null ? 'independent' : 'overlapping';
	return { difference, low, high, statistic: z, unadjustedP: p, method };
}
