import type { Delimiter, Encoding } from '../../../../../src/core/model/reading.ts';

/** A record as the grammar has it. */
export interface StrictRecord {
	readonly cells: readonly string[];
	/** The line on which it starts, from 1. */
	readonly line: number;
	readonly hasTextAfterQuote: boolean;
}

export interface StrictReading {
	/** Records with something in them, header rows and titles among them. */
	readonly records: readonly StrictRecord[];
	/** The line of a quote that never closes; null where all close. */
	readonly openQuote: number | null;
}

/**
 * Reads a text sign by sign after the grammar of a file: a quote inside an unquoted field is literal; text after a
 * closing quote is appended; CR, LF and CRLF end records; a line with nothing on it is no record.
 */
export function readStrictly(text: string, delimiter: string): StrictReading {
	const records: StrictRecord[] = [];
	let cells: string[] = [];
	let cell = '';
	let state: 'start' | 'plain' | 'quoted' | 'behind' = 'start';
	let line = 1;
	let recordLine = 1;
	let quoteLine = 1;
	let hasTextAfterQuote = false;
	let isEmpty = true;
	const endRecord = () => {
		if (!isEmpty) records.push({ cells: [...cells, cell], line: recordLine, hasTextAfterQuote });
		[cells, cell, state, hasTextAfterQuote, isEmpty] = [[], '', 'start', false, true];
	};
	for (let index = 0; index < text.length; index++) {
		const sign = text[index] as string;
		const isLineEnd = sign === '\n' || sign === '\r';
		const isCrlf = sign === '\r' && text[index + 1] === '\n';
		if (state === 'quoted') {
			if (isLineEnd && !isCrlf) line++;
			if (sign !== '"') cell += sign;
			else if (text[index + 1] === '"') {
				cell += sign;
				index++;
			} else state = 'behind';
			continue;
		}
		if (isLineEnd) {
			if (isCrlf) index++;
			line++;
			endRecord();
			recordLine = line;
			continue;
		}
		isEmpty = false;
		if (sign === delimiter) {
			cells.push(cell);
			[cell, state] = ['', 'start'];
		} else if (sign === '"' && state === 'start') {
			[state, quoteLine] = ['quoted', line];
		} else {
			if (state === 'behind') hasTextAfterQuote = true;
			else state = 'plain';
			cell += sign;
		}
	}
	if ((state as string) === 'quoted') return { records, openQuote: quoteLine };
	endRecord();
	return { records, openQuote: null };
}

/** Windows-1252 from 80 to 9F, as the WHATWG index has it: `decode` of Node 20 reads these as Latin-1. */
const signs1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text of a whole file, without its byte order mark and its `sep=` line; and how many lines the latter takes. */
export function decodeStrictly(
	bytes: Uint8Array,
	encoding: Encoding,
): { readonly text: string; readonly lines: number } {
	const whole =
		encoding === 'windows-1252'
			? Buffer.from(bytes)
					.toString('latin1')
					.replace(/^ï»¿/, '')
					.replace(/[\x80-\x9f]/g, (sign) => signs1252.charAt(sign.charCodeAt(0) - 0x80))
			: new TextDecoder(encoding).decode(bytes);
	const text = whole.replace(/^"?sep=[,;\t|]"?(\r\n|\n|\r)/i, '');
	return { text, lines: text === whole ? 0 : 1 };
}

/** The delimiters that a file can have. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
