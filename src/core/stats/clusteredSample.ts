import { type ClusterSums, clusteredDesignEffect } from './clusteredDesignEffect.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf } from './scoreSample.ts';

/**
 * A sample whose answers come in clusters, with their design effect. Where that cannot be estimated, as from a single
 * account, each cluster counts as a single answer, the most that answers of a cluster can be alike: n Σ size² / (Σ size)².
 *
 * @param answers Counts by group, or a weighted sample.
 * @param clusters Sums over the same answers.
 * @returns The plain sample, exactly, where every answer of plain counts is a cluster of its own.
 * @throws RangeError as `clusteredDesignEffect`.
 * Source: Kish 1965, Survey Sampling.
 */
export function clusteredSample(answers: ScoreCounts | ScoreSample, clusters: ClusterSums): ScoreSample {
	const sample = sampleOf(answers);
	if (sample.base === 0) {
		return sample;
	}
	const designEffect = clusteredDesignEffect(sample, clusters) ?? effectOfAlikeAnswers(sample.base, clusters.sizes);
	return { ...sample, designEffect };
}

function effectOfAlikeAnswers(base: number, sizes: ArrayLike<number>): number {
	let size = 0;
	let squares = 0;
	for (let cluster = 0; cluster < sizes.length; cluster++) {
		size += sizes[cluster] as number;
		squares += (sizes[cluster] as number) ** 2;
	}
	return (base * squares) / size ** 2;
}
