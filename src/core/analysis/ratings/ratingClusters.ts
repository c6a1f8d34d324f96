import { addRatings, type ClusteredCodes, sumsEach } from '../../counting/addRatings.ts';
import { addCluster, openMoments } from '../../stats/addCluster.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import type { Clustering } from '../selection/clusters.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
import { codePairs } from './codePairs.ts';
import type { JointRatings } from './jointRatings.ts';

/** Sums over clusters of the ratings of a column. */
export interface RatingClusters {
	readonly all: ClusterMoments;
	/** Of those who are promoters, passives and detractors, by `recordClass`. */
	readonly byClass: readonly ClusterMoments[];
	/** Of what each who gave both a rating and an answer adds to their correlation. */
	readonly correlation: ClusterMoments;
}

const classes = [recordClass.promoter, recordClass.passive, recordClass.detractor] as const;

/**
 * Adds up the selected ratings by cluster, in one pass.
 * @param influence what a rating and an answer add to their correlation; null where there is none
 */
export function ratingClusters(
	selection: Selection,
	{ clusterOf, count }: Clustering,
	{ ratings, answers, rows, columns }: JointRatings,
	influence: ((rating: number, answer: number) => number) | null,
): RatingClusters {
	const { parts, rowOfCode, columnOfCode } = codePairs(selection, rows, columns);
	const { weights } = selection.design;
	const starts = startsOf(selection);
	const clustered = parts.map((part): ClusteredCodes => {
		const start = starts[part.rowGroup] ?? 0;
		const end = start + part.classes.length;
		return {
			...part,
			clusters: clusterOf.subarray(start, end),
			weights: weights?.codes.subarray(start, end) ?? null,
		};
	});
	const pairOf = (rowCode: number, columnCode: number) => {
		const rating = ratings[rowOfCode[rowCode] as number] ?? null;
		const answer = answers[columnOfCode[columnCode] as number];
		const isBoth = rating !== null && answer !== undefined && influence !== null;
		return { rating, influence: isBoth ? influence(rating, answer) : 0 };
	};
	const size = { rowCount: rowOfCode.length, width: columnOfCode.length, clusterCount: count };
	const sums = addRatings(clustered, size, pairOf, weights?.ofCode ?? Float64Array.of(1));
	return {
		all: momentsOf(sums, [...classes, recordClass.none]),
		byClass: classes.map((each) => momentsOf(sums, [each])),
		correlation: momentsOf(sums, classes, sumsEach - 1),
	};
}

/** Where the records of each row group begin. */
function startsOf({ classes: byRowGroup }: Selection): readonly number[] {
	let next = 0;
	return byRowGroup.map(({ length }) => {
		const start = next;
		next += length;
		return start;
	});
}

/**
 * Sums over the clusters of those in some classes.
 * @param net where what is added up stands among the sums of a cluster; without it, the ratings of the classes
 */
function momentsOf(sums: Float64Array, ofClasses: readonly number[], net: number | null = null): ClusterMoments {
	const moments = openMoments();
	for (let start = 0; start < sums.length; start += sumsEach) {
		let size = 0;
		let ofRatings = 0;
		for (const each of ofClasses) {
			ofRatings += sums[start + 2 * each] as number;
			size += sums[start + 2 * each + 1] as number;
		}
		if (size === 0) continue;
		addCluster(moments, net === null ? ofRatings : (sums[start + net] as number), size);
	}
	return moments;
}
