import type { BenchmarkFigure } from './benchmark.ts';

/** Something in a file of figures that has to be mended, at its place. */
export interface BenchmarkMistake {
	/** From 1. */
	readonly line: number;
	/** First character and the one behind the last on that line, from 0; null where the whole line is meant. */
	readonly span: readonly [from: number, to: number] | null;
	/** The field, such as `value` or `shares.promoters`; empty where no field is meant. */
	readonly key: string;
	/** What stands there; empty where nothing does. */
	readonly found: string;
	readonly reason: BenchmarkMistakeReason;
}

export type BenchmarkMistakeReason =
	/** Not JSON. */
	| { readonly code: 'syntax' }
	/** A quote of a table that never closes. */
	| { readonly code: 'open-quote' }
	/** Neither a list of figures nor a table with their fields as headers. */
	| { readonly code: 'no-figures' }
	| { readonly code: 'missing' }
	| { readonly code: 'unknown-field'; readonly nearest: string | null }
	/** A field that figures of this kind do not have. */
	| { readonly code: 'other-kind'; readonly kind: BenchmarkFigure['kind'] }
	| { readonly code: 'expected'; readonly expected: FieldType }
	| { readonly code: 'not-one-of'; readonly allowed: readonly string[] }
	/** Beyond what the field can be; `key` says what that is. */
	| { readonly code: 'impossible' }
	/** The id is that of a figure that ships with the product, or stands in `file`. */
	| { readonly code: 'id-taken'; readonly file: string | null }
	/** Zones of a rule of thumb do not fit in a cell. */
	| { readonly code: 'json-only' }
	/** The file goes on behind what is read of it. */
	| { readonly code: 'too-long' };

/** What the content of a field is. */
export type FieldType = 'text' | 'number' | 'whole-number' | 'flag' | 'countries' | 'zones' | 'fields';
