import assert from 'node:assert/strict';
import { wrapText } from '../../../../src/cli/layout/wrapText.ts';

describe('wrapText', () => {
	it('breaks between words', () => assert.deepEqual(wrapText('one two three', 7), ['one two', 'three']));
	it('breaks a word that is wider than the line', () =>
		assert.deepEqual(wrapText('abcdefgh', 3), ['abc', 'def', 'gh']));
	it('gives no line for no text', () => assert.deepEqual(wrapText('', 10), []));
});
