import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scoreSelection } from '../../../../../src/core/analysis/headline.ts';
import { readQuestion } from '../../../../../src/core/analysis/questionReading.ts';
import { ProblemError } from '../../../../../src/core/csv/problemError.ts';
import type { Problem } from '../../../../../src/core/model/problem.ts';
import type { Filter } from '../../../../../src/core/model/query.ts';
import type { ReadingChoices } from '../../../../../src/core/model/reading.ts';
import { contextOf } from '../contextOf.ts';

/** Answer, city, date. */
const header = 'How likely are you to recommend us?,City,Date';
const lines = [
	header,
	'10,Leeds,2026-05-01',
	'9, Leeds ,2026-05-31 23:59:59',
	'8,York,2026-06-01 00:00:00',
	'0,York,2026-06-15',
	'3,Hull,',
	'7,,2026-07-01',
	',Leeds,2026-05-02',
];

const city = (value: string): Filter => ({ kind: 'category', column: 1, value });
const rated = (from: number, below: number, column = 0): Filter => ({ kind: 'rating', column, from, below });
const days = (from: string, to: string): Filter => ({ kind: 'period', from, to });
const only = (name: 'promoters' | 'passives' | 'detractors'): Filter => ({ kind: 'class', class: name });

async function counts(
	filters: readonly Filter[],
	file: readonly string[] = lines,
	choices: Partial<ReadingChoices> = {},
): Promise<string> {
	const { total } = await contextOf(file, { filters }, choices);
	const { promoters, passives, detractors } = total.counts;
	return `${promoters} ${passives} ${detractors}`;
}

async function problemOf(work: Promise<unknown>): Promise<Problem | null> {
	try {
		await work;
	} catch (error) {
		if (error instanceof ProblemError) return error.problem;
		throw error;
	}
	return null;
}

