import { isBlankLine, RecordCells, scanRecord } from './scanRecord.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const recordsToFit = 8;
const placesToTry = 400;

/**
 * Where the first record that starts at or behind `from` most likely starts: behind the first line end from which on the
 * next records are as wide as the header. A line end may lie within quotes, so this is a guess, for the reader of the
 * bytes before to prove or refute.
 * @param from place behind the first of `bytes`, so that a line end right before it is seen
 * @returns -1 where there is no line end
 */
export function likelyRecordStart(
	bytes: Uint8Array,
	from: number,
	isLast: boolean,
	width: number,
	delimiter: number,
): number {
	const cells = new RecordCells();
	let first = -1;
	let place = from - 1;
	for (let tried = 0; tried < placesToTry; tried++) {
		const start = behindLineEnd(bytes, place);
		if (start < 0) break;
		if (first < 0) first = start;
		if (fits(bytes, start, isLast, width, delimiter, cells)) return start;
		place = start;
	}
	return first;
}

/** Behind the first line end at or after `place`; -1 where there is none. */
function behindLineEnd(bytes: Uint8Array, place: number): number {
	for (let position = place; position < bytes.length; position++) {
		const byte = bytes[position];
		if (byte === lineFeed) return position + 1;
		if (byte === carriageReturn) return bytes[position + 1] === lineFeed ? position + 2 : position + 1;
	}
	return -1;
}

function fits(
	bytes: Uint8Array,
	start: number,
	isLast: boolean,
	width: number,
	delimiter: number,
	cells: RecordCells,
): boolean {
	let position = start;
	for (let record = 0; record < recordsToFit && position < bytes.length; record++) {
		const next = scanRecord(bytes, position, bytes.length, isLast, delimiter, cells);
		if (next < 0) return record > 0 && !isLast;
		if (!isBlankLine(cells) && (cells.count !== width || cells.hasTextAfterQuote)) return false;
		position = next;
	}
	return true;
}
