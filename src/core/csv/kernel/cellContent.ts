import { escapedMark } from './cellBatch';
import { quote } from './bytes';
import { block } from './memory';

let scratch: usize = 0;
let scratchLength: usize = 0;

/** Where the content ends of the cell that was unescaped last. */
export let unescapedEnd: usize = 0;

/**
 * The content of an escaped cell, doubled quotes as one and text behind the closing quote appended. It stands until the
 * next is asked for.
 * @param start of the cell, its opening quote
 * @param markedEnd end of the cell, with `escapedMark`
 */
export function unescaped(start: usize, markedEnd: usize): usize {
	const end = markedEnd & ~escapedMark;
	const length = end - start;
	if (length > scratchLength) {
		if (scratch !== 0) heap.free(scratch);
		scratchLength = length * 2;
		scratch = block(scratchLength);
	}
	let to = scratch;
	let isInside = true;
	for (let position = start + 1; position < end; position++) {
		const byte = load<u8>(position);
		if (isInside && byte === quote) {
			if (position + 1 < end && load<u8>(position + 1) === quote) position++;
			else {
				isInside = false;
				continue;
			}
		}
		store<u8>(to++, byte);
	}
	unescapedEnd = to;
	return scratch;
}
