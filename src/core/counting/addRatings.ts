import type { PairedCodes } from './countPairs.ts';
import { inWorkspace } from './workspace.ts';

/** The codes of a row group, a rating and an answer for each record, with the cluster that it belongs to. */
export interface ClusteredCodes extends PairedCodes {
	readonly clusters: Uint16Array | Uint32Array;
	/** Codes of what each record weighs; null where each weighs the same. */
	readonly weights: Uint16Array | null;
}

/** What a rating and an answer together add to the sums of a cluster. */
export interface RatedPair {
	/** Null for none. */
	readonly rating: number | null;
	readonly influence: number;
}

/** Sums of a cluster: the ratings and their number for each class below 4, and then the influences. */
export const sumsEach = 9;
const numberBytes = 8;

/**
 * Adds up the ratings of the selected records by cluster.
 * @param pairOf by the code of the rating and that of the answer
 * @param weightOfCode of a single number where each weighs the same
 * @returns `sumsEach` numbers a cluster
 */
export function addRatings(
	parts: Iterable<ClusteredCodes>,
	{
		rowCount,
		width,
		clusterCount,
	}: { readonly rowCount: number; readonly width: number; readonly clusterCount: number },
	pairOf: (row: number, column: number) => RatedPair,
	weightOfCode: Float64Array,
): Float64Array {
	const pairs = new Float64Array(rowCount * width * 3);
	for (let pair = 0; pair < rowCount * width; pair++) {
		const { rating, influence } = pairOf(Math.floor(pair / width), pair % width);
		pairs.set([rating ?? 0, rating === null ? 0 : 1, influence], pair * 3);
	}
	return inWorkspace((space) => {
		const ofPairs = space.put(pairs);
		const ofWeights = space.put(weightOfCode);
		const stride = sumsEach * numberBytes;
		const sums = space.zeros((clusterCount + 1) * stride);
		for (const { classes, rows, columns, clusters, weights } of parts) {
			const records = classes.length;
			space.within(() => {
				space.kernel.addRatings(
					records,
					space.put(classes),
					space.put(clusters),
					clusters.BYTES_PER_ELEMENT,
					space.put(rows),
					rows.BYTES_PER_ELEMENT,
					space.put(columns),
					columns.BYTES_PER_ELEMENT,
					width,
					weights === null ? space.zeros(records * 2) : space.put(weights),
					ofWeights,
					ofPairs,
					sums,
					stride,
					clusterCount,
				);
			});
		}
		return space.numbers(sums, clusterCount * sumsEach).slice();
	});
}
