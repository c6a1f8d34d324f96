import { decode, presentedEncoding } from '../../csv/encoding.ts';
import { readWhole } from '../../csv/readWhole.ts';
import { cellContent, RecordCells, scanRecord } from '../../csv/scanRecord.ts';
import type { AnalysisContext } from '../context.ts';
import { recordClass } from '../selection/selection.ts';

/** What is read of the file at once. */
const stretchLength = 1 << 21;

/** Takes the text of a cell: its record's position among all records, its column, and what stands in it. */
export type VisitText = (record: number, column: number, text: string) => void;

/** Records of one row group whose bytes are read at once: from `first` up to but without `end`. */
interface Stretch {
	readonly first: number;
	readonly end: number;
}

/**
 * Looks up the cells of some columns in the file, of all selected records with a valid answer or without, in file order.
 * @param columns by index, ascending
 * @param afterStretch called between two stretches of the file
 * @throws the reason of `context.signal` where it is aborted; ProblemError `source-changed` and what `source.read` throws
 */
export async function readTexts(
	{ survey, source, selection, signal }: Pick<AnalysisContext, 'survey' | 'source' | 'selection' | 'signal'>,
	columns: readonly number[],
	visit: VisitText,
	afterStretch: () => void,
): Promise<void> {
	const { groups } = survey.table;
	const encoding = presentedEncoding(survey.reading.encoding.value);
	const delimiter = survey.reading.delimiter.value.charCodeAt(0);
	const cells = new RecordCells();
	let firstOfGroup = 0;
	for (const [position, group] of groups.entries()) {
		const { base, recordOffsets, recordCount } = group;
		const next = groups.find((other, at) => at > position && other.recordCount > 0);
		const behind = next === undefined ? source.size : next.base + (next.recordOffsets[0] as number);
		const offsetOf = (record: number): number =>
			record < recordCount ? base + (recordOffsets[record] as number) : behind;
		const classes = selection.classes[position] ?? new Uint8Array(recordCount).fill(recordClass.out);
		for (const { first, end } of stretchesOf(classes, offsetOf)) {
			signal?.throwIfAborted();
			const start = offsetOf(first);
			const bytes = await readWhole(source, start, offsetOf(end) - start);
			for (let record = first; record < end; record++) {
				if (classes[record] === recordClass.out) continue;
				scanRecord(bytes, offsetOf(record) - start, offsetOf(record + 1) - start, true, delimiter, cells);
				for (const column of columns) {
					if (column >= cells.count) break;
					const from = cells.starts[column] as number;
					const to = cells.ends[column] as number;
					if (from === to) continue;
					const content = cellContent(bytes, from, to, cells.forms[column] as number);
					visit(firstOfGroup + record, column, decode(content, encoding));
				}
			}
			afterStretch();
			await otherMessages();
		}
		firstOfGroup += recordCount;
	}
}

/** Stretches that begin and end with a selected record. */
function* stretchesOf(classes: Uint8Array, offsetOf: (record: number) => number): Generator<Stretch> {
	let first = -1;
	let end = -1;
	for (let record = 0; record < classes.length; record++) {
		if (classes[record] === recordClass.out) continue;
		if (first >= 0 && offsetOf(record + 1) - offsetOf(first) > stretchLength) {
			yield { first, end };
			first = -1;
		}
		if (first < 0) first = record;
		end = record + 1;
	}
	if (first >= 0) yield { first, end };
}

/** Lets in what has arrived meanwhile, such as a cancellation. */
function otherMessages(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
