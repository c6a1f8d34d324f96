import assert from 'node:assert/strict';
import { areSame } from '../../../src/report/areSame.ts';

describe('areSame', () => {
	for (const [what, some, others, expected] of [
		['the same headers', ['Team', 'City'], ['Team', 'City'], true],
		['another order', ['Team', 'City'], ['City', 'Team'], false],
		['one more', ['Team'], ['Team', 'City'], false],
		['the same signs, cut otherwise', ['a,b', 'c'], ['a', 'b,c'], false],
		['a number and its digits', [1], ['1'], false],
	] as const) {
		it(`${what}: ${expected}`, () => {
			assert.equal(areSame(some, others), expected);
			assert.equal(areSame(others, some), expected);
		});
	}
});
