import { isBlank, readCell } from './cellValue.ts';

/** Records below a title that its width is compared with. */
const recordsToCompare = 20;
const mostTitleLines = 5;

/**
 * How many records stand above the header as a title: one filled cell each, where the header and most records below have
 * many. 0 where the first record is the header. For files whose layout is not known: a platform's header row can hold
 * one question alone above its options.
 * @param records the first records of the file, blank lines left out
 */
export function titleLines(records: readonly (readonly string[])[]): number {
	const filled = records.map((record) => record.filter((cell) => cell.trim() !== '').length);
	const lines = filled.findIndex((count) => count !== 1);
	if (lines < 1 || lines > mostTitleLines) return 0;
	const header = records[lines] ?? [];
	const below = filled.slice(lines + 1, lines + 1 + recordsToCompare).sort((one, other) => one - other);
	const usual = below[below.length >> 1] ?? 0;
	return usual >= 2 && (filled[lines] ?? 0) * 2 >= usual && looksLikeHeader(header) ? lines : 0;
}

/** Different words, no values. */
function looksLikeHeader(record: readonly string[]): boolean {
	const names = record.map((cell) => cell.trim()).filter((name) => name !== '');
	const areWords = names.every((name) => !isBlank(name) && readCell(name).kind === 'text');
	return areWords && names.length >= 2 && new Set(names).size === names.length;
}
