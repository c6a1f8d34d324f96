import assert from 'node:assert/strict';
import { crossQuestions } from '../../../../../src/core/analysis/categories/crossTable.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import { contextOf } from '../contextOf.ts';

async function cross(lines: readonly string[], query: Partial<Query>) {
	const { value, findings } = crossQuestions(await contextOf(lines, { question: 0, minimumBase: 10, ...query }));
	return { table: value.cross, findings };
}

const repeated = (count: number, line: string): string[] => new Array<string>(count).fill(line);

/** Channel by team: West 100 (60 web, 40 phone), East 50 (10 web, 40 phone), South 5 (5 web); 3 without a channel. */
const teams = [
	'nps,team,channel',
	...repeated(40, '10,West,web'),
	...repeated(20, '0,West,web'),
	...repeated(40, '8,West,phone'),
	...repeated(10, '9,East,web'),
	...repeated(40, '6,East,phone'),
	...repeated(5, '9,South,web'),
	...repeated(3, '9,West,'),
];

describe('crossQuestions', () => {
	it('crosses nothing where nothing is to be crossed', async () => {
		assert.deepEqual(await cross(teams, {}), { table: null, findings: [] });
	});

	it('tells the 30 most frequent answers, and the others together', async () => {
		// Product 0 has 36 answers and 10 more, product 1 has 35, … product 33 has 3.
		const products = Array.from({ length: 34 }, (_, product) => repeated(36 - product, `9,p${product},yes`)).flat();
		const { table, findings } = await cross(['nps,product,used', ...products, ...repeated(10, '9,p0,no')], {
			cross: [1, 2],
		});
		assert.deepEqual([table?.rows.labels.length, table?.rows.other, table?.rows.labels[0]], [31, true, 'p0']);
		// The others: 6 + 5 + 4 + 3.
		assert.deepEqual(
			table?.cells.at(-1)?.map(({ count }) => count),
			[18, 0],
		);
		assert.deepEqual(findings, [
			{ code: 'cross-cut', severity: 'note', column: 'product', told: 30, count: 4, others: 'together' },
		]);
	});

	it('has an end, however many answers the questions have', async () => {
		const lines = Array.from({ length: 97 * 400 }, (_, record) => `9,r${(record * 7) % 100},c${record % 97}`);
		const context = await contextOf(['nps,rows,columns', ...lines], { question: 0, cross: [1, 2] });
		const { value } = crossQuestions(context);
		assert.deepEqual([value.cross?.letters.length, value.cross?.letters.at(-1)], [31, 'AE']);
	});

	it('counts hand-counted cells, with shares of each column and bases of those who answered both', async () => {
		const { table, findings } = await cross(teams, { cross: [2, 1] });
		assert.deepEqual(table?.rows.labels, ['phone', 'web']);
		assert.deepEqual(table?.columns.labels, ['West', 'East', 'South']);
		assert.deepEqual(table?.bases, [100, 50, 5]);
		assert.deepEqual(
			table?.cells.map((row) => row.map(({ count }) => count)),
			[
				[40, 40, 0],
				[60, 10, 5],
			],
		);
		assert.deepEqual(
			table?.cells.map((row) => row.map(({ share }) => share)),
			[
				[0.4, 0.8, null],
				[0.6, 0.2, null],
			],
		);
		assert.deepEqual(findings, []);
	});

	it('marks the higher share with the letter of the lower one', async () => {
		const { table } = await cross(teams, { cross: [2, 1] });
		assert.deepEqual(table?.letters, ['A', 'B', 'C']);
		// R 4.2.2: prop.test(c(40, 40), c(100, 50), correct = FALSE)$p.value is 3.672575e-06. South has fewer than 30.
		assert.deepEqual(
			table?.cells.map((row) => row.map(({ higherThan }) => higherThan)),
			[
				['', 'A', ''],
				['B', '', ''],
			],
		);
	});

	it('scores each column among those of its base, and none under the minimum base', async () => {
		const all = teams.filter((line) => line !== '9,West,');
		const { table } = await cross(all, { cross: [2, 1], minimumBase: 10 });
		assert.deepEqual(
			table?.scores.map(({ shown, base, nps }) => [shown, base, nps?.score]),
			// West (40 - 20) / 100. East (10 - 40) / 50. South could be told from the total.
			[
				['scored', 100, 20],
				['held-back', 50, undefined],
				['too-few', 5, undefined],
			],
		);
	});

	it('orders numbers by themselves, the recommendation question among them', async () => {
		const { table } = await cross(teams, { cross: [0, 1] });
		assert.deepEqual(table?.rows.labels, ['0', '6', '8', '9', '10']);
		assert.deepEqual(
			table?.cells.map((row) => row.map(({ count }) => count)),
			[
				[20, 0, 0],
				[0, 40, 0],
				[40, 0, 0],
				[3, 10, 5],
				[40, 0, 0],
			],
		);
	});

	const products = [
		'Would you recommend us?,Which products?,,,Team,x',
		'Response,Laptop,Phone,Tablet,Response,Open-Ended Response',
		...repeated(20, '9,Laptop,Phone,,West,a'),
		...repeated(20, '0,Laptop,,,East,b'),
		...repeated(10, '8,,,,East,c'),
	];

	it('counts a record in every option that was chosen, as rows', async () => {
		const { table, findings } = await cross(products, { cross: [1, 4] });
		assert.deepEqual(table?.rows.labels, ['Laptop', 'Phone']);
		assert.deepEqual(table?.columns.labels, ['West', 'East']);
		// East 30, of whom 10 chose nothing.
		assert.deepEqual(table?.bases, [20, 20]);
		assert.deepEqual(
			table?.cells.map((row) => row.map(({ count, share }) => [count, share])),
			[
				[
					[20, 1],
					[20, 1],
				],
				[
					[20, 1],
					[0, 0],
				],
			],
		);
		assert.deepEqual(findings, []);
	});

	it('does not test columns that share respondents, and says so', async () => {
		const { table, findings } = await cross(products, { cross: [4, 1] });
		assert.deepEqual(table?.bases, [40, 20]);
		assert.deepEqual(
			table?.cells.map((row) => row.map(({ count, higherThan }) => `${count}${higherThan}`)),
			[
				['20', '20'],
				['20', '0'],
			],
		);
		assert.deepEqual(
			table?.scores.map(({ nps }) => nps?.score),
			// Laptop: 20 promoters, 20 detractors. Phone: 20 promoters.
			[0, 100],
		);
		assert.deepEqual(findings, [{ code: 'cross-untested', severity: 'note', column: 'Which products?' }]);
	});

	it('names a column without categories, and questions that nobody answered both', async () => {
		const names = ['nps,name,team', ...Array.from({ length: 40 }, (_, row) => `9,name ${row},${row % 2 ? 'a' : 'b'}`)];
		assert.deepEqual(await cross(names, { cross: [1, 2] }), {
			table: null,
			findings: [{ code: 'cross-impossible', severity: 'warning', column: 'name', reason: 'uncategorical' }],
		});
		const apart = [
			'nps,one,other',
			...repeated(4, '9,a,'),
			...repeated(4, '9,b,'),
			...repeated(4, '9,,c'),
			...repeated(4, '9,,d'),
		];
		assert.deepEqual(await cross(apart, { cross: [1, 2] }), {
			table: null,
			findings: [{ code: 'cross-impossible', severity: 'warning', column: 'other', reason: 'unanswered' }],
		});
	});

	it('takes a column that is not there for one without categories', async () => {
		const { table, findings } = await cross(teams, { cross: [1, 99] });
		assert.equal(table, null);
		assert.deepEqual(findings, [
			{ code: 'cross-impossible', severity: 'warning', column: '#100', reason: 'uncategorical' },
		]);
	});

	it('weighs shares, and tests them as the answers of equal weight that are as exact', async () => {
		const lines = [
			'nps,team,channel,w',
			...repeated(40, '9,West,web,1'),
			...repeated(10, '9,West,phone,4'),
			...repeated(30, '9,East,web,1'),
			...repeated(30, '9,East,phone,1'),
		];
		const { table } = await cross(lines, { cross: [2, 1], weight: 3 });
		// West: 40 of 80 by weight, of 50 answers; East: 30 of 60.
		assert.deepEqual(
			table?.cells.map((row) => row.map(({ count, share }) => [count, share])),
			[
				[
					[30, 0.5],
					[40, 0.5],
				],
				[
					[30, 0.5],
					[10, 0.5],
				],
			],
		);
		assert.deepEqual(table?.bases, [60, 50]);
		assert.deepEqual(table?.columns.labels, ['East', 'West']);
	});
});
