import { decode, presentedEncoding } from '../csv/encoding.ts';
import { readWhole } from '../csv/readWhole.ts';
import { contents, RecordCells, scanRecord } from '../csv/scanRecord.ts';
import type { RecordPage, SurveyRecord } from '../model/survey.ts';
import type { RowGroup, Table } from '../model/table.ts';
import type { OpenedSurvey } from './openSurvey.ts';

/**
 * Looks up consecutive records in the file as text.
 * @param offset first record, from 0
 * @param limit most records to return
 * @throws ProblemError `source-changed`, and what `source.read` throws.
 */
export async function lookUpRecords(opened: OpenedSurvey, offset: number, limit: number): Promise<RecordPage> {
	const total = opened.survey.table.recordCount;
	const first = Math.max(offset, 0);
	const count = Math.max(Math.min(offset + limit, total) - first, 0);
	const indices = Array.from({ length: count }, (_, index) => first + index);
	return { total, closed: false, records: await recordsAt(opened, indices) };
}

/**
 * Looks up records in the file as text.
 * @param indices of the records, from 0
 * @throws ProblemError `source-changed`, and what `source.read` throws.
 */
export async function recordsAt(
	{ survey, source, lines, offsetInFile }: OpenedSurvey,
	indices: Iterable<number>,
): Promise<SurveyRecord[]> {
	const { table, reading } = survey;
	const records: SurveyRecord[] = [];
	const cells = new RecordCells();
	const delimiter = reading.delimiter.value.charCodeAt(0);
	for (const index of indices) {
		const start = recordOffset(table, index);
		// A record reaches at most to the next, and the last to the end of the file.
		const next = index + 1 < table.recordCount ? recordOffset(table, index + 1) : source.size;
		const bytes = await readWhole(source, start, next - start);
		scanRecord(bytes, 0, bytes.length, true, delimiter, cells);
		const texts = contents(bytes, cells).map((content) => decode(content, presentedEncoding(reading.encoding.value)));
		records.push({
			index,
			offset: await offsetInFile(start),
			line: await lines.lineAt(start),
			endLine: await lines.lineAt(start + (cells.ends[cells.count - 1] as number)),
			cells: table.columns.map((_, column) => texts[column] ?? ''),
		});
	}
	return records;
}

/** Byte offset of a record in the source. */
function recordOffset(table: Table, index: number): number {
	let first = 0;
	for (const group of table.groups) {
		if (index < first + group.recordCount) return offsetInGroup(group, index - first);
		first += group.recordCount;
	}
	throw new RangeError(`record ${index} of ${table.recordCount}`);
}

function offsetInGroup(group: RowGroup, index: number): number {
	return group.base + (group.recordOffsets[index] as number);
}
