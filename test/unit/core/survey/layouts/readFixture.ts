import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { SurveyColumn } from '../../../../../src/core/model/survey.ts';
import type { LayoutHead, LayoutMatch } from '../../../../../src/core/survey/layouts/layout.ts';

const folder = new URL('../../../../fixtures/layouts/', import.meta.url);

/** The records of a fixture as the head that recognisers see. */
export function headOf(name: string, delimiter = ','): LayoutHead {
	return { name, records: recordsOf(readFileSync(new URL(name, folder), 'utf8'), delimiter) };
}

export function recordsOf(text: string, delimiter = ','): string[][] {
	return parse(text, { delimiter, bom: true, relax_column_count: true });
}

/** The columns of a recognised head, as wide as its widest record. */
export function columnsOf(
	match: LayoutMatch | null,
	head: LayoutHead,
	siblings: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(),
): readonly SurveyColumn[] {
	const width = Math.max(...head.records.map((cells) => cells.length));
	return match?.columns(head.records.slice(0, match.headerRows), width, siblings) ?? [];
}

/** One line a column: question text, option, what it holds (`answers` left out), role, choice, shift. */
export function read(columns: readonly SurveyColumn[]): string[][] {
	return columns.map(({ questionText, option, holds, role, choice, shift }) => [
		questionText,
		...(option === '' ? [] : [`> ${option}`]),
		...(holds === 'answers' ? [] : [holds]),
		...(role === null ? [] : [`role ${role}`]),
		...(choice.kind === 'single' ? [] : [choice.kind === 'cell' ? `joined by ${choice.separator}` : 'columns']),
		...(shift === 0 ? [] : [`shift ${shift}`]),
	]);
}
