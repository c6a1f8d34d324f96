import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type SignificanceOptions, significanceLetters } from '../../../../src/core/stats/significanceLetters.ts';

interface Row {
	readonly name: string;
	readonly columns: readonly [count: number, base: number][];
	readonly options?: Partial<SignificanceOptions>;
	readonly letters: readonly (string | null)[];
}

// R 4.2.2: pairwise.prop.test(counts, bases, p.adjust.method, correct = FALSE)$p.value
const rows: readonly Row[] = [
	{
		name: 'p .0281 (A-B), .0001 (A-C), .2020 (A-D), .8292 (B-C), 1 (B-D), .1708 (C-D), Bonferroni',
		columns: [
			[60, 100],
			[40, 100],
			[30, 100],
			[45, 100],
		],
		letters: ['B C', '', '', ''],
	},
	{
		name: 'the same, each pair for itself: p .0047, .00002, .0337, .1382, .4745, .0285',
		columns: [
			[60, 100],
			[40, 100],
			[30, 100],
			[45, 100],
		],
		options: { adjustment: 'none' },
		letters: ['B C D', '', '', 'C'],
	},
	{
		name: 'p .1419 (A-B), .00006 (A-C), .0593 (B-C), Bonferroni: lower case at 90 %',
		columns: [
			[60, 100],
			[46, 100],
			[30, 100],
		],
		letters: ['C', 'c', ''],
	},
	{
		name: 'the same without lower case',
		columns: [
			[60, 100],
			[46, 100],
			[30, 100],
		],
		options: { lowerLevel: null },
		letters: ['C', '', ''],
	},
	{
		name: 'the same at 99 % and 95 %, each pair for itself: p .0473, .00002, .0198',
		columns: [
			[60, 100],
			[46, 100],
			[30, 100],
		],
		options: { adjustment: 'none', level: 0.99, lowerLevel: 0.95 },
		letters: ['b C', 'c', ''],
	},
	{
		name: 'shares of 0 % and 100 %: p .0077 (A-B), below .0001 for the others',
		columns: [
			[0, 50],
			[10, 50],
			[50, 50],
		],
		letters: ['', 'A', 'A B'],
	},
	{
		name: 'a column under the minimum base, which takes no part in the number of pairs: p .0473 (A-B)',
		columns: [
			[60, 100],
			[46, 100],
			[0, 29],
		],
		letters: ['B', '', null],
	},
	{
		name: 'all alike',
		columns: [
			[50, 50],
			[40, 40],
			[30, 30],
		],
		letters: ['', '', ''],
	},
	{ name: 'one column', columns: [[50, 100]], letters: [''] },
	{
		name: 'an empty column, whatever the minimum base: p .1573 (A-B)',
		columns: [
			[1, 1],
			[0, 1],
			[0, 0],
		],
		options: { minimumBase: 0, level: 0.8, lowerLevel: null },
		letters: ['B', '', null],
	},
	{ name: 'no column', columns: [], letters: [] },
];

describe('significanceLetters', () => {
	for (const { name, columns, options, letters } of rows) {
		it(`of ${columns.map((column) => column.join(' in ')).join(', ')}: ${name}`, () => {
			const shares = columns.map(([count, base]) => ({ share: base === 0 ? 0 : count / base, base }));
			const found = significanceLetters(shares, options);
			assert.deepEqual(
				found.map((cell) => cell?.join(' ') ?? null),
				letters,
			);
		});
	}

	it('refuses levels that do not descend', () => {
		assert.throws(() => significanceLetters([], { level: 0.9, lowerLevel: 0.95 }), /below 0.9; found 0.95/);
	});
});
