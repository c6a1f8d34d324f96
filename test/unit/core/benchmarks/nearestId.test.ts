import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nearestId } from '../../../../src/core/benchmarks/nearestId.ts';

const ids = ['integron-nl-all-2023', 'integron-nl-ict-2023', 'integron-nl-ict-top-2023', 'surveygauge-rule'];

const cases: readonly [wanted: string, nearest: string | null][] = [
	['integron-nl-itc-2023', 'integron-nl-ict-2023'],
	['integron-nl-ict-top-2032', 'integron-nl-ict-top-2023'],
	['Integron-NL-All-2023', 'integron-nl-all-2023'],
	['surveygauge', null],
	['surveygauge-rul', 'surveygauge-rule'],
	['something else', null],
	['', null],
];

describe('nearestId', () => {
	for (const [wanted, nearest] of cases) {
		it(`of '${wanted}' is ${nearest}`, () => {
			assert.equal(nearestId(wanted, ids), nearest);
		});
	}
});
