import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pointsPerAnswer } from '../../../../src/core/stats/pointsPerAnswer.ts';
import { assertPrinted } from '../assertPrinted.ts';

const cases: readonly [
	promoters: number,
	passives: number,
	detractors: number,
	wonOver: string,
	promoterMore: string,
	byHand: string,
][] = [
	[50, 30, 20, '1', '0.6930693069', '31 of 101 net, from 30 of 100'],
	[180, 140, 80, '0.25', '0.1870324190', '101 of 401 net, from 100 of 400'],
	[0, 0, 1, '100', '100', 'one detractor: -100 to 0'],
	[10, 0, 0, '10', '0', 'all promoters'],
];

describe('pointsPerAnswer', () => {
	for (const [promoters, passives, detractors, wonOver, promoterMore, byHand] of cases) {
		it(`of ${promoters} / ${passives} / ${detractors} is ${wonOver} and ${promoterMore} (by hand: ${byHand})`, () => {
			const points = pointsPerAnswer({ promoters, passives, detractors });
			assertPrinted(points.wonOver, wonOver);
			assertPrinted(points.promoterMore, promoterMore);
		});
	}

	it('needs an answer', () => {
		assert.throws(() => pointsPerAnswer({ promoters: 0, passives: 0, detractors: 0 }), /found 0/);
	});
});
