import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import type { ReadingChoices } from '../../../../src/core/model/reading.ts';
import type { Survey } from '../../../../src/core/model/survey.ts';
import { openSurvey } from '../../../../src/core/survey/openSurvey.ts';

/** A survey of the text of a file. */
export async function opened(text: string, choices: Omit<ReadingChoices, 'version'> = {}): Promise<Survey> {
	const source = heldSource('survey.csv', new TextEncoder().encode(text), false);
	return (await openSurvey(source, { version: 1, ...choices })).survey;
}

/** A CSV file of named columns, each with its cells; short columns are repeated from their start to `records` records. */
export function csvOf(columns: Readonly<Record<string, readonly string[]>>, records: number): string {
	const names = Object.keys(columns);
	const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
	const rows = Array.from({ length: records }, (_, record) =>
		names.map((name) => quoted(columns[name]?.[record % columns[name].length] ?? '')).join(','),
	);
	return [names.map(quoted).join(','), ...rows, ''].join('\n');
}
