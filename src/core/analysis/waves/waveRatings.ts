import type { Query } from '../../model/query.ts';
import type { WaveFinding, WaveQuestion, WaveRatings } from '../../model/waves.ts';
import type { RatingSample } from '../../stats/ratingSample.ts';
import { testTwoMeans } from '../../stats/testTwoMeans.ts';
import { rateAnswers } from '../ratings/ratedAnswers.ts';
import { ratingColumn } from '../ratings/ratingColumn.ts';
import { ratingMean } from '../ratings/ratingMean.ts';
import { isSameScale, type RatingScale } from '../ratings/ratingScale.ts';
import { differences, fromWaveToWave, type TestedChange } from './changes.ts';
import type { WaveContext } from './waveContext.ts';

export interface RatingsOfWaves {
	readonly ratings: readonly WaveRatings[];
	readonly findings: readonly WaveFinding[];
}

/** Mean ratings of satisfaction and touchpoints that more than one wave asks, satisfaction first; their changes by t tests. */
export function waveRatings(
	waves: readonly WaveContext[],
	questions: readonly WaveQuestion[],
	query: Pick<Query, 'level' | 'minimumBase'>,
): RatingsOfWaves {
	const asked = (['satisfaction', 'touchpoint'] as const).flatMap((role) =>
		questions.flatMap((question, position) => {
			const rated = question.role === role ? ratedIn(waves, question) : null;
			return rated === null ? [] : [{ role, question: position, text: question.text, ...rated }];
		}),
	);
	const tests = asked.map(({ samples }) => fromWaveToWave(samples, (now, before) => testMeans(now, before, query)));
	const changes = differences(tests, query.level);
	return {
		ratings: asked.map(({ role, question, scale, samples }, position) => ({
			question,
			role,
			scale,
			means: samples.map((sample) => sample && ratingMean(sample, scale, query)),
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
	/** Null where a wave did not ask it, or on another scale. */
	readonly samples: readonly (RatingSample | null)[];
	readonly isComparable: boolean;
}

function ratedIn(waves: readonly WaveContext[], { columns }: WaveQuestion): RatedQuestion | null {
	const rated = waves.map(({ survey }, wave) => {
		const index = columns[wave]?.index;
		return index === undefined ? null : ratingColumn(survey, index);
	});
	const scale = rated.findLast((column) => column !== null)?.scale;
	if (scale === undefined || rated.filter((column) => column !== null).length < 2) return null;
	const comparable = rated.map((column) => (column && isSameScale(column.scale, scale) ? column : null));
	return {
		scale,
		samples: waves.map(({ selection }, wave) => {
			const column = comparable[wave];
			return column ? rateAnswers(selection, column, 'anyone').all : null;
		}),
		isComparable: comparable.every((column, wave) => column === rated[wave]),
	};
}

function testMeans(
	now: RatingSample | null,
	before: RatingSample | null,
	{ level, minimumBase }: Pick<Query, 'level' | 'minimumBase'>,
): TestedChange | null {
	if (now === null || before === null || Math.min(now.base, before.base) < minimumBase) return null;
	const test = testTwoMeans(now, before, level);
	if (test === null) return null;
	const { difference, low, high, t, p } = test;
	return { difference, low, high, statistic: t, unadjustedP: p };
}
