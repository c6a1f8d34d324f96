import assert from 'node:assert/strict';
import { risingByPercent } from '../../../src/engine/risingByPercent.ts';

const cases: readonly (readonly [what: string, shares: readonly number[], told: readonly number[]])[] = [
	['what is below a percent is not told', [0, 0.004, 0.009], []],
	['each new percent is told once', [0.01, 0.012, 0.019, 0.02], [0.01, 0.02]],
	['a second reading from the start is not told before it is further', [0.5, 0.1, 0.4, 0.6], [0.5, 0.6]],
	['the whole is told', [0.999, 1, 1], [0.999, 1]],
];

describe('risingByPercent', () => {
	for (const [what, shares, told] of cases) {
		it(what, () => {
			const heard: number[] = [];
			shares.forEach(risingByPercent((share) => heard.push(share)));
			assert.deepEqual(heard, told);
		});
	}
});
