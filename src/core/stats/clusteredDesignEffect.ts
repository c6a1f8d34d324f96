import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf, totalOf } from './scoreSample.ts';
import { scoreVariance } from './scoreVariance.ts';

/** Answers coded +1, 0 and -1, added up by cluster: by account, or by respondent. */
export interface ClusterSums {
	/** Of each cluster, promoters minus detractors: Σ w s. */
	readonly nets: ArrayLike<number>;
	/** Of each cluster, its answers: Σ w. Clusters of 0 do not take part. In the same order and of the same length. */
	readonly sizes: ArrayLike<number>;
}

/**
 * The design effect of clusters, answers that may be alike because they come of one account or respondent:
 * SE² / (V / n), SE² = C / (C - 1) Σ (Σ w (s - score))² / (Σ w)², the inner sum over the answers of a cluster, the outer over
 * the C clusters. Weights take part in it, so that it replaces their own design effect. The factor C / (C - 1) only counts
 * where some cluster has more than one answer.
 *
 * @param answers Counts by group, or a weighted sample, whose own design effect is not used.
 * @param clusters Sums over the same answers; of weights where they are weighted, in any unit.
 * @returns Exactly 1 where every answer of plain counts is a cluster of its own; above 1 where answers of a cluster are alike,
 * below 1 where they differ more than those of strangers. Null where nothing can be estimated: fewer than two clusters, all
 * answers alike, or all clusters.
 * @throws RangeError for an impossible sample, or sums that are not finite or do not fit each other.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7; `svymean` of R's survey package.
 */
export function clusteredDesignEffect(answers: ScoreCounts | ScoreSample, clusters: ClusterSums): number | null {
	const sample = sampleOf(answers);
	const { nets, sizes } = clusters;
	const { count, net, size } = sumOfClusters(clusters);
	if (count > sample.base || (count === 0 && sample.base > 0)) {
		throw new RangeError(`Every cluster has an answer; found ${count} clusters of ${sample.base} answers`);
	}
	if (count < 2 || scoreVariance(sample) === 0) {
		return null;
	}
	const single = count === sample.base;
	if (single && sample.designEffect === 1 && totalOf(sample) === sample.base) {
		return 1;
	}
	let squares = 0;
	for (let cluster = 0; cluster < sizes.length; cluster++) {
		squares += ((nets[cluster] as number) - (net / size) * (sizes[cluster] as number)) ** 2;
	}
	const variance = ((single ? 1 : count / (count - 1)) * squares) / size ** 2;
	return variance > leastVariance ? (sample.base * variance) / scoreVariance(sample) : null;
}

/** What rounding leaves of 0. */
const leastVariance = 1e-24;

function sumOfClusters({ nets, sizes }: ClusterSums): { count: number; net: number; size: number } {
	if (nets.length !== sizes.length) {
		throw new RangeError(`Each cluster has a net and a size; found ${nets.length} and ${sizes.length}`);
	}
	let count = 0;
	let net = 0;
	let size = 0;
	for (let cluster = 0; cluster < sizes.length; cluster++) {
		const added = sizes[cluster] as number;
		if (!(added < Number.POSITIVE_INFINITY && Math.abs(nets[cluster] as number) <= added * (1 + 1e-9))) {
			throw new RangeError(`A cluster has a size of 0 or more and a net within it; found ${nets[cluster]} of ${added}`);
		}
		count += added > 0 ? 1 : 0;
		net += nets[cluster] as number;
		size += added;
	}
	return { count, net, size };
}
