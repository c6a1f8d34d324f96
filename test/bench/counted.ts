import assert from 'node:assert/strict';

/** What a case counted; a case counts some of it. Equal for all cases that count the same. */
export interface Counted {
	readonly records?: number;
	readonly score?: Score;
	/** For each column, the score of each of its values. */
	readonly segments?: Readonly<Record<string, Readonly<Record<string, Score>>>>;
	/** The score of each month, such as `2026-05`. */
	readonly months?: Readonly<Record<string, Score>>;
	/** For each column, its base and its mean to nine decimals. */
	readonly means?: Readonly<Record<string, string>>;
}

/** Promoters, passives and detractors. */
export type Score = readonly [promoters: number, passives: number, detractors: number];

export function meanText(base: number, mean: number): string {
	return `${base}: ${mean.toFixed(9)}`;
}

/** Runs in a process of its own. Its time counts from here on: what it needs is loaded. */
export type Case = (file: string) => Promise<Counted & Timed>;

/** What a case measures by itself, in milliseconds. */
export interface Timed {
	/** Each change of a query. */
	readonly changes?: readonly number[];
	/** Each section of an analysis. */
	readonly sections?: Readonly<Record<string, number>>;
}

interface NamedCounts {
	readonly name: string;
	readonly counted: Counted;
}

/** @throws AssertionError where two cases counted the same thing differently. */
export function sameCounts(all: readonly NamedCounts[]): void {
	const first = new Map<string, { readonly name: string; readonly value: unknown }>();
	for (const { name, counted } of all) {
		const { segments = {}, ...rest } = counted;
		const parts = [
			...Object.entries(rest),
			...Object.entries(segments).map(([column, scores]) => [column, scores] as const),
		];
		for (const [part, value] of parts) {
			const known = first.get(part);
			if (known === undefined) first.set(part, { name, value });
			else assert.deepEqual(value, known.value, `${name} and ${known.name} differ on ${part}`);
		}
	}
}
