import type { MeanRating } from '../../model/groupScore.ts';
import type { WaveFinding, WaveQuestion, WaveRatings } from '../../model/waves.ts';
import { meanInterval } from '../../stats/meanInterval.ts';
import { ratingDesignEffect, type WeightedRatingCount } from '../../stats/ratingDesignEffect.ts';
import { type RatingSummary, ratingSummary } from '../../stats/ratingSummary.ts';
import { testTwoMeans } from '../../stats/testTwoMeans.ts';
import { type RatingColumn, ratingColumn } from '../ratings/ratingColumn.ts';
import { isSameScale, type RatingScale } from '../ratings/ratingScale.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
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
	query: { readonly level: number; readonly minimumBase: number },
): RatingsOfWaves {
	const asked = (['satisfaction', 'touchpoint'] as const).flatMap((role) =>
		questions.flatMap((question, position) => {
			const rated = question.role === role ? ratedIn(waves, question) : null;
			return rated === null ? [] : [{ role, question: position, text: question.text, ...rated }];
		}),
	);
	const tests = asked.map(({ summaries }) => fromWaveToWave(summaries, (now, before) => testMeans(now, before, query)));
	const changes = differences(tests, query.level);
	return {
		ratings: asked.map(({ role, question, scale, summaries }, position) => ({
			question,
			role,
			scale,
			means: summaries.map((summary) => summary && meanOf(summary, scale, query)),
			changes: changes[position] ?? [],
		})),
		findings: asked.flatMap(({ text, isComparable }): WaveFinding[] =>
			isComparable ? [] : [{ code: 'wave-rating-scales', severity: 'warning', text }],
		),
	};
}

/** Ratings of a wave, the base divided by what weights cost. */
interface EffectiveRatings extends RatingSummary {
	/** Ratings, whatever they weigh. */
	readonly answers: number;
}

interface RatedQuestion {
	/** That of the latest wave. */
	readonly scale: RatingScale;
	/** Null where a wave did not ask it, or on another scale. */
	readonly summaries: readonly (EffectiveRatings | null)[];
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
		summaries: waves.map(({ selection }, wave) => {
			const column = comparable[wave];
			return column ? summaryOf(countRatings(selection, column)) : null;
		}),
		isComparable: comparable.every((column, wave) => column === rated[wave]),
	};
}

function countRatings({ survey, byRecord, design }: Selection, column: RatingColumn): WeightedRatingCount[] {
	const { ratings, placeOfCode, index } = column;
	const counts = ratings.map((rating) => ({ rating, answers: 0, weight: 0, squaredWeight: 0 }));
	let first = 0;
	for (const { cells, recordCount } of survey.table.groups) {
		const group = cells[index];
		for (let record = 0; group?.kind === 'category' && record < recordCount; record++) {
			const position = first + record;
			const count = counts[placeOfCode[group.codes[record] as number] as number];
			if (count === undefined || byRecord[position] === recordClass.out) continue;
			const { weights } = design;
			const weight = weights === null ? 1 : (weights.ofCode[weights.codes[position] as number] as number);
			// Of counts, a record stands for so many answers that weigh one each.
			const isCount = weights?.kind === 'count';
			count.answers += isCount ? weight : 1;
			count.weight += weight;
			count.squaredWeight += isCount ? weight : weight * weight;
		}
		first += recordCount;
	}
	return counts;
}

function summaryOf(counts: readonly WeightedRatingCount[]): EffectiveRatings | null {
	const summary = ratingSummary(counts);
	if (summary === null) return null;
	const designEffect = ratingDesignEffect(counts) ?? 1;
	return { ...summary, base: summary.base / designEffect, answers: summary.base };
}

function meanOf(
	summary: EffectiveRatings,
	scale: RatingScale,
	{ level, minimumBase }: { readonly level: number; readonly minimumBase: number },
): MeanRating {
	const { mean, answers: base } = summary;
	if (base < minimumBase) return { mean: null, base, interval: null };
	const interval = meanInterval(summary, level);
	if (interval === null) return { mean, base, interval };
	const low = Math.max(scale.low, interval.low);
	const high = Math.min(scale.high, interval.high);
	return { mean, base, interval: { level, low, high, method: 't' } };
}

function testMeans(
	now: EffectiveRatings | null,
	before: EffectiveRatings | null,
	{ level, minimumBase }: { readonly level: number; readonly minimumBase: number },
): TestedChange | null {
	if (now === null || before === null || Math.min(now.answers, before.answers) < minimumBase) return null;
	const test = testTwoMeans(now, before, level);
	if (test === null) return null;
	const { difference, low, high, t, p } = test;
	return { difference, low, high, statistic: t, unadjustedP: p };
}
