import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { netPromoterScore } from '../../../../src/core/stats/netPromoterScore.ts';
import { assertPrinted } from '../assertPrinted.ts';

const cases: readonly [promoters: number, passives: number, detractors: number, printed: string, source: string][] = [
	[3, 2, 1, '33.33', 'R package NPS: the ratings 0, 7, 7, 9, 9, 9'],
	[50, 30, 20, '30', 'decision-lab documentation'],
	[38, 46, 36, '1.67', 'decision-lab documentation'],
	[41, 33, 16, '27.78', 'decision-lab documentation'],
	[180, 140, 80, '25', "Integron's worked example"],
	[60, 25, 15, '45', "SurveyMonkey's benchmark page"],
	[17, 4, 1, '72.73', 'two independent implementations'],
	[18, 11, 2, '51.61', 'two independent implementations'],
	[9, 0, 2, '63.64', 'two independent implementations'],
	[10, 0, 0, '100', 'all promoters'],
	[0, 10, 0, '0', 'all passives'],
	[0, 0, 10, '-100', 'all detractors'],
	[1, 0, 0, '100', 'one answer'],
	[0, 0, 1, '-100', 'one answer'],
	[1, 0, 1, '0', 'two answers, R package NPS'],
	[0, 1, 1, '-50', 'two answers, R package NPS'],
];

describe('netPromoterScore', () => {
	for (const [promoters, passives, detractors, printed, source] of cases) {
		it(`of ${promoters} / ${passives} / ${detractors} is ${printed} (${source})`, () => {
			assertPrinted(netPromoterScore({ promoters, passives, detractors }), printed);
		});
	}

	it('rounds once: 7 of 25 net are 28 exactly, where 100 * (7 / 25) is not', () => {
		assert.notEqual(100 * (7 / 25), 28);
		assert.equal(netPromoterScore({ promoters: 7, passives: 18, detractors: 0 }), 28);
	});

	it('needs an answer', () => {
		assert.throws(() => netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }), RangeError);
	});
});
