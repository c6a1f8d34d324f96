import { escapedMark } from './cellBatch';
import { quote } from './bytes';

/** Sees to it that between start and end of a cell stands its content. */
@inline
export function unescapeCell(cell: usize): void {
	if (load<u32>(cell, 4) & escapedMark) unescape(cell);
}

/** Writes doubled quotes as one, and text behind the closing quote behind the rest, over the cell itself: it gets shorter. */
function unescape(cell: usize): void {
	const start: usize = load<u32>(cell);
	const end: usize = load<u32>(cell, 4) & ~escapedMark;
	let to = start;
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
	store<u32>(cell, u32(to), 4);
}
