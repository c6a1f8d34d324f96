import { escapedMark } from './cellBatch';
import { quote } from './bytes';
import { block } from './memory';

let scratch: usize = 0;
let scratchLength: usize = 0;

/** Where the content of the cell that was looked at last starts and ends: in the file's bytes, or unescaped beside them. */
export let contentStart: usize = 0;
export let contentEnd: usize = 0;

/** Finds the content of a cell, doubled quotes as one and text behind the closing quote appended. */
@inline
export function lookAt(cell: usize): void {
	const end = load<u32>(cell, 4);
	contentStart = load<u32>(cell);
	contentEnd = end;
	if (end & escapedMark) unescape(contentStart, end & ~escapedMark);
}

function unescape(start: usize, end: usize): void {
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
	contentStart = scratch;
	contentEnd = to;
}
