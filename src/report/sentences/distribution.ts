import type { Words } from '../words.ts';

/** Which rating was given most often. */
export function distributionTitle(words: Words, distribution: readonly number[]): string {
	const count = Math.max(...distribution);
	const ratings = distribution.flatMap((answers, rating) => (answers === count ? [String(rating)] : []));
	const base = distribution.reduce((sum, answers) => sum + answers, 0);
	return ratings.length === 1
		? words.text('distribution.title.one', { rating: ratings[0] ?? '', count, base })
		: words.text('distribution.title.tie', { ratings: words.list(ratings), count });
}
