import assert from 'node:assert/strict';
import { ratingColumn } from '../../../../src/core/analysis/ratingColumn.ts';
import { openFile } from '../survey/exports/readFile.ts';

const header = 'Hvor tilfreds er du?';

/** What a column of an export of Enalyzer holds, which writes ratings or the numbers of their labels. */
const cases: readonly (readonly [what: string, cells: string, shift: number | undefined, ratings: number[] | null])[] =
	[
		['an eleventh label', '1 8 11', undefined, [0, 7, 10]],
		['a zero', '0 8 10', undefined, [0, 8, 10]],
		['a scale from 1 to 5', '1 3 5', undefined, [1, 3, 5]],
		['numbers that fit both', '1 8 10', undefined, null],
		['numbers that fit both, lowered by choice', '1 8 10', 1, [0, 7, 9]],
		['numbers that fit both, left by choice', '1 8 10', 0, [1, 8, 10]],
		['a zero, whatever was chosen for others', '0 8 10', 1, [0, 8, 10]],
	];

describe('ratingColumn, of numbers that may be those of labels', () => {
	for (const [what, cells, shift, ratings] of cases) {
		it(`${what}: ${ratings?.join(', ') ?? 'no ratings'}`, async () => {
			const text = `${header};Respondent\n${cells
				.split(' ')
				.map((cell, index) => `${cell};r${index}\n`)
				.join('')}`;
			const { survey } = await openFile(text, { version: 1, shift }, 'enalyzer.csv');
			assert.deepEqual(ratingColumn(survey, 0)?.ratings ?? null, ratings);
		});
	}
});
