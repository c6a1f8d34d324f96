import { distance } from 'fastest-levenshtein';

/**
 * The id most like `wanted`, to ask "did you mean": the fewest characters inserted, deleted or replaced, upper and lower
 * case alike. Null where more than a third of `wanted`, and more than two characters, would have to change.
 */
export function nearestId(wanted: string, ids: readonly string[]): string | null {
	let nearest: string | null = null;
	let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
	for (const id of ids) {
		const edits = distance(wanted.toLowerCase(), id.toLowerCase());
		if (edits < fewest) {
			fewest = edits;
			nearest = id;
		}
	}
	return nearest;
}
