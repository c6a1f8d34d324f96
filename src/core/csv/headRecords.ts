import type { Dialect } from './dialect.ts';
import type { Head } from './readHead.ts';
import { contents, isBlankLine, RecordCells, scanRecord } from './scanRecord.ts';

/** The first records of a file, header rows among them. */
export interface HeadRecord {
	/** Byte offset of its first byte. */
	readonly start: number;
	/** Byte offset behind the record, where the next starts. */
	readonly end: number;
	readonly cells: readonly Uint8Array[];
	/** Whether text stood behind a closing quote. */
	readonly hasTextAfterQuote: boolean;
}

/** The whole records at the head of a file, at most `most`. */
export function headRecords(head: Head, dialect: Dialect, most: number): HeadRecord[] {
	const { bytes, isWhole } = head;
	const cells = new RecordCells();
	const records: HeadRecord[] = [];
	const delimiter = dialect.delimiter.value.charCodeAt(0);
	let position = dialect.start;
	while (position < bytes.length && records.length < most) {
		const next = scanRecord(bytes, position, bytes.length, isWhole, delimiter, cells);
		if (next < 0) break;
		if (!isBlankLine(cells)) {
			const { hasTextAfterQuote } = cells;
			records.push({ start: position, end: next, cells: contents(bytes, cells), hasTextAfterQuote });
		}
		position = next;
	}
	return records;
}
