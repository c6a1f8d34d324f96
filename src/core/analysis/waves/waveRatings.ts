import type { Query } from '../../model/query.ts';
import type { WaveFinding, WaveQuestion, WaveRatings } from '../../model/waves.ts';
import type { RatingSample } from '../../stats/ratingSample.ts';
import { testOverlappingMeans } from '../../stats/testOverlappingMeans.ts';
import { testTwoMeans } from '../../stats/testTwoMeans.ts';
import { rateAnswers } from '../ratings/ratedAnswers.ts';
import { type RatingColumn, ratingColumn } from '../ratings/ratingColumn.ts';
import { ratingMean } from '../ratings/ratingMean.ts';
import { isSameScale, type RatingScale } from '../ratings/ratingScale.ts';
import { differences, fromWaveToWave, type TestedChange } from './changes.ts';
import { type SharedRecords, sharedRatings } from './sharedAcrossWaves.ts';
import type { KnownWave } from './waveScores.ts';

export interface RatingsOfWaves {
	readonly ratings: readonly WaveRatings[];
	readonly findings: readonly WaveFinding[];
}

/** Mean ratings of satisfaction and touchpoints that more than one wave asks, satisfaction first; their changes by t tests, in
 * which respondents of both waves are paired. */
export function waveRatings(
	waves: readonly KnownWave[],
	questions: readonly WaveQuestion[],
	query: Pick<Query, 'level' | 'minimumBase'>,
): RatingsOfWaves {
	const asked = (['satisfaction', 'touchpoint'] as const).flatMap((role) =>
		questions.flatMap((question, position) => {
			const rated = question.role === role ? ratedIn(waves, question) : null;
			return rated === null ? [] : [{ role, question: position, text: question.text, ...rated }];
		}),
	);
	const tests = asked.map(({ rated }) =>
		fromWaveToWave(rated, (now, before, wave) => testMeans(now, before, waves[wave]?.shared ?? null, query)),
	);
	const changes = differences(tests, query.level);
	return {
		ratings: asked.map(({ role, question, scale, rated }, position) => ({
			question,
			role,
			scale,
			means: rated.map((ofWave) => ofWave && ratingMean(ofWave.sample, scale, query)),
			changes: changes[position] ?? [],
		})),
		findings: asked.flatMap(({ text, isComparable }): WaveFinding[] =>
			isComparable ? [] : [{ code: 'wave-rating-scales', severity: 'warning', text }],
		),
	};
}

interface RatedQuestion {
	/** That of the latest wave. */
	readonly scale: RatingScale;
	/** Null where a wave did not ask it, or on another scale, or nobody answered. */
	readonly rated: readonly (RatedWave | null)[];
	readonly isComparable: boolean;
}

interface RatedWave {
	readonly column: RatingColumn;
	readonly sample: RatingSample;
}

function ratedIn(waves: readonly KnownWave[], { columns }: WaveQuestion): RatedQuestion | null {
	const asked = waves.map(({ survey }, wave) => {
		const index = columns[wave]?.index;
		return index === undefined ? null : ratingColumn(survey, index);
	});
	const scale = asked.findLast((column) => column !== null)?.scale;
	if (scale === undefined || asked.filter((column) => column !== null).length < 2) return null;
	const comparable = asked.map((column) => (column && isSameScale(column.scale, scale) ? column : null));
	return {
		scale,
		rated: waves.map(({ selection }, wave) => {
			const column = comparable[wave];
			const sample = column ? rateAnswers(selection, column, 'anyone').all : null;
			return column && sample ? { column, sample } : null;
		}),
		isComparable: comparable.every((column, wave) => column === asked[wave]),
	};
}

function testMeans(
	now: RatedWave | null,
	before: RatedWave | null,
	shared: SharedRecords | null,
	{ level, minimumBase }: Pick<Query, 'level' | 'minimumBase'>,
): TestedChange | null {
	if (now === null || before === null || Math.min(now.sample.base, before.sample.base) < minimumBase) return null;
	const pairs = shared && sharedRatings(shared, { now: now.column, before: before.column });
	const isPaired = pairs !== null && pairs.total > 0;
	const test = isPaired
		? testOverlappingMeans(now.sample, before.sample, pairs, level)
		: testTwoMeans(now.sample, before.sample, level);
	if (test === null) return null;
	const { difference, low, high, t, p } = test;
	const method = isPaired ? 'overlapping' : 'independent';
	return { difference, low, high, statistic: t, unadjustedP: p, method };
}
