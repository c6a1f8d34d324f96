import type { SurveySummary } from '../core/model/survey.ts';
import { columnNamed } from '../engine/columnNamed.ts';
import { problemOf } from '../engine/problemOf.ts';

/** The two sides of a text, at one of its separators. */
export interface Split {
	readonly before: string;
	readonly behind: string;
}

/**
 * Where a text comes apart: the first separator at which `resolve` knows what both sides are, since a header may hold
 * the separator too.
 * @param text holds the separator
 * @throws what `resolve` throws of the first separator, where it knows none.
 */
export function splitWhereKnown<T>(text: string, separator: string, resolve: (split: Split) => T): T {
	let firstError: unknown;
	for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
		try {
			return resolve({ before: text.slice(0, at), behind: text.slice(at + 1) });
		} catch (error) {
			// A header that stands twice is known, and must be numbered.
			if (problemOf(error)?.code !== 'no-such-column') throw error;
			firstError ??= error;
		}
	}
	throw firstError;
}

/**
 * The columns that `ROWS,COLUMNS` names.
 * @throws ProblemError `no-such-column`, `ambiguous-column`.
 */
export function columnPair(summary: SurveySummary, text: string): readonly [rows: number, columns: number] {
	return splitWhereKnown(text, ',', ({ before, behind }) => [
		columnNamed(summary, before),
		columnNamed(summary, behind),
	]);
}
