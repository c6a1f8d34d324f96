import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recogniseSurveyXact } from '../../../../../src/core/survey/layouts/surveyxact.ts';
import { columnsOf, headOf, read, recordsOf } from './readFixture.ts';

const trio = ['surveyxact-dataset.csv', 'surveyxact-labels.csv', 'surveyxact-structure.csv'] as const;
const [dataset, labels, structure] = trio;

const expected = [
	['Hvor sandsynligt er det, at du vil anbefale os?'],
	['Hvilke produkter bruger du?', '> Bærbar', 'columns'],
	['Hvilke produkter bruger du?', '> Andet:', 'columns'],
	['Hvor bor du?'],
	['Hvilke produkter bruger du?', '> Andet:', 'text'],
	['Samlet status', 'administration'],
	['Samlet status', 'administration'],
	['Samlet status', 'administration'],
	['Samlet status', 'administration', 'role finished'],
	['Samlet status', 'administration'],
];

describe('recogniseSurveyXact', () => {
	it('names its siblings and reads questions and labels out of them', () => {
		const head = headOf(dataset, ';');
		const match = recogniseSurveyXact(head);
		assert.equal(match?.headerRows, 1);
		assert.deepEqual(match?.siblings, [labels, structure]);
		const columns = columnsOf(
			match,
			head,
			new Map([labels, structure].map((name) => [name, headOf(name, ';').records])),
		);
		assert.deepEqual(read(columns), expected);
		assert.deepEqual(columns[0]?.labels, { '0': '0 - Slet ikke sandsynligt', '10': '10 - Meget sandsynligt' });
		assert.deepEqual(columns[3]?.labels, { '1': 'Øst', '2': 'Vest' });
		assert.deepEqual([columns[1]?.labels, columns[4]?.labels], [null, null]);
	});

	// The three ways in which SurveyXact writes its files.
	for (const [delimiter, encoding] of [
		[',', 'windows-1252'],
		[';', 'windows-1252'],
		['\t', 'utf-16le'],
	] as const) {
		it(`reads ${JSON.stringify(delimiter)} in ${encoding}`, () => {
			const [data = [], ...siblings] = trio.map((name) => {
				const lines = headOf(name, ';').records.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter));
				return recordsOf(new TextDecoder(encoding).decode(encode(lines.join('\r\n'), encoding)), delimiter);
			});
			const head = { name: dataset, records: data };
			const found = new Map([labels, structure].map((name, index) => [name, siblings[index] ?? []]));
			assert.deepEqual(read(columnsOf(recogniseSurveyXact(head), head, found)), expected);
		});
	}

	it('reads the dataset alone by its variables', () => {
		const head = headOf(dataset, ';');
		const columns = columnsOf(recogniseSurveyXact(head), head);
		assert.deepEqual(read(columns).slice(0, 2), [['s_1'], ['v_1_1']]);
		assert.equal(columns[0]?.labels, null);
	});

	it('keeps the way the name is written', () => {
		const { records } = headOf(dataset, ';');
		assert.deepEqual(recogniseSurveyXact({ name: 'dataset 2024 Dataset.csv', records })?.siblings, [
			'dataset 2024 Labels.csv',
			'dataset 2024 Structure.csv',
		]);
		assert.deepEqual(recogniseSurveyXact({ name: 'DATASET.CSV', records })?.siblings, ['LABELS.CSV', 'STRUCTURE.CSV']);
	});

	it('reads the real trio', function () {
		const folder = new URL('../../../../../../shared/data/', import.meta.url);
		const files = trio.map((name) => {
			try {
				return recordsOf(new TextDecoder('windows-1252').decode(readFileSync(new URL(name, folder))), ';');
			} catch {
				return null;
			}
		});
		const [data, labelRecords, structureRecords] = files;
		if (!data || !labelRecords || !structureRecords) return this.skip();
		const head = { name: dataset, records: data.slice(0, 200) };
		const siblings = new Map([
			[labels, labelRecords],
			[structure, structureRecords],
		]);
		const columns = columnsOf(recogniseSurveyXact(head), head, siblings);
		// Looked up by hand in structure and labels.
		const [first] = columns;
		assert.equal(first?.questionText, 'Hvilke(t) valgfag hadde du på ungdomsskolen? (flere kryss er mulig)');
		assert.equal(first?.option, 'Design og redesign');
		assert.equal(columns[16]?.labels?.['2'], 'Kunst, design og arkitektur');
		assert.deepEqual(read(columns).at(-4), [first?.questionText, '> Annet, hvilke(t):', 'text']);
		assert.equal(columns.find(({ role }) => role === 'finished')?.header, 'stato_4');
	});

	for (const [name, headers] of [
		['survey.csv', ['s_1', 's_2', 'stato_1', 'stato_4']],
		['dataset.csv', ['id', 'nps', 'comment']],
		['dataset.csv', ['s_1', 's_2', 'v_1_1']],
		['dataset.csv', ['stato_1', 'nps', 'region']],
		['dataset.csv', ['s_1', 's_2', 'stato_1', 'How likely are you to recommend us?']],
		['surveyxact-labels.csv', ['s_1', '0', 'Slet ikke']],
	] as const) {
		it(`leaves ${headers.join()} in ${name} to others`, () => {
			assert.equal(recogniseSurveyXact({ name, records: [headers, ['1', '2', '3', '4']] }), null);
		});
	}
});

/** Text in an encoding whose bytes, for these texts, are the low byte or both bytes of each character. */
function encode(text: string, encoding: 'windows-1252' | 'utf-16le'): Buffer {
	return encoding === 'utf-16le' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'latin1');
}
