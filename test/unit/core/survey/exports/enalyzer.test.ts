import assert from 'node:assert/strict';
import type { OtherScale, RecommendationScale } from '../../../../../src/core/model/survey.ts';
import { compareReading } from './expectReading.ts';
import { openFile } from './readFile.ts';

const asked = 'Hvor sandsynligt er det, at du vil anbefale os?';
/** 300 answers that fit both: more than the records by which a layout is recognised. */
const sevensAndNines = '7 9 '.repeat(150);

function repeated(one: number, other: number): number[] {
	return Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? one : other));
}

interface Told {
	readonly ratings: readonly number[];
	readonly scale?: RecommendationScale;
}

interface Case {
	readonly header?: string;
	readonly cells: string;
	readonly shift?: 1 | 0;
	readonly expected: Told | OtherScale;
}

/** By default Enalyzer writes the number of a label, counted from 1, in place of the rating (its help centre, `Download Response Data`). */
const cases: Readonly<Record<string, Case>> = {
	'an 11 further down tells the numbers of labels': {
		cells: `${sevensAndNines}11`,
		expected: { ratings: [...repeated(6, 8), 10], scale: '0-10 or 1-10' },
	},
	'a 0 further down tells ratings': {
		cells: `${sevensAndNines}0`,
		expected: { ratings: [...repeated(7, 9), 0] },
	},
	'without either nothing tells': { cells: '1 7 9 10', expected: '1-10 or 1-11' },
	'without either nothing tells, though the words say 0 to 10': {
		header: `${asked} (0-10)`,
		cells: '3 7 5',
		expected: '1-10 or 1-11',
	},
	'labels of 1 to 10 have the numbers of the ratings': {
		header: `${asked} (1-10)`,
		cells: '1 7 9 10',
		expected: { ratings: [1, 7, 9, 10], scale: '1-10' },
	},
	'another scale is another scale': { cells: '1 2 3 4 5', expected: '1-5' },
	'numbers are lowered by choice': { cells: '1 7 9 10', shift: 1, expected: { ratings: [0, 6, 8, 9] } },
	'numbers are left as they are by choice': {
		cells: '1 7 9 10',
		shift: 0,
		expected: { ratings: [1, 7, 9, 10], scale: '0-10 or 1-10' },
	},
};

describe('an export of Enalyzer', () => {
	for (const [what, { header = asked, cells, shift, expected }] of Object.entries(cases)) {
		it(what, async () => {
			const lines = cells.split(' ').map((cell, index) => `r${index + 1};${cell}\n`);
			const opened = await openFile(`Respondent;${header}\n${lines.join('')}`, { version: 1, shift }, 'enalyzer.csv');
			if (typeof expected === 'string') {
				assert.deepEqual(opened.survey.candidates, []);
				assert.deepEqual(opened.survey.rejected, [{ column: header, index: 1, looksLike: expected }]);
				return;
			}
			const findings = shift === 1 || cells.endsWith(' 11') ? (['scale-shifted'] as const) : [];
			compareReading(opened, { delimiter: ';', layout: 'enalyzer', question: 1, findings, ...expected });
		});
	}
});
