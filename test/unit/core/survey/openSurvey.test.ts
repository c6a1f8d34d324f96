import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import { ProblemError } from '../../../../src/core/csv/problemError.ts';
import type { ReadingChoices } from '../../../../src/core/model/reading.ts';
import type { Source } from '../../../../src/core/model/source.ts';
import { lookUpRecords } from '../../../../src/core/survey/lookUpRecords.ts';
import { openSurvey } from '../../../../src/core/survey/openSurvey.ts';
import { sampleTruth } from '../../../fixtures/samples.ts';
import { scoreQuestion } from '../analysis/scoreQuestion.ts';

const guessAll: ReadingChoices = { version: 1 };

function sourceOf(content: string | Uint8Array, name = 'survey.csv'): Source {
	return heldSource(name, typeof content === 'string' ? new TextEncoder().encode(content) : content, false);
}

describe('openSurvey', () => {
	for (const truth of sampleTruth) {
		it(`reads ${truth.file} as it is`, async () => {
			const { survey } = await openSurvey(sourceOf(readFileSync(`samples/${truth.file}`)), guessAll);
			const { reading, candidates } = survey;
			assert.equal(reading.encoding.value, truth.encoding);
			assert.equal(reading.delimiter.value, truth.delimiter);
			assert.equal(reading.layout.value, truth.layout);
			assert.equal(reading.headerRows, truth.headerRows);
			assert.deepEqual(candidates, [{ column: truth.question, index: truth.index }]);
			const { value, counts } = scoreQuestion(survey, truth.index);
			const { promoters, passives, detractors, records, valid, blank, invalid, distribution } = truth;
			assert.deepEqual(counts, { promoters, passives, detractors });
			assert.deepEqual(value.responses, { records, valid, blank, invalid, excluded: 0 });
			assert.deepEqual(value.distribution, distribution);
			assert.equal(value.question.scale, truth.scale);
		});
	}

	const data = '../shared/data';
	const truthFile = `${data}/truth.tsv`;
	const rows = existsSync(truthFile) ? readFileSync(truthFile, 'utf8').trim().split('\n').slice(1) : [];
	if (rows.length === 0) it.skip(`real survey files: ${truthFile} is not here`);
	for (const row of rows) {
		const [file = '', column = '', records, valid, blank, invalid, promoters, passives, detractors, scale] =
			row.split('\t');
		it(`real file ${file}: ${column}`, async () => {
			const { survey } = await openSurvey(sourceOf(readFileSync(`${data}/${file}`), file), guessAll);
			if (column === '-') return assert.deepEqual(survey.candidates, []);
			const [candidate, ...others] = survey.candidates.filter((found) => found.column.startsWith(column));
			assert.equal(others.length, 0);
			assert.ok(candidate);
			const { value, counts } = scoreQuestion(survey, candidate.index);
			assert.deepEqual(value.responses, {
				records: Number(records),
				valid: Number(valid),
				blank: Number(blank),
				invalid: Number(invalid),
				excluded: 0,
			});
			assert.deepEqual(counts, {
				promoters: Number(promoters),
				passives: Number(passives),
				detractors: Number(detractors),
			});
			assert.equal(value.question.scale, scale);
		});
	}

	it('reads the mixed comments of the French file as Windows-1252, and counts what looks like another code page', async function () {
		const path = `${data}/french-retail-nps.csv`;
		if (!existsSync(path)) this.skip();
		const source = sourceOf(readFileSync(path));
		const opened = await openSurvey(source, guessAll);
		const { survey } = opened;
		const { records } = await lookUpRecords(opened, 0, survey.table.recordCount);
		assert.equal(records.length, 13954);
		// `grep -c $'d\xe9velopper'` of the file finds it.
		assert.ok(records.some(({ cells }) => cells.some((cell) => cell.includes('développer'))));
		const finding = survey.findings.find(({ code }) => code === 'other-code-page');
		assert.ok(finding?.code === 'other-code-page');
		// 2,344 bytes 82 beside a letter, 42 of 83, 5 of 89, 3 of 8B, 17 undefined ones (90): counted with Python.
		assert.equal(finding.count, 2344 + 42 + 5 + 3 + 17);
	});

	const refused: readonly [name: string, content: string | Uint8Array, problem: object][] = [
		['an empty file', '', { code: 'file-empty' }],
		['a file of blank lines', '\r\n \n', { code: 'file-empty' }],
		['a byte order mark alone', '\ufeff', { code: 'file-empty' }],
		['a byte order mark of UTF-16 alone', Uint8Array.of(0xff, 0xfe), { code: 'file-empty' }],
		['a header alone', 'id;nps\n', { code: 'no-records' }],
		['two header rows alone', 'Q,\nResponse,Other\n', { code: 'no-records' }],
		['a NUL byte', 'nps\n7\0\n', { code: 'file-binary', offset: 5 }],
		['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 20, 20), { code: 'file-binary', offset: 0 }],
		['an unclosed quote', 'id,nps\r\n1,7\r\n2,"8\r\n3,9\r\n', { code: 'unclosed-quote', line: 3 }],
	];
	for (const [name, content, problem] of refused) {
		it(`refuses ${name}`, async () => {
			await assert.rejects(openSurvey(sourceOf(content), guessAll), (error) => {
				assert.ok(error instanceof ProblemError);
				assert.deepEqual(error.problem, { name: 'survey.csv', ...problem });
				return true;
			});
		});
	}

	for (const [name, mark] of [
		['with its mark', '\ufeff'],
		['without its mark', ''],
	]) {
		it(`reads UTF-16 ${name}, and looks records up in it`, async () => {
			const text = `${mark}nps;comment about the service\n9;trés bien €\n0;\ud83d\udc4d\n10;"a;b"\n`;
			const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
			const opened = await openSurvey(sourceOf(new Uint8Array(units.buffer)), guessAll);
			const { survey } = opened;
			assert.equal(survey.reading.encoding.value, 'utf-16le');
			assert.deepEqual(scoreQuestion(survey, 0).counts, { promoters: 2, passives: 0, detractors: 1 });
			const { records } = await lookUpRecords(opened, 0, 3);
			assert.deepEqual(
				records.map(({ cells }) => cells[1]),
				['trés bien €', '👍', 'a;b'],
			);
		});
	}

	it('counts ragged records and text behind quotes, with the line of the first', async () => {
		const { survey } = await openSurvey(sourceOf('id,nps\n1,7\n2\n3,8,x\n4,9,\n"5"a,10\n'), guessAll);
		assert.deepEqual(survey.findings, [
			{ code: 'long-records', severity: 'warning', count: 1, line: 4 },
			{ code: 'short-records', severity: 'note', count: 1, line: 3 },
			{ code: 'text-after-quote', severity: 'note', count: 1, line: 6 },
		]);
		assert.deepEqual(scoreQuestion(survey, 1).value.responses, {
			records: 5,
			valid: 4,
			blank: 1,
			invalid: 0,
			excluded: 0,
		});
	});

	it('refuses a file in which many records hold more cells than the header: a decimal comma cut in two, row names', async () => {
		const files = [
			'id,satisfaction,nps\n1,7,5,9\n2,8,3\n3,6,5,10\n4,9,0\n',
			'nps,team\n1,9,East\n2,8,West\n3,10,East\n',
		];
		const problems = await Promise.all(
			files.map((text) =>
				openSurvey(sourceOf(text), guessAll).then(
					() => null,
					(error) => (error instanceof ProblemError ? error.problem : null),
				),
			),
		);
		assert.deepEqual(problems, [
			{ code: 'shifted-columns', name: 'survey.csv', count: 2, records: 4, line: 2 },
			{ code: 'shifted-columns', name: 'survey.csv', count: 3, records: 3, line: 2 },
		]);
	});

	it('gives two candidates to choose from, and a recommendation on another scale as rejected', async () => {
		const text = 'nps,Would you recommend us?,Would you recommend the city?\n0,9,Yes\n9,10,No\n';
		const { candidates, rejected } = (await openSurvey(sourceOf(text), guessAll)).survey;
		assert.deepEqual(
			candidates.map(({ index }) => index),
			[0, 1],
		);
		assert.deepEqual(rejected, [{ column: 'Would you recommend the city?', index: 2, looksLike: 'yes-no' }]);
	});

	it('reads the same with chosen encoding and delimiter as with guessed ones', async () => {
		const source = sourceOf(readFileSync('samples/klanttevredenheid-ict.csv'));
		const { survey: guessed } = await openSurvey(source, guessAll);
		const { survey: chosen } = await openSurvey(source, { version: 1, encoding: 'windows-1252', delimiter: ';' });
		assert.deepEqual(chosen.table, guessed.table);
	});

	it('takes a column with more distinct cells than a dictionary holds for texts', async () => {
		const count = 70_000;
		const text = `id,nps\n${Array.from({ length: count }, (_, id) => `number ${id},${id % 11}`).join('\n')}`;
		const source = sourceOf(text);
		const opened = await openSurvey(source, guessAll);
		const { survey } = opened;
		assert.deepEqual(
			survey.table.columns.map(({ kind }) => kind),
			['text', 'category'],
		);
		assert.equal(survey.table.recordCount, count);
		const { records } = await lookUpRecords(opened, 69_998, 10);
		assert.deepEqual(
			records.map(({ cells }) => cells),
			[
				['number 69998', '5'],
				['number 69999', '6'],
			],
		);
	});

	it('reads a cell of a megabyte', async () => {
		const comment = 'x'.repeat(1 << 20);
		const source = sourceOf(`nps,why\n9,"${comment}"\n0,short\n`);
		const opened = await openSurvey(source, guessAll);
		const { records } = await lookUpRecords(opened, 0, 1);
		assert.equal(records[0]?.cells[1], comment);
	});
});
