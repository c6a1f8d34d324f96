import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { correlationInterval } from '../../../../src/core/stats/correlationInterval.ts';
import { assertPrinted } from '../assertPrinted.ts';

// R 4.2.2: cor.test(x, y, conf.level = level)$conf.int
const cases: readonly [name: string, r: number, base: number, level: number, low: number, high: number][] = [
	['four answers', 0.6, 4, 0.95, -0.852932564694718, 0.990127710799694],
	['no association among four', 0, 4, 0.95, -0.961087082560661, 0.961087082560661],
	["Anscombe's first quartet", 0.81642051634484, 11, 0.95, 0.424391213393217, 0.950693253786561],
	['21 answers', 0.559446842185001, 21, 0.95, 0.168439077895925, 0.798331846058047],
	['21 answers at 90 %', 0.559446842185001, 21, 0.9, 0.239583261267937, 0.769753845225163],
	['weight and range of 32 cars', -0.867659376517228, 32, 0.95, -0.933826413284994, -0.744087196460113],
	['13,561 answers', 0.691081159442607, 13_561, 0.95, 0.682185067885002, 0.699772679475921],
	// from the formula
	['an effective base', 0.25, 18.31, 0.95, -0.240682170467117, 0.638906456290441],
	['all on a line', 1, 10, 0.95, 1, 1],
	['all on a falling line', -1, 10, 0.95, -1, -1],
];

describe('correlationInterval', () => {
	for (const [name, r, base, level, low, high] of cases) {
		it(`of ${name}, r ${r}, is ${low}..${high}`, () => {
			const interval = correlationInterval(r, base, level);
			assert.ok(interval !== null && Math.abs(interval.low - low) < 1e-13, `low ${interval?.low}`);
			assert.ok(Math.abs(interval.high - high) < 1e-13, `high ${interval.high}`);
		});
	}

	it('is null for fewer than 4 answers', () => {
		assert.equal(correlationInterval(0.6, 3, 0.95), null);
		assert.equal(correlationInterval(0.6, 0, 0.95), null);
	});

	it('refuses what is not a correlation, a base or a level', () => {
		assert.throws(() => correlationInterval(1.2, 10, 0.95), /found 1.2/);
		assert.throws(() => correlationInterval(0.2, -1, 0.95), /found -1/);
		assert.throws(() => correlationInterval(0.2, 3, 95), /found 95/);
	});

	it('goes by t of few clusters', () => {
		// R 4.2.2: tanh(atanh(0.5) + c(-1, 1) * qt(0.975, 4) / sqrt(47))
		const { low, high } = correlationInterval(0.5, 50, 0.95, 4) ?? { low: 0, high: 0 };
		assertPrinted(low, '0.1433263023');
		assertPrinted(high, '0.7417200967');
	});
});
