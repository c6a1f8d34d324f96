import type { Finding } from '../../model/finding.ts';
import type { RatingColumn } from './ratingColumn.ts';

interface WordedColumns {
	readonly columns: string[];
	readonly high: number;
	/** Word of each rating. */
	readonly words: Map<number, string>;
}

/** How words were read as ratings: told once for all columns of the same words. */
export function wordedRatings(rated: readonly RatingColumn[]): Finding[] {
	const alike: WordedColumns[] = [];
	for (const { column, scale, words } of rated) {
		if (words.length === 0) continue;
		const fits = (other: WordedColumns): boolean =>
			other.high === scale.high && words.every(({ rating, label }) => (other.words.get(rating) ?? label) === label);
		const known = alike.find(fits) ?? { columns: [], high: scale.high, words: new Map<number, string>() };
		if (known.columns.length === 0) alike.push(known);
		known.columns.push(column);
		for (const { rating, label } of words) known.words.set(rating, label);
	}
	return alike.map(
		({ columns, words }): Finding => ({
			code: 'worded-ratings',
			severity: 'note',
			columns,
			steps: [...words].sort(([one], [other]) => one - other).map(([rating, label]) => ({ label, rating })),
		}),
	);
}
