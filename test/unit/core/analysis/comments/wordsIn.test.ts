import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsIn } from '../../../../../src/core/analysis/comments/wordsIn.ts';

describe('wordsIn', () => {
	for (const [what, text, words] of [
		['lower case', 'Service SERVICE service', ['service', 'service', 'service']],
		['letters with accents, also decomposed', 'Één cafe\u0301, på 60 Øre', ['één', 'café', 'på', 'øre']],
		['no numbers and no single letters', '24/7 a 3x h2o B2B', []],
		['words parted by all but letters', 'follow-up/e-mail_test…end', ['follow', 'up', 'mail', 'test', 'end']],
		['contractions whole, with either apostrophe', "don't don’t", ["don't", "don't"]],
		['no possessive', "the customer's, Peter’s", ['the', 'customer', 'peter']],
		['no French elision', "L'équipe qu’il aujourd'hui d'accord", ['équipe', 'il', "aujourd'hui", 'accord']],
		['other alphabets', 'Хорошо, ευχαριστώ', ['хорошо', 'ευχαριστώ']],
		['nothing in nothing', '', []],
	] as const) {
		it(`finds ${what}`, () => {
			assert.deepEqual(wordsIn(text), words);
		});
	}

	it('finds the same in a text whatever alphabets stand beside it', () => {
		const signs = fc.constantFrom(...'abcé ÆŒßıİ’\'-–…€3.,"“\n\u00a0');
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 30 }), (text) => {
				// A letter of its own is no word, but has the text read by the rule for all alphabets.
				assert.deepEqual(wordsIn(text.join('')), wordsIn(`${text.join('')} я`));
			}),
			{ numRuns: 2000 },
		);
	});
});
