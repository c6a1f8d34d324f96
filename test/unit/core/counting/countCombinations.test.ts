import assert from 'node:assert/strict';
import { countCombinations } from '../../../../src/core/counting/countCombinations.ts';

describe('countCombinations', () => {
	it('counts the records that take part and hold a value of every variable', () => {
		// Code 2 is no value of the first variable, code 0 none of the second.
		const first = { first: 0, variables: [{ ratings: [1, 2], placeOfCode: Uint16Array.of(0, 1, 2) }], size: 2 };
		const second = { first: 1, variables: [{ ratings: [5, 6, 7], placeOfCode: Uint16Array.of(3, 2, 1, 0) }], size: 3 };
		const part = {
			classes: Uint8Array.of(0, 1, 2, 3, 7, 0, 0),
			codes: [Uint8Array.of(0, 1, 1, 0, 0, 2, 0), Uint16Array.of(3, 3, 1, 3, 3, 3, 0)],
		};
		// (1, 5), (2, 5) and (2, 7); the others did not answer, are left out, or lack a value.
		const [counts] = countCombinations([part], [first, second], [{ rows: first, columns: second }]);
		assert.deepEqual([...(counts ?? [])], [1, 0, 0, 1, 0, 1]);
	});

	it('takes several variables of a bundle as one number, the last counting fastest', () => {
		const scale = { ratings: [0, 1], placeOfCode: Uint16Array.of(0, 1) };
		const bundle = { first: 0, variables: [scale, scale], size: 4 };
		const part = { classes: new Uint8Array(3), codes: [Uint8Array.of(1, 0, 1), Uint8Array.of(0, 1, 0)] };
		const [counts] = countCombinations([part], [bundle], [{ rows: bundle, columns: bundle }]);
		assert.deepEqual([...(counts ?? [])], [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]);
	});
});
