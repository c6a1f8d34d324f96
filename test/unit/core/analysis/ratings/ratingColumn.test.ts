import assert from 'node:assert/strict';
import { ratingColumn } from '../../../../../src/core/analysis/ratings/ratingColumn.ts';
import { openFile } from '../../survey/exports/readFile.ts';

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

/** Ends of a scale as words among numbers: which number each stands for, counted by hand. */
const withEnds: readonly (readonly [header: string, cells: string, ratings: number[] | null, high: number])[] = [
	['Satisfaction', 'Very satisfied|4|3|2|Very dissatisfied', [1, 2, 3, 4, 5], 5],
	['Tevredenheid', 'Zeer tevreden|1|2|3|4|5|6', [1, 2, 3, 4, 5, 6, 7], 7],
	['Tilfredshed', 'Meget tilfreds|2|3|4|5|6|7|8|9|Meget utilfreds', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10],
	['Satisfaction (0-10)', 'Very satisfied|8|7|Very dissatisfied', [0, 7, 8, 10], 10],
	['Satisfaction', 'Very satisfied|4|2|1', null, 0],
	['Satisfaction', 'Very satisfied|5|4|3|2|1', null, 0],
];

/** Words alone, as a role that the user gave asks for. */
const words: readonly (readonly [header: string, cells: string, ratings: number[] | null, high: number])[] = [
	['Satisfaction', 'Very satisfied|Neither satisfied nor dissatisfied|Very dissatisfied', [1, 3, 5], 5],
	['Service', 'Goed|Zeer goed|Weet niet', [4, 5], 5],
	['Service', 'Goed|Zeer goed|Soms', null, 0],
];

describe('ratingColumn, of words', () => {
	for (const [name, cells, ratings, high] of [...withEnds, ...words]) {
		it(`${name}: ${cells}`, async () => {
			const records = cells.split('|').map((cell, index) => `${cell};r${index}\n`);
			const { survey } = await openFile(`${name};Respondent\n${records.join('')}`, { version: 1 }, 'words.csv');
			const column = ratingColumn(survey, 0);
			assert.deepEqual([column?.ratings ?? null, column?.scale.high ?? 0], [ratings, high]);
		});
	}
});
