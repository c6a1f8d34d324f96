import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import type { ReadingChoices } from '../../../../../src/core/model/reading.ts';
import { lookUpRecords } from '../../../../../src/core/survey/lookUpRecords.ts';
import { type OpenedSurvey, openSurvey } from '../../../../../src/core/survey/openSurvey.ts';

/** Opens a file that consists of these bytes, or of this text in UTF-8. */
export function openFile(
	content: string | Uint8Array,
	choices: ReadingChoices = { version: 1 },
	name = 'survey.csv',
): Promise<OpenedSurvey> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return openSurvey(heldSource(name, bytes, false), choices);
}

/** The cells of all data records, looked up in the file. */
export async function allCells(opened: OpenedSurvey): Promise<(readonly string[])[]> {
	const { records } = await lookUpRecords(opened, 0, opened.survey.table.recordCount);
	return records.map(({ cells }) => cells);
}

/** The cells of all data records as the table has them, dictionary entry by dictionary entry; null where it has no texts. */
export function cellsOfTable({ survey: { table } }: OpenedSurvey): (readonly (string | null)[])[] {
	return table.groups.flatMap(({ recordCount, cells }) =>
		Array.from({ length: recordCount }, (_, record) =>
			table.columns.map((column, index) => {
				const inGroup = cells[index];
				if (column.kind !== 'category' || inGroup?.kind !== 'category') return null;
				return column.dictionary[inGroup.codes[record] as number] ?? null;
			}),
		),
	);
}
