import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { columnLetter } from '../../../../src/core/stats/columnLetter.ts';

const cases: readonly [index: number, letter: string][] = [
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[51, 'AZ'],
	[52, 'BA'],
	[701, 'ZZ'],
	[702, 'AAA'],
	[16_383, 'XFD'], // the last column of an Excel sheet
];

describe('columnLetter', () => {
	for (const [index, letter] of cases) {
		it(`of column ${index} is ${letter}`, () => {
			assert.equal(columnLetter(index), letter);
		});
	}

	it('refuses what is not an index', () => {
		assert.throws(() => columnLetter(-1), /found -1/);
		assert.throws(() => columnLetter(1.5), /found 1.5/);
	});
});
