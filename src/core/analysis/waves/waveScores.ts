import type { ScoreComparison } from '../../model/groupScore.ts';
import { type TestedDifference, testDifference } from '../compareScores.ts';
import { fromWaveToWave, scoreChanges } from './changes.ts';
import { type RespondentAnswers, type SharedRecords, sharedAcrossWaves, sharedRecords } from './sharedAcrossWaves.ts';
import type { WaveContext } from './waveContext.ts';

/** A wave, and who answered in it. */
export interface KnownWave extends WaveContext {
	/** Null where respondents cannot be told apart. */
	readonly respondents: RespondentAnswers | null;
	/** Those of them who answered in the wave before; null of the first, and where they cannot be told apart in both. */
	readonly shared: SharedRecords | null;
}

export interface ScoresOfWaves {
	/** One entry a wave. */
	readonly changes: readonly (ScoreComparison | null)[];
	/** The last against the first; null of two waves. */
	readonly overall: ScoreComparison | null;
}

/** The score of each wave against that of the one before, and of the last against the first: one family of tests. */
export function waveScores(waves: readonly KnownWave[], level: number): ScoresOfWaves {
	const [first, last] = [waves[0], waves.at(-1)];
	const isLong = waves.length > 2 && first !== undefined && last !== undefined;
	const [changes = [], [overall = null] = []] = scoreChanges(
		[
			fromWaveToWave(waves, (now, before) => testScores(now, before, now.shared, level)),
			isLong ? [testScores(last, first, sharedRecords(last.respondents, first.respondents), level)] : [],
		],
		level,
	);
	return { changes, overall };
}

function testScores(
	now: KnownWave,
	before: KnownWave,
	respondents: SharedRecords | null,
	level: number,
): TestedDifference | null {
	const [one, other] = [now.selection.total.ofAnyone, before.selection.total.ofAnyone];
	if (one.base === 0 || other.base === 0) return null;
	const [shared = null] = sharedAcrossWaves(respondents, { now: null, before: null }, 1);
	return testDifference(one, other, shared, level);
}
