import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { readBenchmarkFiles } from '../../../../src/core/benchmarks/readBenchmarkFiles.ts';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import { ProblemError } from '../../../../src/core/csv/problemError.ts';
import type { BenchmarkFile } from '../../../../src/core/model/benchmarkFile.ts';
import type { BenchmarkMistake } from '../../../../src/core/model/benchmarkMistake.ts';

async function read(name: string, content: string | Uint8Array): Promise<BenchmarkFile> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const [file] = await readBenchmarkFiles([{ name, open: async () => heldSource(name, bytes, false) }]);
	assert.ok(file);
	return file;
}

const plain = { id: 'own', publisher: 'We', sector: 'ict', kind: 'score', value: 12 };

/** `line key: what is wrong`, as short as a table can hold it. */
function told({ line, key, found, reason }: BenchmarkMistake): string {
	const { code, ...rest } = reason;
	const [detail] = Object.values(rest);
	return [`${line}`, key, code, String(detail ?? ''), found].filter((part) => part !== '').join(' | ');
}

describe('readBenchmarkFiles', () => {
	describe('a list of figures in JSON', () => {
		it('takes what is stated, and leaves the rest unstated', async () => {
			const { figures, mistakes } = await read('own.benchmarks.json', JSON.stringify([plain]));
			assert.deepEqual(mistakes, []);
			assert.deepEqual(figures, [
				{
					id: 'own',
					file: 'own.benchmarks.json',
					series: 'own.benchmarks.json/We/',
					publisher: 'We',
					title: null,
					quoted: false,
					edition: null,
					fieldwork: null,
					fieldworkInferred: false,
					region: null,
					market: null,
					sector: 'ict',
					shares: null,
					satisfaction: null,
					satisfactionAddress: null,
					complaintHandling: null,
					respondents: null,
					organisations: null,
					mode: null,
					relation: null,
					aggregation: null,
					address: 'own.benchmarks.json',
					kind: 'score',
					value: 12,
				},
			]);
		});

		it('may stand in an object, with comments, trailing commas and nulls', async () => {
			const text = `// ours\n{"$schema": "x", "figures": [{"id":"a","publisher":"P","sector":"Zorg","kind":"sign","sign":"negative","title":null,},]}`;
			const { figures, mistakes } = await read('x.json', text);
			assert.deepEqual(mistakes, []);
			assert.equal(figures[0]?.sector, 'Zorg');
		});

		it('takes the scheme off an address', async () => {
			const { figures } = await read('x.json', JSON.stringify([{ ...plain, address: 'https://example.org/a' }]));
			assert.equal(figures[0]?.address, 'example.org/a');
		});
	});

	describe('tells every mistake with its line and field', () => {
		const cases: readonly (readonly [what: string, lines: readonly string[], told: readonly string[]])[] = [
			['no JSON', ['[{"id": "a"'], ['1 | syntax', '1 | syntax']],
			['no list', ['{"id": "a"}'], ['1 | no-figures', '1 | id | unknown-field']],
			['not an object', ['[', '12]'], ['2 | expected | fields | 12']],
			[
				'nothing but an id',
				['[', '{"id": "a"}', ']'],
				['2 | publisher | missing', '2 | sector | missing', '2 | kind | missing'],
			],
			[
				'a field misspelt, one of another kind, one of the wrong type, one beyond its list',
				[
					'[{ "id": "a", "publisher": "P", "sector": "all",',
					'"kind": "score",',
					'"value": "12",',
					'"low": 3,',
					'"publsher": "Q",',
					'"shares": { "promotors": 3, "passives": "x" },',
					'"market": "B2B" }]',
				],
				[
					'3 | value | expected | number | 12',
					'4 | low | other-kind | score | 3',
					'5 | publsher | unknown-field | publisher',
					'6 | shares.promotors | unknown-field | shares.promoters',
					'6 | shares.passives | expected | number | x',
					'7 | market | not-one-of | b2b,consumer | B2B',
				],
			],
			[
				'values that cannot be',
				[
					'[{ "id": "A b", "publisher": "P", "sector": "all", "kind": "score",',
					'"value": 120,',
					'"edition": 2024,',
					'"fieldwork": 2025,',
					'"shares": {',
					'"promoters": 60, "passives": 60, "detractors": 20 } }]',
				],
				[
					'1 | id | impossible | A b',
					'2 | value | impossible | 120',
					'4 | fieldwork | impossible | 2025',
					'6 | shares | impossible | {"promoters":60,"passives":60,"detractors":20}',
				],
			],
			[
				'ids that are taken',
				[
					'[{"id":"integron-nl-ict-2023","publisher":"P","sector":"all","kind":"sign","sign":"positive"},',
					'{"id":"auto","publisher":"P","sector":"all","kind":"sign","sign":"positive"},',
					'{"id":"a","publisher":"P","sector":"all","kind":"sign","sign":"positive"},',
					'{"id":"a","publisher":"P","sector":"all","kind":"sign","sign":"positive"}]',
				],
				['1 | id | id-taken | integron-nl-ict-2023', '2 | id | impossible | auto', '4 | id | id-taken | x.json | a'],
			],
			[
				'only shares, and none',
				['[{"id":"a","publisher":"P","sector":"all","kind":"share"}]'],
				['1 | shares | missing'],
			],
			[
				'complaint handling of the best alone',
				[
					'[{"id":"a","publisher":"P","sector":"all","kind":"sign","sign":"positive",',
					'"complaintHandling":{"best":8}}]',
				],
				['1 | complaintHandling.mean | missing'],
			],
		];
		for (const [what, lines, expected] of cases) {
			it(what, async () => assert.deepEqual((await read('x.json', lines.join('\n'))).mistakes.map(told), expected));
		}

		it('keeps the figures that are right', async () => {
			const { figures } = await read('x.json', JSON.stringify([{ ...plain, id: 'none' }, plain]));
			assert.deepEqual(
				figures.map(({ id }) => id),
				['own'],
			);
		});

		it('says where on the line', async () => {
			const { mistakes } = await read(
				'x.json',
				'[\r\n  {"id":"a","publisher":"P","sector":"all","kind":"score","value":"12"}]',
			);
			assert.deepEqual([mistakes[0]?.line, mistakes[0]?.span], [2, [66, 70]]);
		});

		it('a hundred, and how many more', async () => {
			const { mistakes, furtherMistakes } = await read('x.json', JSON.stringify(new Array(130).fill(7)));
			assert.deepEqual([mistakes.length, furtherMistakes], [100, 30]);
		});
	});

	describe('a table', () => {
		const header =
			'id;publisher;sector;kind;value;region;shares.promoters;shares.detractors;fieldworkInferred;complaintHandling.mean';

		it('has semicolons, decimal commas, countries in a cell', async () => {
			const { figures, mistakes } = await read('own.csv', `${header}\r\na;P;ict;score;12,5;NL, BE;;;nee;6,6\r\n\r\n`);
			assert.deepEqual(mistakes, []);
			const [figure] = figures;
			assert.deepEqual(
				[figure?.kind === 'score' && figure.value, figure?.region, figure?.shares, figure?.complaintHandling],
				[12.5, ['NL', 'BE'], null, { mean: 6.6, best: null }],
			);
		});

		it('may be in Windows-1252, with a true minus in UTF-8, or in UTF-16', async () => {
			const windows = Uint8Array.from('id,publisher,sector,kind,value\na,Br\u00f8d,all,score,-3', (c) =>
				c.charCodeAt(0),
			);
			assert.equal((await read('own.csv', windows)).figures[0]?.publisher, 'Brød');
			const minus = await read('own.csv', 'id,publisher,sector,kind,value\na,Brød,all,score,\u22123');
			assert.deepEqual(
				minus.figures.map((figure) => figure.kind === 'score' && figure.value),
				[-3],
			);
			const wide = new Uint8Array(
				new Uint16Array(
					Array.from('\ufeffid\tpublisher\tsector\tkind\tvalue\na\tBrød\tall\tscore\t4', (c) => c.charCodeAt(0)),
				).buffer,
			);
			assert.equal((await read('own.csv', wide)).figures[0]?.publisher, 'Brød');
		});

		const cases: readonly (readonly [what: string, lines: readonly string[], told: readonly string[]])[] = [
			['no fields as headers', ['name;score', 'ICT;12'], ['1 | no-figures | name score']],
			[
				'mistakes by line, behind a text of two lines',
				[
					'id,publisher,sector,kind,value,title',
					'a,P,all,score,5,"two',
					'lines"',
					'b,P,all,score,five,',
					'c,P,all,range,5,',
				],
				[
					'4 | value | expected | number | five',
					'5 | low | missing',
					'5 | high | missing',
					'5 | value | other-kind | range | 5',
				],
			],
			['zones', ['id,publisher,sector,kind,zones', 'a,P,all,rule,0 good'], ['2 | zones | json-only | 0 good']],
			['a cell too many', ['id,publisher,sector,kind,sign', 'a,P,all,sign,negative,x'], ['2 | #6 | unknown-field']],
			[
				'an open quote',
				['id,publisher,sector,kind,sign', 'a,P,all,sign,negative', 'b,"P,all,sign,negative'],
				['3 | open-quote'],
			],
		];
		for (const [what, lines, expected] of cases) {
			it(what, async () => assert.deepEqual((await read('x.csv', lines.join('\n'))).mistakes.map(told), expected));
		}
	});

	it('refuses an id of an earlier file, and reads on where one is missing', async () => {
		const bytes = new TextEncoder().encode(JSON.stringify([plain]));
		const held = (name: string) => ({ name, open: async () => heldSource(name, bytes, false) });
		const missing = async () => {
			throw new ProblemError({ code: 'source-missing', name: 'b.json' });
		};
		const files = await readBenchmarkFiles([held('a.json'), { name: 'b.json', open: missing }, held('c.json')]);
		assert.deepEqual(
			files.map(({ problem, figures, mistakes }) => [problem?.code, figures.length, ...mistakes.map(told)]),
			[
				[undefined, 1],
				['source-missing', 0],
				[undefined, 0, '1 | id | id-taken | a.json | own'],
			],
		);
	});

	it('reads the sample', async () => {
		const sample = new URL('../../../../samples/own.benchmarks.json', import.meta.url);
		const { figures, mistakes } = await read('own.benchmarks.json', readFileSync(sample));
		assert.deepEqual([figures.length, mistakes], [2, []]);
	});
});
