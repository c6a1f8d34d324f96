import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model/language.ts';
import { createWords } from '../../../src/report/createWords.ts';

const en = createWords('en');
const nl = createWords('nl');
const da = createWords('da');

describe('words', () => {
	describe('points', () => {
		for (const [value, expected] of [
			[17, '+17'],
			[-8, '\u22128'],
			[0, '0'],
			[-0, '0'],
			[0.4, '0'],
			[-0.4, '0'],
			[72.727, '+73'],
			[-100, '\u2212100'],
		] as const) {
			it(`${value} is ${expected}, in every language`, () => {
				for (const words of [en, nl, da]) {
					assert.equal(words.points(value), expected);
				}
			});
		}

		it('keeps a published decimal where asked', () => {
			assert.deepEqual([en.points(33.3, 1), nl.points(33.3, 1), da.points(-6.1, 1)], ['+33.3', '+33,3', '\u22126,1']);
		});
	});

	it('says an interval from low to high', () => {
		assert.equal(en.interval(40.14, 87.86), '+40 to +88');
		assert.equal(nl.interval(40.14, 87.86), '+40 tot +88');
		assert.equal(da.interval(-18.47, 18.47), '\u221218 til +18');
	});

	describe('shares', () => {
		for (const [language, value, expected] of [
			['en', 0.17, '17%'],
			['nl', 0.17, '17%'],
			['da', 0.17, '17\u00a0%'],
			['en', 0, '0%'],
			['en', 1, '100%'],
			['en', 0.0004, '<1%'],
			['en', 0.9996, '>99%'],
			['en', 0.005, '1%'],
		] as const) {
			it(`${language}: ${value} is ${expected}`, () => {
				assert.equal(createWords(language).share(value), expected);
			});
		}
	});

	it('writes percentages without their sign where many stand in a row', () => {
		assert.deepEqual(
			[0, 0.004, 0.37, 0.999, 1].map((share) => da.percentage(share)),
			['0', '<1', '37', '>99', '100'],
		);
	});

	it('separates thousands and decimals as the language does', () => {
		const numbers = (language: Language) => {
			const words = createWords(language);
			return [words.count(1_234_567), words.decimal(2.345, 1), words.list(['7', '8', '9'])];
		};
		assert.deepEqual(numbers('en'), ['1,234,567', '2.3', '7, 8, and 9']);
		assert.deepEqual(numbers('nl'), ['1.234.567', '2,3', '7, 8 en 9']);
		assert.deepEqual(numbers('da'), ['1.234.567', '2,3', '7, 8 og 9']);
	});

	it('counts one answer and several in the words of the language', () => {
		const counted = (language: Language) =>
			[1, 2].map((count) => createWords(language).text('shares.answers', { count }));
		assert.deepEqual(counted('en'), ['1 answer', '2 answers']);
		assert.deepEqual(counted('nl'), ['1 antwoord', '2 antwoorden']);
		assert.deepEqual(counted('da'), ['1 svar', '2 svar']);
	});

	it('takes values for text, whatever is in them', () => {
		const text = "{count, plural, other {#}} '{' <b>bold</b> </b>";
		assert.deepEqual(en.rich('quoted', { text }), [{ text: `“${text}”`, tag: null }]);
	});

	it('gives the bold part of a message as a part of its own', () => {
		const parts = en.rich('verdict.within', { publisher: 'P', figure: 'F', value: '+30', year: 'Y' });
		assert.deepEqual(parts[0], { text: 'Within the range', tag: 'b' });
		assert.equal(parts[1]?.tag, null);
	});
});
