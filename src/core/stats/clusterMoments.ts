/**
 * What the design effect of clusters needs to know of them, however many there are: sums over clusters of their net
 * (promoters minus detractors, Σ w s; of a share those who gave the answer, of ratings what they add up to) and their size
 * (answers, Σ w). Whole numbers where nothing is weighted, so that they are exact in whatever order they were added up.
 */
export interface ClusterMoments {
	/** Clusters with an answer. */
	readonly clusters: number;
	readonly net: number;
	readonly size: number;
	readonly squaredNets: number;
	/** Σ net size. */
	readonly products: number;
	readonly squaredSizes: number;
}

/** What rounding leaves of 0, of the sums it is left of. */
const rounding = 1e-12;

/**
 * The variance of a score or mean of clusters, in squared units of the coding, by linearisation; 0 where all clusters are
 * alike.
 *
 * @param single Whether every answer is a cluster of its own: then without the factor C / (C - 1).
 */
export function clusteredVariance(moments: ClusterMoments, single = false): number {
	const { clusters, net, size, squaredNets, products, squaredSizes } = moments;
	if (clusters < 2) return 0;
	const mean = net / size;
	const squares = squaredNets - 2 * mean * products + mean * mean * squaredSizes;
	if (squares <= rounding * (squaredNets + mean * mean * squaredSizes)) return 0;
	return ((single ? 1 : clusters / (clusters - 1)) * squares) / size ** 2;
}
