import { FirstOf } from './firstOf.ts';

/** A comment as it was found in the file. */
export interface FoundComment {
	readonly record: number;
	/** Index of its column. */
	readonly index: number;
	readonly text: string;
	/** Seconds since 2000; the same for all whose time is not known. */
	readonly time: number;
}

const mostShown = 20;

/** The comments of one class as they come. */
export class FoundComments {
	/** Records with a comment. */
	count = 0;
	readonly newest = new FirstOf(mostShown, byTime);
	readonly longest = new FirstOf(mostShown, byLength);
	#latest = -1;

	add(comment: FoundComment): void {
		if (comment.record !== this.#latest) this.count++;
		this.#latest = comment.record;
		this.newest.add(comment);
		this.longest.add(comment);
	}
}

/** The latest first; of those at the same time, and where no column tells it, the one further down in the file. */
function byTime(one: FoundComment, other: FoundComment): number {
	return other.time - one.time || other.record - one.record || one.index - other.index;
}

function byLength(one: FoundComment, other: FoundComment): number {
	return other.text.length - one.text.length || byTime(one, other);
}
