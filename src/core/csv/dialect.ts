import type { Delimiter, Guess } from '../model/reading.ts';
import { markLength } from './readHead.ts';
import { isBlankLine, isFilled, RecordCells, scanRecord } from './scanRecord.ts';

/** How the records of a file are laid out in bytes. */
export interface Dialect {
	readonly delimiter: Guess<Delimiter>;
	readonly hasByteOrderMark: boolean;
	/** Where the first record starts, in bytes: behind a byte order mark and a `sep=` line. */
	readonly start: number;
}

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];
const recordsToJudge = 200;
const mostTitles = 5;
const leastBelowTitle = 2;
const evenBelowTitle = 0.8;

/**
 * Guesses the delimiter from the head of a file: the one that cuts the records most evenly, and the first record as the
 * others. Only comma, semicolon, tab and pipe are ever considered.
 * @param head the first bytes of the file
 * @param isWhole whether the file ends with the head
 */
export function guessDialect(head: Uint8Array, isWhole: boolean, chosen: Delimiter | undefined): Dialect {
	const afterMark = markLength(head);
	const hasByteOrderMark = afterMark > 0;
	const separatorLine = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i.exec(asciiText(head.subarray(afterMark, afterMark + 16)));
	const start = afterMark + (separatorLine?.[0].length ?? 0);
	const stated = delimiters.find((delimiter) => delimiter === separatorLine?.[1]);
	let delimiter: Guess<Delimiter>;
	if (chosen !== undefined) delimiter = { value: chosen, reason: 'chosen' };
	else if (stated === undefined) delimiter = mostEven(head.subarray(start), isWhole);
	else delimiter = { value: stated, reason: 'separator-line' };
	return { delimiter, hasByteOrderMark, start };
}

function mostEven(bytes: Uint8Array, isWhole: boolean): Guess<Delimiter> {
	const cuts = delimiters.map((delimiter) => cutBy(delimiter, bytes, isWhole));
	const scores = cuts.map(evenness);
	const bestScore = Math.max(...scores);
	if (bestScore > 0) {
		return { value: delimiters[scores.indexOf(bestScore)] as Delimiter, reason: 'consistent-columns' };
	}
	// In a file of one column, a delimiter that cuts nothing loses nothing.
	const losses = cuts.map((records) => records.filter(({ filled }) => filled > 1).length);
	const harmless = delimiters.filter((_, index) => losses[index] === Math.min(...losses));
	return { value: harmless.includes(',') ? ',' : (harmless[0] as Delimiter), reason: 'only-one' };
}

/** What a delimiter makes of one record. */
interface CutRecord {
	/** Cells. */
	readonly width: number;
	/** Cells with something in them. */
	readonly filled: number;
	/** Whether these all hold a letter, as the names of columns do. */
	readonly areWords: boolean;
	/** Whether text stands behind a closing quote, as where another delimiter stands. */
	readonly isTorn: boolean;
}

function cutBy(delimiter: Delimiter, bytes: Uint8Array, isWhole: boolean): CutRecord[] {
	const cells = new RecordCells();
	const records: CutRecord[] = [];
	let position = 0;
	while (position < bytes.length && records.length < recordsToJudge) {
		const next = scanRecord(bytes, position, bytes.length, isWhole, delimiter.charCodeAt(0), cells);
		if (next < 0) break;
		if (!isBlankLine(cells)) records.push(cutRecord(bytes, cells));
		position = next;
	}
	return records;
}

function cutRecord(bytes: Uint8Array, cells: RecordCells): CutRecord {
	let filled = 0;
	let areWords = true;
	for (let cell = 0; cell < cells.count; cell++) {
		if (!isFilled(cells, cell)) continue;
		filled++;
		areWords &&= hasLetter(bytes, cells.starts[cell] as number, cells.ends[cell] as number);
	}
	return { width: cells.count, filled, areWords, isTorn: cells.hasTextAfterQuote };
}

/** Whether there is a letter of the alphabet, or part of another sign. */
function hasLetter(bytes: Uint8Array, start: number, end: number): boolean {
	for (let position = start; position < end; position++) {
		const byte = bytes[position] as number;
		if (byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) return true;
	}
	return false;
}

/**
 * 0 where the delimiter cuts nothing; else higher the more records are as wide as most, and the wider they are. Titles
 * above the header count as records of another width.
 */
function evenness(records: readonly CutRecord[]): number {
	const titles = titlesAbove(records);
	const usual = usualWidth(records.slice(titles));
	const header = records[titles]?.width ?? 1;
	if (header < 2) return 0;
	if (usual < 2) return 0.1;
	const evenShare = records.filter(({ width }) => width === usual).length / records.length;
	const tornShare = records.filter(({ isTorn }) => isTorn).length / records.length;
	const headerFits = Math.min(header, usual) / Math.max(header, usual);
	return evenShare * headerFits * (1 - tornShare / 2) + Math.min(usual, 999) / 10_000;
}

/** The commonest number of cells, the larger of two. */
function usualWidth(records: readonly CutRecord[]): number {
	const frequency = new Map<number, number>();
	for (const { width } of records) frequency.set(width, (frequency.get(width) ?? 0) + 1);
	const most = Math.max(...frequency.values());
	return Math.max(...[...frequency].flatMap(([width, times]) => (times === most ? [width] : [])));
}

/**
 * Records of one cell above one that names columns, and records as wide as that below; 0 where the first record is the
 * header.
 */
function titlesAbove(records: readonly CutRecord[]): number {
	const first = records.findIndex(({ filled }) => filled > 1);
	const header = records[first];
	if (header === undefined || first > mostTitles || !header.areWords) return 0;
	const below = records.slice(first + 1);
	const even = below.filter(({ width }) => width === header.width).length;
	return even >= leastBelowTitle && even >= below.length * evenBelowTitle ? first : 0;
}

function asciiText(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
