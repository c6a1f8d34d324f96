import { type ByteEncoding, decode } from '../csv/encoding.ts';
import type { SpanTable } from '../csv/span.ts';
import type { SurveyColumn } from '../model/survey.ts';
import type { Table, TableColumn } from '../model/table.ts';

/** The table as text: codes of a file that has labels for them as those labels. */
export function decodeTable(bytes: SpanTable, columns: readonly SurveyColumn[], encoding: ByteEncoding): Table {
	return {
		groups: bytes.groups,
		recordCount: bytes.recordCount,
		columns: bytes.dictionaries.map((dictionary, index): TableColumn => {
			if (dictionary) {
				const labels = columns[index]?.labels ?? null;
				const entries = dictionary.map((entry) => decode(entry, encoding));
				return {
					kind: 'category',
					dictionary: labels === null ? entries : entries.map((entry) => labels[entry.trim()] ?? entry),
				};
			}
			const kind = bytes.groups[0]?.cells[index]?.kind;
			return { kind: kind === 'date' || kind === 'key' ? kind : 'text' };
		}),
	};
}
