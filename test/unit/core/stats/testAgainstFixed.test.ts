import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { testAgainstFixed } from '../../../../src/core/stats/testAgainstFixed.ts';
import { assertPrinted } from '../assertPrinted.ts';

interface Row {
	readonly counts: readonly [promoters: number, passives: number, detractors: number];
	readonly against: number;
	readonly error?: number;
	readonly z: string;
	readonly p: string;
	readonly low: string;
	readonly high: string;
	readonly source: string;
}

const r = 'R 4.2.2, from the formula';
const agreed = 'z and p: two independent implementations; limits: R 4.2.2';
const rows: readonly Row[] = [
	{ counts: [50, 30, 20], against: 17, z: '1.5766', p: '0.11489', low: '-2.94887', high: '27.20130', source: agreed },
	{ counts: [180, 140, 80], against: 17, z: '2.0469', p: '0.04067', low: '0.33169', high: '15.29610', source: agreed },
	{ counts: [18, 11, 2], against: 17, z: '2.7343', p: '0.00625', low: '8.51233', high: '51.60531', source: agreed },
	{ counts: [10, 0, 0], against: 17, z: '3.992147', p: '0.0000655', low: '30.50355', high: '89.34260', source: r },
	{ counts: [0, 0, 1], against: 0, z: '-0.666667', p: '0.504985', low: '-98.49865', high: '48.49865', source: r },
	{ counts: [1, 0, 1], against: -50, z: '1.336306', p: '0.181449', low: '-23.33514', high: '123.33514', source: r },
	{
		counts: [180, 140, 80],
		against: 17,
		error: 2.193399188, // 1,000 answers of 34 / 49 / 17 %
		z: '1.774765',
		p: '0.075937',
		low: '-0.81539',
		high: '16.44318',
		source: r,
	},
];

describe('testAgainstFixed', () => {
	for (const { counts, against, error, z, p, low, high, source } of rows) {
		const [promoters, passives, detractors] = counts;
		it(`of ${counts.join(' / ')} against ${against} (SE ${error ?? 0}): z ${z}, p ${p} (${source})`, () => {
			const test = testAgainstFixed({ promoters, passives, detractors }, against, 0.95, error);
			assertPrinted(test.z, z);
			assertPrinted(test.p, p);
			assertPrinted(test.low, low);
			assertPrinted(test.high, high);
		});
	}

	it('refuses a score off the scale and a negative error', () => {
		const counts = { promoters: 1, passives: 0, detractors: 0 };
		assert.throws(() => testAgainstFixed(counts, 101, 0.95), /found 101/);
		assert.throws(() => testAgainstFixed(counts, Number.NaN, 0.95), /found NaN/);
		assert.throws(() => testAgainstFixed(counts, 17, 0.95, -1), /found -1/);
	});

	it('goes by t of few clusters', () => {
		// R 4.2.2: 2 * pt(-1.57657117096799, 4); 29.126213592233 - 17 + c(-1, 1) * qt(0.975, 4) * 7.69151042181476
		const test = testAgainstFixed(
			{ ...plainSample({ promoters: 50, passives: 30, detractors: 20 }), degreesOfFreedom: 4 },
			17,
			0.95,
		);
		assertPrinted(test.p, '0.1900241941');
		assertPrinted(test.low, '-9.2288428700');
		assertPrinted(test.high, '33.4812700545');
	});
});
