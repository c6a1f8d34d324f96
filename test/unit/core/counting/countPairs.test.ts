import assert from 'node:assert/strict';
import type { Codes } from '../../../../src/core/counting/countCodes.ts';
import { countPairs } from '../../../../src/core/counting/countPairs.ts';

describe('countPairs', () => {
	const widths: readonly [what: string, of: (...codes: readonly number[]) => Codes][] = [
		['one byte', (...codes) => Uint8Array.from(codes)],
		['two bytes', (...codes) => Uint16Array.from(codes)],
	];
	for (const [ofRows, rows] of widths) {
		for (const [ofColumns, columns] of widths) {
			it(`counts the selected records of each pair: rows of ${ofRows}, columns of ${ofColumns}`, () => {
				const part = {
					rows: rows(0, 1, 1, 1, 0),
					columns: columns(2, 0, 0, 2, 2),
					// The last is not selected, the one before has no valid answer.
					classes: Uint8Array.of(0, 1, 2, 3, 7),
				};
				assert.deepEqual([...countPairs([part, part], 2, 3)], [0, 0, 2, 4, 0, 2]);
			});
		}
	}
});
