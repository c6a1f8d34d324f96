import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { peopleToConvert } from '../../../../src/core/stats/peopleToConvert.ts';

interface Row {
	readonly counts: readonly [promoters: number, passives: number, detractors: number];
	readonly target: number;
	readonly passivesToPromoters: number | null;
	readonly detractorsToPassives: number | null;
	readonly detractorsToPromoters: number | null;
	readonly byHand: string;
}

const rows: readonly Row[] = [
	{ counts: [38, 46, 36], target: 17, ...moves(19, 19, 10), byHand: 'net 2 of 120, 20.4 needed: 21' },
	{ counts: [30, 50, 40], target: 0, ...moves(10, 10, 5), byHand: 'net -10, 0 needed' },
	{ counts: [30, 51, 41], target: 0, ...moves(11, 11, 6), byHand: 'net -11: five and a half people are six' },
	{ counts: [180, 140, 80], target: 25, ...moves(0, 0, 0), byHand: 'reached exactly' },
	{ counts: [180, 140, 80], target: 17, ...moves(0, 0, 0), byHand: 'exceeded' },
	{ counts: [180, 140, 80], target: 25.1, ...moves(1, 1, 1), byHand: 'net 100 of 400, 100.4 needed: 101' },
	{
		counts: [160, 840, 0],
		target: 16.1,
		...moves(1, null, null),
		byHand: 'net 161 of 1,000: 16.1 * 1000 is more in binary',
	},
	{ counts: [161, 839, 0], target: 16.1, ...moves(0, 0, 0), byHand: 'reached exactly, in decimals' },
	{ counts: [50, 30, 20], target: 100, ...moves(null, null, null), byHand: 'no move alone makes all promoters' },
	{ counts: [50, 0, 20], target: 100, ...moves(null, null, 20), byHand: 'all 20' },
	{ counts: [50, 30, 20], target: 50, ...moves(20, 20, 10), byHand: 'net 30, 50 needed: all detractors to passives' },
	{ counts: [50, 30, 20], target: 51, ...moves(21, null, 11), byHand: 'net 30, 51 needed' },
	{ counts: [0, 0, 1], target: 0, ...moves(null, 1, 1), byHand: 'one answer' },
	{ counts: [0, 0, 3], target: -33.3, ...moves(null, 3, 2), byHand: 'net -3 of 3, -0.999 needed: 0' },
	{ counts: [0, 0, 10], target: -100, ...moves(0, 0, 0), byHand: 'the lowest score there is' },
	{ counts: [0, 10, 0], target: 1e-7, ...moves(1, null, null), byHand: 'above 0, be it ever so little' },
];

describe('peopleToConvert', () => {
	for (const { counts, target, byHand, ...expected } of rows) {
		it(`from ${counts.join(' / ')} to ${target} (by hand: ${byHand})`, () => {
			const [promoters, passives, detractors] = counts;
			assert.deepEqual(peopleToConvert({ promoters, passives, detractors }, target), expected);
		});
	}

	it('is the least number that reaches a target of whole points', () => {
		const count = fc.integer({ min: 0, max: 10_000 });
		fc.assert(
			fc.property(
				count,
				count,
				count,
				fc.integer({ min: -100, max: 100 }),
				(promoters, passives, detractors, target) => {
					const base = promoters + passives + detractors;
					fc.pre(base > 0);
					const net = promoters - detractors;
					const reached = (gain: number) => 100 * (net + gain) >= target * base;
					const { passivesToPromoters, detractorsToPromoters } = peopleToConvert(
						{ promoters, passives, detractors },
						target,
					);
					assert.equal(reached(passivesToPromoters ?? passives), passivesToPromoters !== null);
					assert.ok(passivesToPromoters === null || passivesToPromoters === 0 || !reached(passivesToPromoters - 1));
					assert.equal(reached(2 * (detractorsToPromoters ?? detractors)), detractorsToPromoters !== null);
					assert.ok(
						detractorsToPromoters === null || detractorsToPromoters === 0 || !reached(2 * (detractorsToPromoters - 1)),
					);
				},
			),
		);
	});

	it('refuses no answer and a target off the scale', () => {
		assert.throws(() => peopleToConvert({ promoters: 0, passives: 0, detractors: 0 }, 0), /found 0/);
		assert.throws(() => peopleToConvert({ promoters: 1, passives: 0, detractors: 0 }, 100.5), /found 100\.5/);
		assert.throws(() => peopleToConvert({ promoters: 1, passives: 0, detractors: 0 }, Number.NaN), /found NaN/);
	});
});

function moves(
	passivesToPromoters: number | null,
	detractorsToPassives: number | null,
	detractorsToPromoters: number | null,
): Omit<Row, 'counts' | 'target' | 'byHand'> {
	return { passivesToPromoters, detractorsToPassives, detractorsToPromoters };
}
