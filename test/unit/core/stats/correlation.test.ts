import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addRecord, createCoMoments } from '../../../../src/core/stats/coMoments.ts';
import { correlation } from '../../../../src/core/stats/correlation.ts';

type Cell = readonly [x: number, y: number, times?: number];

// R 4.2.2: cor(rep(x, times), rep(y, times))
const cases: readonly [name: string, cells: readonly Cell[], r: number | null][] = [
	[
		'four answers',
		[
			[1, 2],
			[2, 1],
			[3, 4],
			[4, 3],
		],
		0.6,
	],
	[
		'three answers',
		[
			[1, 2],
			[2, 1],
			[3, 4],
		],
		0.654653670707977,
	],
	[
		'two answers',
		[
			[7, 8],
			[9, 10],
		],
		1,
	],
	[
		'a table of joint counts',
		[
			[6, 5, 2],
			[7, 7, 3],
			[8, 7, 4],
			[9, 8, 5],
			[10, 10, 6],
			[10, 2, 1],
		],
		0.559446842185001,
	],
	[
		'opposites',
		[
			[1, 5],
			[2, 4],
			[3, 3],
			[4, 2],
			[5, 1],
		],
		-1,
	],
	[
		'no association',
		[
			[0, 0],
			[0, 10],
			[10, 0],
			[10, 10],
		],
		0,
	],
	[
		"Anscombe's first quartet",
		[
			[10, 8.04],
			[8, 6.95],
			[13, 7.58],
			[9, 8.81],
			[11, 8.33],
			[14, 9.96],
			[6, 7.24],
			[4, 4.26],
			[12, 10.84],
			[7, 4.82],
			[5, 5.68],
		],
		0.81642051634484,
	],
	[
		'one side all alike',
		[
			[8, 5],
			[8, 7],
			[8, 9],
		],
		null,
	],
	[
		'one side all alike at a number that binary fractions miss',
		[
			[0.1, 5, 3],
			[0.1, 7, 3],
			[0.1, 9, 1],
		],
		null,
	],
	['one answer', [[8, 5]], null],
	['no answer', [], null],
];

describe('correlation', () => {
	for (const [name, cells, r] of cases) {
		it(`of ${name} is ${r}`, () => {
			const moments = createCoMoments(2);
			for (const [x, y, times] of cells) {
				addRecord(moments, [x, y], times);
			}
			const found = correlation(moments, 0, 1);
			assert.equal(found, correlation(moments, 1, 0));
			if (r === null || found === null) {
				assert.equal(found, r);
			} else {
				assert.ok(Math.abs(found - r) < 1e-13, `${found}`);
			}
		});
	}

	it('of a million records is that of one copy of them', () => {
		const [once, often] = [createCoMoments(2), createCoMoments(2)];
		for (const record of [
			[1, 2],
			[2, 1],
			[3, 4],
			[4, 3],
		] as const) {
			addRecord(once, record);
			addRecord(often, record, 250_000);
		}
		assert.ok(Math.abs(Number(correlation(often, 0, 1)) - Number(correlation(once, 0, 1))) < 1e-15);
	});

	it('of a variable with itself is 1', () => {
		const moments = createCoMoments(1);
		addRecord(moments, [3], 7);
		addRecord(moments, [10], 11);
		assert.equal(correlation(moments, 0, 0), 1);
	});

	it('refuses what is not one of the variables', () => {
		assert.throws(() => correlation(createCoMoments(2), 0, 2), /found 2/);
		assert.throws(() => correlation(createCoMoments(2), -1, 0), /found -1/);
	});
});
