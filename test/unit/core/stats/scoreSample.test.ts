import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { effectiveBase, plainSample, sampleOf, totalOf } from '../../../../src/core/stats/scoreSample.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('plainSample', () => {
	it('has the counts, their sum as base and no design effect', () => {
		const counts = { promoters: 180, passives: 140, detractors: 80 };
		assert.deepEqual(plainSample(counts), { ...counts, base: 400, designEffect: 1 });
		assert.deepEqual(plainSample({ promoters: 0, passives: 0, detractors: 0 }).base, 0);
	});

	it('refuses what is no count', () => {
		assert.throws(() => plainSample({ promoters: 1.5, passives: 0, detractors: 0 }), /found 1\.5/);
	});
});

describe('effectiveBase', () => {
	const shares = { promoters: 58.7, passives: 30, detractors: 11.3 };
	const cases: readonly [base: number, designEffect: number, printed: string, source: string][] = [
		[1500, 1.35, '1111.1', 'Turas documentation'],
		[8, (8 * 11.58) / 81, '6.994819', 'worked example: sum of squared weights 11.58, of weights 9'],
		[400, 1, '400', 'plain'],
		[1, 1, '1', 'one answer'],
	];
	for (const [base, designEffect, printed, source] of cases) {
		it(`of ${base} answers at a design effect of ${designEffect} is ${printed} (${source})`, () => {
			assertPrinted(effectiveBase({ ...shares, base, designEffect }), printed);
		});
	}

	it('of counts is their base, of no answers 0, of a whole population infinite', () => {
		assert.equal(effectiveBase({ promoters: 5, passives: 3, detractors: 2 }), 10);
		assert.equal(effectiveBase({ promoters: 0, passives: 0, detractors: 0 }), 0);
		assert.equal(effectiveBase({ ...shares, base: 100, designEffect: 0 }), Number.POSITIVE_INFINITY);
	});
});

describe('sampleOf', () => {
	const sample = { promoters: 4.8, passives: 2.5, detractors: 1.7, base: 8, designEffect: 1.14 };

	it('takes counts and samples', () => {
		const counts = { promoters: 4, passives: 2, detractors: 2 };
		assert.deepEqual(sampleOf(counts), plainSample(counts));
		assert.equal(sampleOf(sample), sample);
		assertPrinted(totalOf(sample), '9.0');
	});

	const refused: readonly [wrong: Partial<typeof sample>, message: RegExp][] = [
		[{ promoters: -0.1 }, /found -0\.1 \/ 2\.5 \/ 1\.7/],
		[{ detractors: Number.NaN }, /found 4\.8 \/ 2\.5 \/ NaN/],
		[{ passives: Number.POSITIVE_INFINITY }, /found 4\.8 \/ Infinity \/ 1\.7/],
		[{ base: 7.5 }, /found 7\.5/],
		[{ base: 0 }, /found 0 of weight/],
		[{ promoters: 0, passives: 0, detractors: 0 }, /found 8 of weight 0/],
		[{ designEffect: -1 }, /found -1/],
		[{ designEffect: Number.POSITIVE_INFINITY }, /found Infinity/],
	];
	for (const [wrong, message] of refused) {
		it(`refuses ${Object.entries(wrong).join(' and ')}`, () => {
			assert.throws(() => sampleOf({ ...sample, ...wrong }), { name: 'RangeError', message });
		});
	}

	it('refuses degrees of freedom of 0', () => {
		const sample = { promoters: 1, passives: 1, detractors: 0, base: 2, designEffect: 1, degreesOfFreedom: 0 };
		assert.throws(() => sampleOf(sample), /found 0/);
	});
});
