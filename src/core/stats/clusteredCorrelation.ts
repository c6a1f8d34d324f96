import { type ClusterMoments, clusteredVariance } from './clusterMoments.ts';

/** Sums over the clusters that have answers in two groups, of what a cluster has in the one times what it has in the other. */
export interface CrossMoments {
	/** Net by net. */
	readonly nets: number;
	/** The net in the one by the size in the other. */
	readonly netBySize: number;
	/** The size in the one by the net in the other. */
	readonly sizeByNet: number;
	/** Size by size. */
	readonly sizes: number;
}

/**
 * How the scores, or the shares, of two groups go together whose clusters are in part the same, by linearisation:
 * Σ (Σ w (s - s1)) (Σ w (s - s2)) over the clusters in both, by the roots of the same of either. Without the factor
 * C / (C - 1), which differs from group to group.
 *
 * @param cross Sums over the clusters in both.
 * @returns On -1..1: 0 where no cluster is in both, or where those of a group are all alike.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7; `svyby` with `covmat` of R's
 * survey package.
 */
export function clusteredCorrelation(one: ClusterMoments, other: ClusterMoments, cross: CrossMoments): number {
	const spread = Math.sqrt(clusteredVariance(one, true) * clusteredVariance(other, true));
	if (spread === 0) return 0;
	const [mean, meanOfOther] = [one.net / one.size, other.net / other.size];
	const { nets, netBySize, sizeByNet, sizes } = cross;
	const covariance = nets - meanOfOther * netBySize - mean * sizeByNet + mean * meanOfOther * sizes;
	return Math.max(-1, Math.min(1, covariance / (one.size * other.size * spread)));
}
