import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scoreVariance } from '../../../../src/core/stats/scoreVariance.ts';
import { assertPrinted } from '../assertPrinted.ts';

const cases: readonly [promoters: number, passives: number, detractors: number, printed: string, source: string][] = [
	[3, 2, 1, '0.5555555556', 'R package NPS: 5/9'],
	[50, 30, 20, '0.61', 'decision-lab documentation: variance of the score .0061 at n = 100'],
	[34, 49, 17, '0.4811', 'by hand: .51 - .17²; published shares serve as well as counts'],
	[1, 0, 1, '1', 'by hand: the largest possible'],
	[10, 0, 0, '0', 'all alike'],
	[0, 10, 0, '0', 'all alike'],
	[0, 0, 1, '0', 'one answer'],
];

describe('scoreVariance', () => {
	for (const [promoters, passives, detractors, printed, source] of cases) {
		it(`of ${promoters} / ${passives} / ${detractors} is ${printed} (${source})`, () => {
			assertPrinted(scoreVariance({ promoters, passives, detractors }), printed);
		});
	}

	it('refuses negative amounts and none at all, naming them', () => {
		assert.throws(() => scoreVariance({ promoters: -1, passives: 3, detractors: 1 }), /found -1 \/ 3 \/ 1/);
		assert.throws(() => scoreVariance({ promoters: 0, passives: 0, detractors: 0 }), /found 0 \/ 0 \/ 0/);
		assert.throws(() => scoreVariance({ promoters: Number.NaN, passives: 0, detractors: 1 }), RangeError);
	});
});
