import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addRecord, createCoMoments } from '../../../../src/core/stats/coMoments.ts';
import { ratingSample } from '../../../../src/core/stats/ratingSample.ts';
import { testOverlappingMeans } from '../../../../src/core/stats/testOverlappingMeans.ts';
import { testTwoMeans } from '../../../../src/core/stats/testTwoMeans.ts';
import { assertPrinted } from '../assertPrinted.ts';

function sampleOf(ratings: readonly number[]) {
	const sample = ratingSample([...new Set(ratings)].map((rating) => ({ rating, answers: countOf(ratings, rating) })));
	assert.ok(sample);
	return sample;
}

function countOf(ratings: readonly number[], rating: number): number {
	return ratings.filter((each) => each === rating).length;
}

/** The first so many of both sides are of the same respondents. */
function testOf(first: readonly number[], second: readonly number[], shared: number) {
	const pairs = createCoMoments(2);
	for (let place = 0; place < shared; place++) addRecord(pairs, [first[place] ?? 0, second[place] ?? 0]);
	return testOverlappingMeans(sampleOf(first), sampleOf(second), pairs, 0.95);
}

const x = [7, 8, 9, 10, 6, 7, 8, 3, 9, 10];
const y = [6, 8, 8, 9, 6, 8, 7, 5, 8, 9];
/** Student's sleep data, of R. */
const drug = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const otherDrug = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('testOverlappingMeans', () => {
	// R 4.2.2: t.test(x, y, paired = TRUE)
	const paired: readonly (readonly [
		what: string,
		first: readonly number[],
		second: readonly number[],
		expected: readonly [t: string, degreesOfFreedom: number, p: string, low: string, high: string],
	])[] = [
		["Student's sleep data", drug, otherDrug, ['-4.06212768', 9, '0.00283289', '-2.45988576', '-0.70011424']],
		['ten ratings', x, y, ['0.89553347', 9, '0.39382281', '-0.45781327', '1.05781327']],
		['two ratings', [8, 9], [7, 10], ['0', 1, '1', '-12.70620474', '12.70620474']],
	];
	for (const [what, first, second, [t, degreesOfFreedom, p, low, high]] of paired) {
		it(`is the paired t test where all respondents are shared: ${what}`, () => {
			const test = testOf(first, second, first.length);
			assert.ok(test);
			assertPrinted(test.t, t);
			assert.equal(test.degreesOfFreedom, degreesOfFreedom);
			assertPrinted(test.p, p);
			assertPrinted(test.low, low);
			assertPrinted(test.high, high);
		});
	}

	it('of ten shared respondents among fifteen and eighteen', () => {
		// R 4.2.2: c12 <- sum(x[1:10] * y[1:10]) - sum(x[1:10]) * sum(y[1:10]) / 10;
		// r <- c12 / sqrt(sum((x - mean(x))^2) * sum((y - mean(y))^2)); a <- var(x) / 15; b <- var(y) / 18;
		// se <- sqrt(a + b - 2 * r * sqrt(a * b)); t <- (mean(x) - mean(y)) / se; 2 * pt(-abs(t), 14); qt(.975, 14)
		const test = testOf([...x, 4, 6, 8, 8, 9], [...y, 10, 10, 7, 5, 6, 2, 8, 9], 10);
		assert.ok(test);
		assertPrinted(test.t, '0.33424216');
		assertPrinted(test.p, '0.74315114');
		assertPrinted(test.low, '-1.02318555');
		assertPrinted(test.high, '1.40096333');
	});

	it("is Welch's test without a pair, with a single one, and beside ratings that are all alike", () => {
		assert.deepEqual(testOf(x, y, 0), testTwoMeans(sampleOf(x), sampleOf(y), 0.95));
		assert.deepEqual(testOf(x, y, 1), testTwoMeans(sampleOf(x), sampleOf(y), 0.95));
		const alike = x.map(() => 7);
		assert.deepEqual(testOf(x, alike, 10), testTwoMeans(sampleOf(x), sampleOf(alike), 0.95));
	});

	it('takes respondents for others where all changed by the same, which leaves nothing to estimate an error from', () => {
		const higher = x.map((rating) => rating + 0.1);
		assert.deepEqual(testOf(x, higher, 10), testTwoMeans(sampleOf(x), sampleOf(higher), 0.95));
		assert.equal(testOf(x, x, 10)?.p, 1);
	});

	it('is null of one answer', () => {
		assert.equal(testOf([7], [8], 1), null);
	});

	it('refuses more pairs than ratings', () => {
		const pairs = createCoMoments(2);
		addRecord(pairs, [7, 8], 11);
		assert.throws(() => testOverlappingMeans(sampleOf(x), sampleOf(y), pairs, 0.95), /found 11 of 10/);
	});
});
