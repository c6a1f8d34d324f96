import assert from 'node:assert/strict';
import { areAmounts, readAmounts } from '../../../../src/core/survey/amounts.ts';

describe('readAmounts', () => {
	for (const [what, cells, expected] of [
		['plain digits', ['1200', '0', ' 35 '], [1200, 0, 35]],
		['the Dutch form', ['€ 1.234.567,89', '€ 12.000', '€ 950,-'], [1_234_567.89, 12_000, 950]],
		['the Danish form', ['1.200,50 kr.', 'DKK 35.000', 'kr 12'], [1200.5, 35_000, 12]],
		['the English form', ['$1,234,567.89', '12,000', '950.5'], [1_234_567.89, 12_000, 950.5]],
		['spaces and apostrophes of thousands', ['1 234 567', "12'000", '1\u00a0200,50'], [1_234_567, 12_000, 1200.5]],
		['points before three digits, and nothing else, as thousands', ['1.234', '12.500'], [1234, 12_500]],
		['commas before three digits, and nothing else, as thousands', ['1,234', '12,500'], [1234, 12_500]],
		['a point that one amount shows to be the decimal one', ['1.234', '12.5'], [1.234, 12.5]],
		['a comma that one amount shows to be the decimal one', ['1,234', '12,50'], [1.234, 12.5]],
		['a point that stands twice as thousands everywhere', ['1.234.567', '1.234'], [1_234_567, 1234]],
		[
			'blanks and what is no amount as none',
			['', 'n/a', '-5', '<1M', '1.23.4', '10%'],
			[null, null, null, null, null, null],
		],
	] as const) {
		it(`reads ${what}`, () => {
			assert.deepEqual(readAmounts(cells), expected);
		});
	}

	it('takes a column for amounts where nine in ten are', () => {
		assert.equal(areAmounts(['€ 1.000', '€ 2.000', '']), true);
		assert.equal(areAmounts(['< € 1.000', '€ 1.000 – € 2.000', '€ 2.000']), false);
		assert.equal(areAmounts(['', 'NA']), false);
	});
});
