import type { AnswerClass } from '../../model/query.ts';
import type { WaveShares } from '../../model/waves.ts';
import { effectiveBase, totalOf } from '../../stats/scoreSample.ts';
import { testTwoShares } from '../../stats/testTwoShares.ts';
import { differences, fromWaveToWave, type TestedChange } from './changes.ts';
import type { WaveContext } from './waveContext.ts';

const classes: readonly AnswerClass[] = ['promoters', 'passives', 'detractors'];

/** The shares of promoters, passives and detractors, their changes tested as of different respondents. */
export function waveShares(waves: readonly WaveContext[], level: number): readonly WaveShares[] {
	const changes = differences(
		classes.map((name) => fromWaveToWave(waves, (now, before) => testShares(name, now, before, level))),
		level,
	);
	return classes.map((name, index) => ({
		class: name,
		shares: waves.map((wave) => shareOf(name, wave)?.share ?? null),
		changes: changes[index] ?? [],
	}));
}

function shareOf(
	name: AnswerClass,
	{ selection }: WaveContext,
): { readonly share: number; readonly base: number } | null {
	const sample = selection.total.ofAnyone;
	return sample.base === 0 ? null : { share: sample[name] / totalOf(sample), base: effectiveBase(sample) };
}

function testShares(name: AnswerClass, now: WaveContext, before: WaveContext, level: number): TestedChange | null {
	const [one, other] = [shareOf(name, now), shareOf(name, before)];
	const test = one && other && testTwoShares(one, other, level);
	if (test === null) return null;
	const { difference, low, high, z, p } = test;
	return { difference, low, high, statistic: z, unadjustedP: p };
}
