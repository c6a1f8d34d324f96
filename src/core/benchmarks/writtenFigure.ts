import type { BenchmarkMistake, BenchmarkMistakeReason } from '../model/benchmarkMistake.ts';

/** A figure as it stands in a file, whatever the format: what its fields hold, and where. */
export interface WrittenFigure {
	readonly place: Place;
	/** By the names of `figureFields`; others too, as they stand there. Fields without content are left out. */
	readonly fields: ReadonlyMap<string, WrittenField>;
}

export interface WrittenField {
	readonly place: Place;
	readonly value: unknown;
}

export type Place = Pick<BenchmarkMistake, 'line' | 'span'>;

/** What a file holds, as far as its format allows to tell. */
export interface WrittenFigures {
	readonly figures: readonly WrittenFigure[];
	readonly mistakes: readonly BenchmarkMistake[];
}

const longestExcerpt = 60;

/** A mistake at a place, with the beginning of what stands there. */
export function mistakeAt(
	{ line, span }: Place,
	key: string,
	found: unknown,
	reason: BenchmarkMistakeReason,
): BenchmarkMistake {
	const text = typeof found === 'string' ? found : found === undefined ? '' : JSON.stringify(found);
	return {
		line,
		span,
		key,
		found: text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text,
		reason,
	};
}
