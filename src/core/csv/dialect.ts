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
	const separatorLine = /^"?sep=([,;\t|])"?\r?\n/i.exec(asciiText(head.subarray(afterMark, afterMark + 16)));
	const start = afterMark + (separatorLine?.[0].length ?? 0);
	const stated = delimiters.find((delimiter) => delimiter === separatorLine?.[1]);
	let delimiter: Guess<Delimiter>;
	if (chosen !== undefined) delimiter = { value: chosen, reason: 'chosen' };
	else if (stated === undefined) delimiter = mostEven(head.subarray(start), isWhole);
	else delimiter = { value: stated, reason: 'separator-line' };
	return { delimiter, hasByteOrderMark, start };
}

function mostEven(bytes: Uint8Array, isWhole: boolean): Guess<Delimiter> {
	let best: Delimiter = ',';
	let bestScore = 0;
	for (const delimiter of delimiters) {
		const score = evenness(widths(bytes, isWhole, delimiter));
		if (score > bestScore) {
			best = delimiter;
			bestScore = score;
		}
	}
	return { value: best, reason: bestScore > 0 ? 'consistent-columns' : 'only-one' };
}

/** Cells in each of the first records. */
function widths(bytes: Uint8Array, isWhole: boolean, delimiter: Delimiter): number[] {
	const cells = new RecordCells();
	const counts: number[] = [];
	let position = 0;
	while (position < bytes.length && counts.length < recordsToJudge) {
		const next = scanRecord(bytes, position, bytes.length, isWhole, delimiter.charCodeAt(0), cells);
		if (next < 0) break;
		if (!isBlankLine(cells)) counts.push(cells.count);
		position = next;
	}
	return counts;
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
