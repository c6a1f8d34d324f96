import assert from 'node:assert/strict';
import { shareCategories } from '../../../../src/core/analysis/categories.ts';
import { contextOf } from './contextOf.ts';

async function categories(lines: readonly string[], question = 0) {
	const { value } = shareCategories(await contextOf(lines, { question }));
	return value.categories.map(({ text, choice, base, blank, categories }) => ({
		text,
		choice,
		base,
		blank,
		counts: categories.map(({ label, count }) => `${label} ${count}`),
	}));
}

describe('shareCategories', () => {
	it('counts the categories of every other column, most frequent first', async () => {
		const lines = ['nps,team', '9,East', '8,West ', '7,West', '10,NA', '0,East', '3,West'];
		assert.deepEqual(await categories(lines), [
			{ text: 'team', choice: 'single', base: 5, blank: 1, counts: ['West 3', 'East 2'] },
		]);
	});

	it('keeps ratings in their own order', async () => {
		const lines = ['nps,stars', '9,2', '8,10', '7,10', '10,2', '0,10', '3,2', '3,1', '4,1'];
		assert.deepEqual((await categories(lines))[0]?.counts, ['1 2', '2 3', '10 3']);
	});

	it('takes no dates, identifiers, amounts, free texts or constants for categories', async () => {
		const records = Array.from({ length: 40 }, (_, row) =>
			[9, `2026-05-${10 + (row % 4)}`, row, `${(row % 20) + 0.5}`, `comment ${row}`, 'same'].join(','),
		);
		assert.deepEqual(await categories(['nps,date,id,amount,why,constant', ...records]), []);
	});

	it('reads a multiple-choice question across columns, each option with its own share of those who answered', async () => {
		const lines = [
			'Would you recommend us?,Which products?,,,Anything else?',
			'Response,Laptop,Phone,Other (please specify),Open-Ended Response',
			'9,Laptop,Phone,,a',
			'8,,Phone,,a',
			'7,,,a watch,b',
			'6,,,,b',
		];
		assert.deepEqual(await categories(lines), [
			{
				text: 'Which products?',
				choice: 'multiple',
				base: 3,
				blank: 1,
				counts: ['Phone 2', 'Laptop 1', 'Other (please specify) 1'],
			},
		]);
	});

	it('gives each share its Wilson interval', async () => {
		const records = Array.from({ length: 20 }, (_, row) => `9,${row < 5 ? 'a' : 'b'}`);
		const [team] = shareCategories(await contextOf(['nps,team', ...records])).value.categories;
		const share = team?.categories.find(({ label }) => label === 'a');
		// R 4.2.2: prop.test(5, 20, correct = FALSE)$conf.int is 0.1118622 0.4687070.
		assert.equal(share?.interval.low.toFixed(4), '0.1119');
		assert.equal(share?.interval.high.toFixed(4), '0.4687');
	});
});
