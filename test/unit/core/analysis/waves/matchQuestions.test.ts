import assert from 'node:assert/strict';
import { matchQuestions } from '../../../../../src/core/analysis/waves/matchQuestions.ts';
import { waveOf } from './waveOf.ts';

const recommend = 'How likely are you to recommend us?';

/** What is found, a line a question: its match, then its place in each wave. */
async function matched(...waves: readonly (readonly string[])[]): Promise<string[]> {
	const asking = await Promise.all(
		waves.map(async (headers, wave) => {
			const cells = headers.map((header) => (/recommend/i.test(header) ? '9' : 'x'));
			const { survey } = await waveOf(`${wave}.csv`, [headers.join(','), cells.join(','), cells.join(',')]);
			return { survey, question: headers.findIndex((header) => /recommend/i.test(header)) };
		}),
	);
	return matchQuestions(asking).map(
		({ match, text, columns }) => `${match} ${text}: ${columns.map((column) => column?.index ?? '-').join(' ')}`,
	);
}

describe('matchQuestions', () => {
	it('finds the same wording wherever it stands, whatever case, signs and numbers in front', async () => {
		assert.deepEqual(await matched([recommend, 'Favourite product'], ['2. Favourite Product:', recommend]), [
			`same ${recommend}: 0 1`,
			'same 2. Favourite Product:: 1 0',
		]);
	});

	it('finds a near wording, and leaves one that only one wave asks', async () => {
		assert.deepEqual(
			await matched(
				[recommend, 'Which product do you use the most', 'Colour of the building'],
				[recommend, 'Which products do you use most', 'Where did you hear of us'],
			),
			[
				`same ${recommend}: 0 0`,
				'renamed Which products do you use most: 1 1',
				'some Colour of the building: 2 -',
				'some Where did you hear of us: - 2',
			],
		);
	});

	it('takes the recommendation questions for one, however worded', async () => {
		assert.deepEqual(
			await matched(
				['Would you recommend the shop?'],
				['How likely is it that you would recommend our bank to colleagues?'],
			),
			['renamed How likely is it that you would recommend our bank to colleagues?: 0 0'],
		);
	});

	it('tells questions apart that differ by a number, and takes the nearest of several', async () => {
		assert.deepEqual(
			await matched(
				[recommend, 'Opinion on product 1', 'Opinion on product 2'],
				[recommend, 'Opinions on product 2', 'Opinion on a product 2'],
			),
			[
				`same ${recommend}: 0 0`,
				'some Opinion on product 1: 1 -',
				'renamed Opinions on product 2: 2 1',
				'some Opinion on a product 2: - 2',
			],
		);
	});

	it('follows a wording from wave to wave', async () => {
		assert.deepEqual(
			await matched(
				[recommend, 'Team of the customer'],
				[recommend, 'Team of customers'],
				[recommend, 'Teams of customers'],
			),
			[`same ${recommend}: 0 0 0`, 'renamed Teams of customers: 1 1 1'],
		);
	});
});
