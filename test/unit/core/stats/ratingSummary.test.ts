import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type RatingCount, ratingSummary } from '../../../../src/core/stats/ratingSummary.ts';

type Count = readonly [rating: number, answers: number, weight?: number];

// R 4.2.2: x <- rep(ratings, answers); length(x), mean(x), var(x)
const cases: readonly [name: string, counts: readonly Count[], base: number, mean: number, variance: number | null][] =
	[
		[
			'6, 6, 7, 8, 9, 10, 10',
			[
				[6, 2],
				[7, 1],
				[8, 1],
				[9, 1],
				[10, 2],
			],
			7,
			8,
			3,
		],
		[
			'436 answers',
			[
				[0, 3],
				[1, 1],
				[2, 2],
				[3, 4],
				[4, 5],
				[5, 20],
				[6, 31],
				[7, 80],
				[8, 140],
				[9, 90],
				[10, 60],
			],
			436,
			7.82798165137615,
			2.74505430770853,
		],
		[
			'a million',
			[
				[0, 30_000],
				[1, 10_000],
				[2, 20_000],
				[3, 40_000],
				[4, 50_000],
				[5, 100_000],
				[6, 150_000],
				[7, 200_000],
				[8, 200_000],
				[9, 120_000],
				[10, 80_000],
			],
			1_000_000,
			6.65,
			5.24750524750528,
		],
		[
			'ratings that are not whole',
			[
				[6.5, 1],
				[8.5, 1],
				[7.25, 1],
			],
			3,
			7.41666666666667,
			1.02083333333333,
		],
		[
			'all alike',
			[
				[8, 5],
				[9, 0],
			],
			5,
			8,
			0,
		],
		[
			'two answers',
			[
				[0, 1],
				[10, 1],
			],
			2,
			5,
			50,
		],
		['one answer', [[7, 1]], 1, 7, null],
		// weighted.mean(x, w) and cov.wt(cbind(x), w / sum(w), method = 'ML')$cov * 4 / 3
		[
			'weighted',
			[
				[6, 1, 1.5],
				[8, 1, 2],
				[9, 1, 0.5],
				[10, 1, 4],
			],
			4,
			8.6875,
			3.11979166666667,
		],
	];

describe('ratingSummary', () => {
	for (const [name, counts, base, mean, variance] of cases) {
		it(`of ${name}: n = ${base}, mean ${mean}, variance ${variance}`, () => {
			const summary = ratingSummary(counts.map(toCount));
			assert.equal(summary?.base, base);
			assert.ok(Math.abs(summary.mean - mean) < 1e-13, `mean ${summary.mean}`);
			if (variance === null || summary.variance === null) {
				assert.equal(summary.variance, variance);
			} else {
				assert.ok(Math.abs(summary.variance - variance) < 1e-12, `variance ${summary.variance}`);
			}
		});
	}

	it('is the same bits in any order of the counts', () => {
		const counts = [0.1, 0.2, 0.3, 7.7, 9.9].map((rating, i) => ({ rating, answers: 3 * i + 1 }));
		assert.deepEqual(ratingSummary([...counts].reverse()), ratingSummary(counts));
	});

	for (const weight of [2, 3, 0.7]) {
		it(`is the plain one where each answer weighs ${weight}`, () => {
			const counts = [
				{ rating: 6, answers: 3 },
				{ rating: 9, answers: 4 },
			];
			const plain = ratingSummary(counts);
			const weighted = ratingSummary(counts.map((count) => ({ ...count, weight: weight * count.answers })));
			assert.equal(weighted?.base, 7);
			assert.ok(Math.abs(weighted.mean - Number(plain?.mean)) < 1e-14);
			assert.ok(Math.abs(Number(weighted.variance) - Number(plain?.variance)) < 1e-14);
		});
	}

	it('is of variance 0 where all are alike, also at a number that binary fractions miss', () => {
		for (const rating of [0.1, 7.7, 8.3]) {
			for (const answers of [2, 3, 7, 999]) {
				assert.deepEqual(ratingSummary([{ rating, answers }]), { base: answers, mean: rating, variance: 0 });
			}
		}
	});

	it('leaves out answers of weight 0', () => {
		const summary = ratingSummary([
			{ rating: 6, answers: 2 },
			{ rating: 8, answers: 2 },
			{ rating: 10, answers: 5, weight: 0 },
		]);
		assert.deepEqual(summary, ratingSummary([6, 8].map((rating) => ({ rating, answers: 2 }))));
	});

	it('is null without an answer and where all weights are 0', () => {
		assert.equal(ratingSummary([]), null);
		assert.equal(ratingSummary([{ rating: 8, answers: 0 }]), null);
		assert.equal(ratingSummary([{ rating: 8, answers: 3, weight: 0 }]), null);
	});

	it('refuses what is not a rating, a count or a weight', () => {
		assert.throws(() => ratingSummary([{ rating: Number.NaN, answers: 1 }]), /found NaN/);
		assert.throws(() => ratingSummary([{ rating: 8, answers: 0.5 }]), /found 0.5 of the rating 8/);
		assert.throws(() => ratingSummary([{ rating: 8, answers: 0, weight: 2 }]), /found 0 of weight 2/);
		assert.throws(() => ratingSummary([{ rating: 8, answers: 1, weight: -1 }]), /found 1 of weight -1 of the rating 8/);
	});
});

function toCount([rating, answers, weight]: Count): RatingCount {
	return weight === undefined ? { rating, answers } : { rating, answers, weight };
}
