import assert from 'node:assert/strict';
import { markCodes } from '../../../../src/core/counting/markCodes.ts';

describe('markCodes', () => {
	it('adds the bits of the code of each record to its class', () => {
		const first = Uint8Array.of(0, 1, 2, 3);
		const second = Uint8Array.of(1, 1);
		markCodes(
			[
				{ codes: Uint8Array.of(0, 1, 2, 1), classes: first },
				{ codes: Uint16Array.of(2, 0), classes: second },
			],
			Uint8Array.of(0, 7, 4),
		);
		assert.deepEqual([...first], [0, 7, 6, 7]);
		assert.deepEqual([...second], [5, 1]);
	});

	it('takes classes for codes of themselves', () => {
		const classes = Uint8Array.of(0, 1, 2, 3, 7);
		markCodes([{ codes: classes, classes }], Uint8Array.of(0, 7, 7, 7, 7, 7, 7, 7));
		assert.deepEqual([...classes], [0, 7, 7, 7, 7]);
	});
});
