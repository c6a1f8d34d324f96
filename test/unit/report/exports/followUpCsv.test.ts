import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { ColumnRole, Reading } from '../../../../src/core/model/reading.ts';
import { recordTimes } from '../../../../src/engine/recordTimes.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { followUpCsv } from '../../../../src/report/exports/followUpCsv.ts';
import { analysisOf } from '../../../fixtures/analyses/analysisOf.ts';

const columns: readonly (readonly [header: string, role: ColumnRole])[] = [
	['Date', 'date'],
	['NPS', 'recommendation'],
	['Why?', 'comment'],
	['E-mail', 'none'],
	['Company', 'account'],
	['Shoe size', 'none'],
];
const plain = analysisOf([0, 0, 0, 0, 0, 0, 3, 2, 0, 0, 0], null);
const reading: Reading = {
	...plain.reading,
	roles: columns.map(([column, value]) => ({ column, value, reason: 'chosen' })),
};
const analysis = { ...plain, reading, question: { ...plain.question, index: 1 } };
const records = [
	['2026-01-03', '3', 'slow', 'a@x.example', 'Acme', '43'],
	['2026-02-01', '6', '', 'b@x.example', 'Acme', '43'],
	['2026-03-01', '0', '-', '', 'Bolt', '43'],
	['2026-01-01', '7', '=HYPERLINK("http://x")', 'c@x.example', 'Bolt', '43'],
	['2026-02-01', '8', '', 'd@x.example', 'Bolt', '43'],
].map((cells, index) => ({ index, offset: 0, line: index + 2, endLine: index + 2, cells }));
const times = recordTimes(reading, records);

describe('followUpCsv', () => {
	const props = { analysis, words: createWords('en'), version: '0.1.0', identifying: true };
	const csv = followUpCsv(
		props,
		records.map((record, index) => ({
			class: index < 3 ? 'detractors' : 'passives',
			record,
			time: times[index] ?? null,
		})),
	);
	const rows: string[][] = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });

	it('lists detractors with a comment or an address, then passives with a comment, the newest first', () => {
		assert.deepEqual(rows.slice(0, 4), [
			['Group', 'Line', 'NPS', 'Date', 'Company', 'Why?', 'E-mail'],
			['Detractors', '3', '6', '2026-02-01', 'Acme', '', 'b@x.example'],
			['Detractors', '2', '3', '2026-01-03', 'Acme', 'slow', 'a@x.example'],
			['Passives', '5', '7', '2026-01-01', 'Bolt', '\'=HYPERLINK("http://x")', 'c@x.example'],
		]);
	});

	it('says that it is confidential, and where it comes from', () => {
		assert.match(csv, /Confidential/);
		assert.match(csv, /klanttevredenheid-2025-q1\.csv/);
	});
});
