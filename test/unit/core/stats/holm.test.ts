import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { holm } from '../../../../src/core/stats/holm.ts';

// R 4.2.2: p.adjust(ps, "holm")
const cases: readonly [ps: readonly number[], adjusted: readonly number[], what: string][] = [
	[[0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02], 'four'],
	[[0.02, 0.02, 0.02], [0.06, 0.06, 0.06], 'ties'],
	[[0.6, 0.5, 0.001, 0.5, 0, 1], [1, 1, 0.005, 1, 0, 1], 'ties, 0 and 1'],
	[[0.01, 0.011, 0.5], [0.03, 0.03, 0.5], 'a second that would fall below the first'],
	[[0.03], [0.03], 'one'],
	[[], [], 'none'],
];

describe('holm', () => {
	for (const [ps, adjusted, what] of cases) {
		it(`of ${what}: ${ps.join(', ')}`, () => {
			assert.deepEqual(
				holm(ps).map((p) => Number(p.toFixed(12))),
				adjusted,
			);
		});
	}

	for (const p of [-0.1, 1.1, Number.NaN]) {
		it(`refuses a p of ${p}`, () => {
			assert.throws(() => holm([0.5, p]), { name: 'RangeError', message: `A p lies on 0..1; found ${p}` });
		});
	}
});