describe('filters', () => {
	const cases: readonly [what: string, filters: readonly Filter[], counted: string][] = [
		['nothing', [], '2 2 2'],
		['a category, spaces around it or not', [city('Leeds')], '2 0 0'],
		['two of the same column: or', [city('Leeds'), city('Hull')], '2 0 1'],
		['different things: and', [city('York'), only('passives')], '0 1 0'],
		['the days from midnight to midnight', [days('2026-05-01', '2026-05-31')], '2 0 0'],
		['one day', [days('2026-06-01', '2026-06-01')], '0 1 0'],
		['two periods: or', [days('2026-05-31', '2026-05-31'), days('2026-07-01', '2027-01-01')], '1 1 0'],
		['a period that ends before it starts', [days('2026-06-30', '2026-06-01')], '0 0 0'],
		['a day that is none', [days('yesterday', '2026-06-01')], '0 0 0'],
		['classes', [only('promoters'), only('detractors')], '2 0 2'],
		['a rating', [rated(3, 4)], '0 0 1'],
		['ratings up to, not with, the last', [rated(7, 9)], '0 2 0'],
		['two of the ratings: or', [rated(0, 1), rated(10, 11)], '1 0 1'],
		['a rating and a city: and', [rated(0, 9), city('York')], '0 1 1'],
		['a rating that nobody gave', [rated(5, 6)], '0 0 0'],
		['blank cells', [city('')], '0 1 0'],
		['a value that nobody gave', [city('Bath')], '0 0 0'],
	];
	for (const [what, filters, counted] of cases) {
		it(`keep ${what}`, async () => assert.equal(await counts(filters), counted));
	}

	it('do not change the responses; score and distribution are of what is left', async () => {
		const { survey, selection } = await contextOf(lines, { filters: [city('York')] });
		const { value } = scoreSelection(readQuestion(survey, 0), selection, 0.95);
		assert.deepEqual(value.responses, { records: 7, valid: 6, blank: 1, invalid: 0, excluded: 0 });
		assert.equal(value.nps.base, 2);
		assert.equal(value.nps.score, -50);
		assert.deepEqual(value.distribution, [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
	});

	it('say so where they leave nothing, and there is no score', async () => {
		const { survey, selection } = await contextOf(lines, { filters: [city('Bath')] });
		const { value, findings } = scoreSelection(readQuestion(survey, 0), selection, 0.95);
		assert.equal(value.nps.score, null);
		assert.ok(findings.some(({ code }) => code === 'no-answer-matches'));
	});

	it('look into a cell that holds several options', async () => {
		// A Google form writes all that was ticked into one cell.
		const cells = ['Red', '"Red, Blue"', '"Blue, Green"', '"Red, Green"'];
		const brands = Array.from({ length: 40 }, (_, row) => `12/13/2019 9:50:30,${row < 20 ? 9 : 0},${cells[row % 4]}`);
		const file = ['Timestamp,How likely are you to recommend us?,Which colours do you like?', ...brands];
		// Red stands in three of four cells.
		assert.equal(await counts([{ kind: 'category', column: 2, value: 'Red' }], file), '15 0 15');
	});

	it('find an option by its label where options have columns of their own', async () => {
		const file = [
			'Would you recommend us?,Which products?,',
			'Response,Laptop,Phone',
			'9,Laptop,Phone',
			'8,,Phone',
			'2,Laptop,',
			'6,,',
		];
		const product = (value: string): Filter => ({ kind: 'category', column: 1, value });
		assert.equal(await counts([product('Phone')], file), '1 1 0');
		assert.equal(await counts([product('Phone'), product('Laptop')], file), '1 1 1');
	});

	it('read days in the order of the survey', async () => {
		const file = ['nps,Date', '9,31/05/2026', '0,01/06/2026'];
		assert.equal(await counts([days('2026-05-31', '2026-05-31')], file), '1 0 0');
		assert.equal(await counts([days('2026-06-01', '2026-06-01')], file), '0 0 1');
	});

	it('read ratings as the score does: shifted, labelled, decimal', async () => {
		const question = 'How likely are you to recommend us?';
		// 0 to 10 written as 1 to 11: 11 is a 10.
		const shifted = [question, '1', '4', '8', '10', '11', '11'];
		assert.equal(await counts([rated(10, 11)], shifted, { shift: 1 }), '2 0 0');
		assert.equal(await counts([rated(0, 1)], shifted, { shift: 1 }), '0 0 1');
		const labelled = [question, '10 - Extremely likely', '10', '7', '5', '0 - Not at all likely'];
		assert.equal(await counts([rated(10, 11)], labelled), '2 0 0');
		const ends = [question, 'Extremely likely', '9', '8', '5', '1', 'Not at all likely'];
		assert.equal(await counts([rated(10, 11), rated(0, 1)], ends), '1 0 1');
		// Decimals are a 7 in the distribution, which drops them.
		const decimal = [question, '7.5', '7', '8', '6.9', '0', '10'];
		assert.equal(await counts([rated(7, 8)], decimal), '0 2 0');
	});

	it('read the ratings of other questions as their means do', async () => {
		const file = [
			'How likely are you to recommend us?,How satisfied are you?',
			...['9,Very satisfied', '2,Dissatisfied', '8,Satisfied', '0,Very dissatisfied', '7,Neutral', '6,'],
		];
		// Five words stand for 1 to 5: below the middle are the two lowest.
		assert.equal(await counts([rated(0, 3, 1)], file), '0 0 2');
		assert.equal(await counts([rated(5, 6, 1)], file), '1 0 0');
	});

	it('refuse ratings of a column that holds none', async () => {
		assert.deepEqual(await problemOf(contextOf(lines, { filters: [rated(0, 5, 1)] })), {
			code: 'not-ratings',
			column: 'City',
		});
		assert.equal((await problemOf(contextOf(lines, { filters: [rated(0, 5, 9)] })))?.code, 'no-such-column');
	});

	it('refuse a column that is not there, and one whose texts are not kept', async () => {
		const filters: Filter[] = [{ kind: 'category', column: 7, value: 'x' }];
		assert.deepEqual(await problemOf(contextOf(lines, { filters })), {
			code: 'no-such-column',
			column: '#8',
			nearest: null,
		});
		const texts = Array.from({ length: 300 }, (_, row) => `9,this is what customer number ${row} says of the service`);
		assert.deepEqual(await problemOf(contextOf(['nps,Comment', ...texts], { filters: [city('x')] })), {
			code: 'not-categories',
			column: 'Comment',
		});
	});
});
