import assert from 'node:assert/strict';
import { createWords } from '../../../src/report/createWords.ts';
import { scoreDigits } from '../../../src/report/scoreDigits.ts';
import { boardSentence } from '../../../src/report/sentences/headline.ts';
import { longTexts } from '../../fixtures/analyses/longTexts.ts';

describe('scoreDigits', () => {
	for (const [low, high, digits] of [
		[17.33, 32.3, 0],
		[2, 4, 0],
		[2.148, 2.365, 1],
		[-100, 100, 0],
	] as const) {
		it(`${low} to ${high}: ${digits}`, () => {
			assert.equal(scoreDigits({ low, high }), digits);
		});
	}

	it('keeps an interval of many answers from reading as one number', () => {
		const sentence = boardSentence(createWords('en'), longTexts)
			.map(({ text }) => text)
			.join('');
		assert.match(sentence, /between \+2\.1 and \+2\.4\.$/);
	});
});
