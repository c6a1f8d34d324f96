import type { AnalysisContext } from '../context.ts';
import { recordClass } from '../selection/selection.ts';
import type { FoundComment } from './foundComments.ts';
import { readTexts } from './readTexts.ts';
import type { FrequentWord } from './wordCounts.ts';
import { wordsIn } from './wordsIn.ts';

/**
 * Looks up the comments that words were found in.
 * @param commentOf makes a comment of its record, its column and its cell
 * @returns the examples of a word
 * @throws as `readTexts`
 */
export async function readExamples(
	context: AnalysisContext,
	columns: readonly number[],
	words: readonly FrequentWord[],
	commentOf: (record: number, index: number, text: string) => FoundComment,
): Promise<(word: FrequentWord) => readonly FoundComment[]> {
	const wanted = new Set(words.flatMap(({ examples }) => examples));
	const found = new Map<number, FoundComment[]>();
	const selection = { ...context.selection, classes: only(wanted, context.selection.classes) };
	const visit = (record: number, index: number, cell: string): void => {
		found.set(record, [...(found.get(record) ?? []), commentOf(record, index, cell.trim())]);
	};
	await readTexts({ ...context, selection }, columns, visit, () => {});
	return ({ word, examples }) =>
		examples.flatMap((record) => found.get(record)?.find(({ text }) => wordsIn(text).includes(word)) ?? []);
}

/** The classes of those records, all others out. */
function only(records: ReadonlySet<number>, classes: readonly Uint8Array[]): Uint8Array[] {
	let first = 0;
	return classes.map((byRecord) => {
		const start = first;
		first += byRecord.length;
		return byRecord.map((answer, at) => (records.has(start + at) ? answer : recordClass.out));
	});
}
