import assert from 'node:assert/strict';
import { createWords } from '../../../../src/report/createWords.ts';
import { scoreOfShares, sharesTitle } from '../../../../src/report/sentences/shares.ts';
import { analysisOf } from '../../../fixtures/analyses/analysisOf.ts';

/** Detractors, passives, promoters, and what they say. */
const rows = [
	[[70, 202, 140], 'Half of the answers come from passives: a 7 or an 8'],
	[[1, 3, 9], '69% of the answers come from promoters: a 9 or a 10'],
	[[80, 140, 180], 'Promoters are the largest group, with 45% of the answers'],
	[[60, 30, 10], '60% of the answers come from detractors: a 6 or lower'],
	[[0, 0, 10], 'All 10 answers are promoters’: a 9 or a 10'],
	[[1, 0, 0], 'The only answer is a detractor’s: a 6 or lower'],
	[[4, 1, 4], 'No single group is the largest: detractors and promoters are equally many'],
] as const;

describe('the title of the shares', () => {
	for (const [[detractors, passives, promoters], title] of rows) {
		it(title, () => {
			const { nps } = analysisOf([detractors, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0], null);
			assert.equal(sharesTitle(createWords('en'), nps), title);
		});
	}
});

describe('the score as the difference of two shares', () => {
	const words = createWords('en');
	const said = (counts: readonly [number, number, number]) =>
		scoreOfShares(words, analysisOf([counts[0], 0, 0, 0, 0, 0, 0, counts[1], 0, counts[2], 0], null).nps);

	it('stands in whole figures where they add up', () => {
		assert.equal(said([80, 140, 180]), '45% promoters less 20% detractors: the score is +25.');
	});

	it('has a decimal where they would not: 34 less 17 is not 16', () => {
		assert.equal(said([174, 490, 336]), '33.6% promoters less 17.4% detractors: the score is +16.2.');
	});
});
