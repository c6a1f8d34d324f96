import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { groupScore } from '../../../../../src/core/analysis/groupScore.ts';
import { holdBackRolling } from '../../../../../src/core/analysis/trend/holdBackRolling.ts';
import type { GroupScore } from '../../../../../src/core/model/groupScore.ts';

const minimumBase = 10;

function scored(base: number): GroupScore {
	return groupScore({ promoters: base, passives: 0, detractors: 0 }, 0.95, minimumBase);
}

/** What is shown of the windows of so many periods over periods of these bases; a period below the minimum base is not. */
function shownOf(bases: readonly number[], length: number): readonly (string | null)[] {
	const windows = bases.map((_, last) => {
		const first = last + 1 - length;
		return first < 0 ? null : scored(bases.slice(first, last + 1).reduce((sum, base) => sum + base, 0));
	});
	return holdBackRolling(bases.map(scored), windows, length, minimumBase).map((score) => score?.shown ?? null);
}

describe('holdBackRolling', () => {
	// By hand: with every other period and the total known, which sums of hidden periods do the windows tell?
	for (const [what, bases, length, shown] of [
		['shows all where every period is shown', [30, 30, 30], 2, [null, 'scored', 'scored']],
		['shows what holds no hidden period, or enough of them', [30, 6, 6, 30], 3, [null, null, 'scored', 'scored']],
		[
			'holds back the window with one of two hidden periods',
			[30, 6, 30, 6],
			2,
			[null, 'held-back', 'held-back', 'held-back'],
		],
		[
			'shows windows over enough hidden answers on both sides',
			[6, 6, 30, 6, 6],
			2,
			[null, 'few', 'held-back', 'held-back', 'few'],
		],
		['holds back what the total less the window would tell', [6, 6, 6], 2, [null, 'held-back', 'held-back']],
		[
			'holds back the window that differs from a newer one by one hidden period',
			[30, 9, 9, 9, 9, 9],
			3,
			[null, null, 'scored', 'held-back', 'few', 'few'],
		],
	] as const) {
		it(what, () => {
			assert.deepEqual(shownOf(bases, length), shown);
		});
	}

	it('keeps what has no score as it is', () => {
		const periods = [scored(3), scored(40)];
		assert.deepEqual(
			holdBackRolling(periods, [null, groupScore({ promoters: 2, passives: 0, detractors: 0 }, 0.95, 10)], 2, 10),
			[null, { shown: 'too-few', base: 2, nps: null }],
		);
	});
});
