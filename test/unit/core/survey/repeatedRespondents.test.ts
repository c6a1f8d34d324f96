import assert from 'node:assert/strict';
import { findRepeatedRespondents } from '../../../../src/core/survey/repeatedRespondents.ts';

const everyRecord = () => true;

describe('findRepeatedRespondents', () => {
	const cases: readonly [
		what: string,
		keys: readonly number[],
		times: readonly number[] | null,
		earlier: readonly number[],
		respondents: number,
	][] = [
		['none', [], null, [], 0],
		['each once', [1, 2, 3], null, [], 0],
		['one twice: the first is earlier', [1, 2, 1], null, [0], 1],
		['one three times', [7, 7, 7], null, [0, 1], 1],
		['0 is nobody', [0, 0, 5, 0], null, [], 0],
		['by time, not by place', [1, 1, 2, 2], [20, 10, 10, 20], [1, 2], 2],
		['at the same time the record further down is the later', [1, 1], [10, 10], [0], 1],
		['three by time, the latest in the middle', [1, 1, 1], [10, 30, 20], [0, 2], 1],
	];
	for (const [what, keys, times, earlier, respondents] of cases) {
		it(what, () => {
			const low = Uint32Array.from(keys);
			const found = findRepeatedRespondents(
				{ low, high: new Uint32Array(low.length) },
				times === null ? null : Int32Array.from(times),
				everyRecord,
			);
			assert.deepEqual(found, { respondents, earlier });
		});
	}

	it('tells keys apart by both halves', () => {
		const keys = { low: Uint32Array.of(1, 1, 2, 2), high: Uint32Array.of(5, 6, 6, 6) };
		assert.deepEqual(findRepeatedRespondents(keys, null, everyRecord), { respondents: 1, earlier: [2] });
	});

	it('passes over what does not count', () => {
		const keys = { low: Uint32Array.of(1, 1, 1), high: new Uint32Array(3) };
		const found = findRepeatedRespondents(keys, null, (record) => record !== 2);
		assert.deepEqual(found, { respondents: 1, earlier: [0] });
	});

	it('agrees with a map on many keys of which many collide', () => {
		const count = 5000;
		const low = Uint32Array.from({ length: count }, (_, record) => ((record * 7919) % 1237) * 4096);
		const last = new Map<number, number>();
		const earlier: number[] = [];
		low.forEach((key, record) => {
			const known = last.get(key);
			if (key !== 0 && known !== undefined) earlier.push(known);
			last.set(key, record);
		});
		const found = findRepeatedRespondents({ low, high: new Uint32Array(count) }, null, everyRecord);
		assert.deepEqual(
			found.earlier,
			earlier.toSorted((one, other) => one - other),
		);
	});
});
