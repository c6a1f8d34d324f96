import type { CrossMoments } from '../../stats/clusteredCorrelation.ts';

/** Numbers a pair: of the later group the net, then the size, each by the net and by the size of the earlier one. */
const sumsEach = 4;

/** Sums over the clusters that have answers in two groups, for every two of them. */
export class ClusterPairs {
	readonly #sums: Float64Array;

	/** @param sums each group with those before it, group by group; zeros, to be added to, or as a table has them */
	constructor(sums: Float64Array) {
		this.#sums = sums;
	}

	/** Adds what a cluster has in a group and in an earlier one. */
	add(group: number, net: number, size: number, earlier: number, netOfEarlier: number, sizeOfEarlier: number): void {
		const place = placeOf(group, earlier);
		const sums = this.#sums;
		sums[place] = (sums[place] as number) + net * netOfEarlier;
		sums[place + 1] = (sums[place + 1] as number) + net * sizeOfEarlier;
		sums[place + 2] = (sums[place + 2] as number) + size * netOfEarlier;
		sums[place + 3] = (sums[place + 3] as number) + size * sizeOfEarlier;
	}

	/** Of a group, and of another one. */
	of(group: number, other: number): CrossMoments {
		const place = placeOf(Math.max(group, other), Math.min(group, other));
		const sums = this.#sums;
		const isLater = group > other;
		return {
			nets: sums[place] as number,
			netBySize: sums[isLater ? place + 1 : place + 2] as number,
			sizeByNet: sums[isLater ? place + 2 : place + 1] as number,
			sizes: sums[place + 3] as number,
		};
	}
}

/** How many numbers the pairs of so many groups take. */
export function pairSumsOf(groupCount: number): number {
	return placeOf(groupCount, 0);
}

function placeOf(group: number, earlier: number): number {
	return ((group * (group - 1)) / 2 + earlier) * sumsEach;
}
