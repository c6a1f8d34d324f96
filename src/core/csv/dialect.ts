import type { Delimiter, Guess } from '../model/reading.ts';
import { isBlankLine, RecordCells, scanRecord } from './scanRecord.ts';

/** How the records of a file are laid out in bytes. */
export interface Dialect {
	readonly delimiter: Guess<Delimiter>;
	readonly hasByteOrderMark: boolean;
	/** Where the first record starts, in bytes: behind a byte order mark and a `sep=` line. */
	readonly start: number;
}

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];
const recordsToJudge = 200;

/**
 * Guesses the delimiter from the head of a file: the one that cuts the records most evenly, and the first record as the
 * others. Only comma, semicolon, tab and pipe are ever considered.
 * @param head the first bytes of the file
 * @param isWhole whether the file ends with the head
 */
export function guessDialect(head: Uint8Array, isWhole: boolean, chosen: Delimiter | undefined): Dialect {
	const hasByteOrderMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
	const afterMark = hasByteOrderMark ? 3 : 0;
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
	const scores = cuts.map(({ widths }) => evenness(widths));
	const bestScore = Math.max(...scores);
	if (bestScore > 0) {
		return { value: delimiters[scores.indexOf(bestScore)] as Delimiter, reason: 'consistent-columns' };
	}
	const fewest = Math.min(...cuts.map(({ filledBehindFirst }) => filledBehindFirst));
	const harmless = delimiters.filter((_, index) => cuts[index]?.filledBehindFirst === fewest);
	return { value: harmless.includes(',') ? ',' : (harmless[0] as Delimiter), reason: 'only-one' };
}

/** What a delimiter makes of the first records. */
interface Cut {
	/** Cells in each record. */
	readonly widths: readonly number[];
	/** Records with something behind the first cell: in a file of one column, a delimiter that cuts none loses nothing. */
	readonly filledBehindFirst: number;
}

function cutBy(delimiter: Delimiter, bytes: Uint8Array, isWhole: boolean): Cut {
	const cells = new RecordCells();
	const widths: number[] = [];
	let filledBehindFirst = 0;
	let position = 0;
	while (position < bytes.length && widths.length < recordsToJudge) {
		const next = scanRecord(bytes, position, bytes.length, isWhole, delimiter.charCodeAt(0), cells);
		if (next < 0) break;
		if (!isBlankLine(cells)) {
			widths.push(cells.count);
			if (hasContentBehindFirst(cells)) filledBehindFirst++;
		}
		position = next;
	}
	return { widths, filledBehindFirst };
}

function hasContentBehindFirst(cells: RecordCells): boolean {
	for (let cell = 1; cell < cells.count; cell++) {
		if ((cells.ends[cell] as number) > (cells.starts[cell] as number)) return true;
	}
	return false;
}

/** 0 where the delimiter cuts nothing; else higher the more records are as wide as most, and the wider they are. */
function evenness(counts: readonly number[]): number {
	const frequency = new Map<number, number>();
	for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
	let usual = 1;
	let usualFrequency = 0;
	for (const [count, times] of frequency) {
		if (times > usualFrequency || (times === usualFrequency && count > usual)) {
			usual = count;
			usualFrequency = times;
		}
	}
	const header = counts[0] ?? 1;
	if (header < 2) return 0;
	if (usual < 2) return 0.1;
	const evenShare = usualFrequency / counts.length;
	const headerFits = Math.min(header, usual) / Math.max(header, usual);
	return evenShare * headerFits + Math.min(usual, 999) / 10_000;
}

function asciiText(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
