/** Sums over records that hold several ratings each: all that correlations need, and streams of records add to it. */
export interface CoMoments {
	/** Ratings a record. */
	readonly variables: number;
	/** Records, or the sum of their weights. */
	total: number;
	/** Of each variable. */
	readonly sums: Float64Array;
	/** Of the products of each two variables, `variables` a row; only those from the diagonal on are kept. */
	readonly products: Float64Array;
}

/**
 * Co-moments of no record yet.
 *
 * @param variables Ratings a record, 1 or more.
 */
export function createCoMoments(variables: number): CoMoments {
	return {
		variables,
		total: 0,
		sums: new Float64Array(variables),
		products: new Float64Array(variables * variables),
	};
}

/**
 * Adds a record, or several alike, in place. Whole ratings and counts add up exactly, in any order.
 *
 * @param moments Changed in place.
 * @param ratings One a variable, all of them numbers.
 * @param times How many records hold these ratings, or their weight: 0 or more.
 */
export function addRecord(moments: CoMoments, ratings: ArrayLike<number>, times = 1): void {
	const { variables, sums, products } = moments;
	moments.total += times;
	for (let i = 0; i < variables; i++) {
		const rating = times * Number(ratings[i]);
		sums[i] = Number(sums[i]) + rating;
		for (let j = i; j < variables; j++) {
			const cell = i * variables + j;
			products[cell] = Number(products[cell]) + rating * Number(ratings[j]);
		}
	}
}
