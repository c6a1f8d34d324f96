const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** How the content of a cell stands between its start and end. */
const cellForm = {
	/** As it is. */
	plain: 0,
	/** Within a pair of quotes, nothing doubled. */
	quoted: 1,
	/** Within quotes, with doubled quotes inside or text behind the closing one. */
	escaped: 2,
} as const;

/** The cells of one record: where each starts and ends, quotes included. Filled anew for every record. */
export class RecordCells {
	count = 0;
	starts = new Int32Array(64);
	ends = new Int32Array(64);
	forms = new Uint8Array(64);
	/** Whether text stood behind a closing quote. */
	hasTextAfterQuote = false;
	/** Where the quote opens that the last scan did not see closed; -1 where there is none. */
	openQuote = -1;

	/** Adds a cell. */
	push(start: number, end: number, form: number): void {
		if (this.count === this.starts.length) this.#grow();
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.forms[this.count] = form;
		this.count++;
	}

	#grow(): void {
		const capacity = this.starts.length * 2;
		const grown = { starts: new Int32Array(capacity), ends: new Int32Array(capacity), forms: new Uint8Array(capacity) };
		grown.starts.set(this.starts);
		grown.ends.set(this.ends);
		grown.forms.set(this.forms);
		this.starts = grown.starts;
		this.ends = grown.ends;
		this.forms = grown.forms;
	}
}

/**
 * Finds the cells of the record that starts at `from`. A quote opens only at the start of a cell, elsewhere it is a
 * character as any other; CR, LF and CRLF end a record.
 * @param end where the bytes at hand end.
 * @param isLast whether the file ends there too.
 * @returns where the next record starts, or -1 where the bytes at hand end within the record. At the end of the file a
 * record ends too, unless a quote is open: then -1, with its place in `cells.openQuote`.
 */
export function scanRecord(
	bytes: Uint8Array,
	from: number,
	end: number,
	isLast: boolean,
	delimiter: number,
	cells: RecordCells,
): number {
	cells.count = 0;
	cells.hasTextAfterQuote = false;
	cells.openQuote = -1;
	let start = from;
	for (;;) {
		let position = start;
		let form: number = cellForm.plain;
		if (position < end && bytes[position] === quote) {
			form = cellForm.quoted;
			position++;
			for (;;) {
				const closing = bytes.indexOf(quote, position);
				if (closing < 0 || closing >= end) {
					cells.openQuote = start;
					return -1;
				}
				position = closing + 1;
				if (position === end && !isLast) return -1;
				if (position < end && bytes[position] === quote) {
					form = cellForm.escaped;
					position++;
				} else {
					break;
				}
			}
		}
		const contentEnd = position;
		let byte = 0;
		while (position < end) {
			byte = bytes[position] as number;
			if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
			position++;
		}
		if (form !== cellForm.plain && position > contentEnd) {
			form = cellForm.escaped;
			cells.hasTextAfterQuote = true;
		}
		if (position === end) {
			if (!isLast) return -1;
			cells.push(start, position, form);
			return end;
		}
		cells.push(start, position, form);
		if (byte === delimiter) {
			start = position + 1;
		} else if (byte === lineFeed) {
			return position + 1;
		} else {
			if (position + 1 === end) return isLast ? end : -1;
			return bytes[position + 1] === lineFeed ? position + 2 : position + 1;
		}
	}
}

/**
 * The content of a cell without its quotes: a view of `bytes` where it stands there as it is, else a copy.
 * @param start first byte of the cell, its quote included
 * @param end byte behind the cell
 */
export function cellContent(bytes: Uint8Array, start: number, end: number, form: number): Uint8Array {
	if (form === cellForm.plain) return bytes.subarray(start, end);
	if (form === cellForm.quoted) return bytes.subarray(start + 1, end - 1);
	const content = new Uint8Array(end - start);
	let length = 0;
	let isInside = true;
	for (let position = start + 1; position < end; position++) {
		const byte = bytes[position] as number;
		if (isInside && byte === quote) {
			if (position + 1 < end && bytes[position + 1] === quote) position++;
			else {
				isInside = false;
				continue;
			}
		}
		content[length++] = byte;
	}
	return content.subarray(0, length);
}

/** A record with nothing in it, not even a delimiter: a line between records. */
export function isBlankLine(cells: RecordCells): boolean {
	return cells.count === 1 && cells.starts[0] === cells.ends[0];
}

/** Whether a cell of a scanned record has content: what is escaped always has. */
export function isFilled({ starts, ends, forms }: RecordCells, cell: number): boolean {
	const length = (ends[cell] as number) - (starts[cell] as number);
	return length > (forms[cell] === cellForm.quoted ? 2 : 0);
}

/** The content of all cells of a scanned record. */
export function contents(bytes: Uint8Array, cells: RecordCells): Uint8Array[] {
	const { count, starts, ends, forms } = cells;
	const found: Uint8Array[] = [];
	for (let cell = 0; cell < count; cell++) {
		found.push(cellContent(bytes, starts[cell] as number, ends[cell] as number, forms[cell] as number));
	}
	return found;
}
