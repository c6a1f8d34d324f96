import assert from 'node:assert/strict';
import { openSurvey } from '../../../src/core/survey/openSurvey.ts';
import { openHeld } from '../../../src/engine/openHeld.ts';
import { problemOf, refusal } from '../../../src/engine/problemOf.ts';
import { type ReadSurvey, SharedSurveys } from '../../../src/engine/sharedSurveys.ts';
import { surveySize, tableSize } from '../../../src/engine/tableSize.ts';

const bytes = new TextEncoder().encode(`nps,city\n${'9,Leeds\n8,York\n'.repeat(1000)}`);
const small = await openSurvey(openHeld({ kind: 'bytes', name: 'a.csv', bytes, fromEditor: false }), { version: 1 });
const size = surveySize(small.survey.table);

const patience = new AbortController().signal;

/** A reader of the small survey that counts how often it was asked, and waits until it is let through. */
function slowReader() {
	const gate = withResolvers();
	const told: { signal?: AbortSignal; tell?: (share: number) => void } = {};
	let count = 0;
	const read: ReadSurvey = async (signal, tell) => {
		count += 1;
		told.signal = signal;
		told.tell = tell;
		await gate.promise;
		signal.throwIfAborted();
		return small;
	};
	return { read, told, count: () => count, letThrough: () => gate.resolve(undefined) };
}

function withResolvers() {
	let resolve: (value: unknown) => void = () => {};
	const promise = new Promise<unknown>((settle) => {
		resolve = settle;
	});
	return { promise, resolve };
}

/** A reader that counts how often it was asked. */
function reader() {
	let count = 0;
	const read: ReadSurvey = async () => {
		count += 1;
		return small;
	};
	return { read, count: () => count };
}

function isCancelled(error: unknown): boolean {
	return problemOf(error)?.code === 'cancelled';
}

describe('tableSize', () => {
	it('counts what records and dictionaries take', () => {
		// 2,000 records: an offset of four bytes and two codes of one each; four entries of some letters.
		const ofTable = tableSize(small.survey.table);
		assert.ok(ofTable >= 2000 * (4 + 1 + 1), `${ofTable}`);
		assert.ok(ofTable < 2000 * (4 + 1 + 1) + 4 * 100, `${ofTable}`);
	});
});

describe('surveySize', () => {
	it('counts what the analyses keep of each record', () => {
		// At least its class and its place among the answers: 1 + 4 bytes. At most 30, as measured of a million.
		const kept = size - tableSize(small.survey.table);
		assert.ok(kept >= 2000 * 5 && kept <= 2000 * 30, `${kept}`);
	});
});

describe('SharedSurveys', () => {
	it('reads once what several use, at once and one after the other', async () => {
		const surveys = new SharedSurveys();
		const { read, count } = reader();
		const leases = [1, 2, 3].map(() => surveys.lease('a', read));
		await Promise.all(leases.map((lease) => lease.survey(patience)));
		for (const lease of leases) assert.equal(await lease.survey(patience), small);
		assert.equal(count(), 1);
	});

	it('keeps a survey until the last of its users lets go', async () => {
		const surveys = new SharedSurveys();
		const { read, count } = reader();
		const [one, other] = [surveys.lease('a', read), surveys.lease('a', read)];
		await one.survey(patience);
		one.release();
		one.release();
		await other.survey(patience);
		assert.equal(count(), 1);
		other.release();
		await surveys.lease('a', read).survey(patience);
		assert.equal(count(), 2);
	});

	it('answers nobody who has let go', async () => {
		const lease = new SharedSurveys().lease('a', reader().read);
		lease.release();
		await assert.rejects(lease.survey(patience), isCancelled);
	});

	it('tells all who wait how far the reading is', async () => {
		const surveys = new SharedSurveys();
		const { read, told, letThrough } = slowReader();
		const heard: string[] = [];
		const waiting = ['one', 'other'].map((who) =>
			surveys.lease('a', read).survey(patience, (share) => heard.push(`${who} ${share}`)),
		);
		told.tell?.(0.5);
		letThrough();
		await Promise.all(waiting);
		assert.deepEqual(heard, ['one 0.5', 'other 0.5']);
	});

	it('reads on for those who wait when one gives up, and stops when all do', async () => {
		const surveys = new SharedSurveys();
		const { read, told, count } = slowReader();
		const givingUp = [new AbortController(), new AbortController()];
		const waiting = givingUp.map(({ signal }) => surveys.lease('a', read).survey(signal).catch(isCancelled));
		givingUp[0]?.abort(refusal({ code: 'cancelled' }));
		assert.equal(await waiting[0], true);
		assert.equal(told.signal?.aborted, false);
		givingUp[1]?.abort(refusal({ code: 'cancelled' }));
		assert.equal(await waiting[1], true);
		assert.equal(told.signal?.aborted, true);
		assert.equal(count(), 1);
	});

	it('reads again after a reading that failed', async () => {
		const surveys = new SharedSurveys();
		let isThere = false;
		const lease = surveys.lease('a', async () => {
			if (!isThere) throw refusal({ code: 'source-missing', name: 'a.csv' });
			return small;
		});
		await assert.rejects(lease.survey(patience), (error) => problemOf(error)?.code === 'source-missing');
		isThere = true;
		assert.equal(await lease.survey(patience), small);
	});

	it('lets go of the table used longest ago where all together are too large, and reads it again when asked', async () => {
		const surveys = new SharedSurveys(2.5 * size);
		const readers = ['a', 'b', 'c'].map((key) => {
			const { read, count } = reader();
			return { lease: surveys.lease(key, read), count };
		});
		const use = async (...order: number[]) => {
			for (const index of order) await readers[index]?.lease.survey(patience);
			return readers.map(({ count }) => count());
		};
		// Two fit: a goes for c, b for a, and c stays as long as it is used in between.
		assert.deepEqual(await use(0, 1, 0, 1), [1, 1, 0]);
		assert.deepEqual(await use(2), [1, 1, 1]);
		assert.deepEqual(await use(1, 2), [1, 1, 1]);
		assert.deepEqual(await use(0), [2, 1, 1]);
		assert.deepEqual(await use(2, 1), [2, 2, 1]);
	});

	it('keeps the survey in use, however large', async () => {
		const { read, count } = reader();
		const lease = new SharedSurveys(1).lease('a', read);
		await lease.survey(patience);
		await lease.survey(patience);
		assert.equal(count(), 1);
	});
});
