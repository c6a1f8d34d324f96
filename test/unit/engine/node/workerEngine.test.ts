import assert from 'node:assert/strict';
import { createWorkerEngine } from '../../../../src/engine/node/workerEngine.ts';
import { plainQuery } from '../../../../src/engine/plainQuery.ts';
import { problemOf } from '../../../../src/engine/problemOf.ts';

/** A worker that dies of the survey called `deadly.csv`, and opens all others as empty ones. */
const mortalWorker = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ kind, id, source }) => {
			if (source?.name === 'deadly.csv') {
				process.exit(1);
			}
			const summary = { columns: [], candidates: [], rejected: [], language: null, recordCount: 0 };
			parentPort.postMessage({ kind: 'done', id, result: kind === 'open' ? { kind: 'opened', survey: id, summary } : { kind: 'closed' } });
		});
	`)}`,
);

const choices = { version: 1 } as const;

function named(name: string) {
	return { kind: 'bytes', name, bytes: new Uint8Array(), fromEditor: false } as const;
}

describe('createWorkerEngine', () => {
	it('answers all that waits with engine-stopped when its thread dies, and starts another', async () => {
		const engine = createWorkerEngine(mortalWorker);
		const stopped = (error: unknown) => problemOf(error)?.code === 'engine-stopped';
		const held = await engine.open(named('held.csv'), choices);
		await assert.rejects(engine.open(named('deadly.csv'), choices), stopped);
		await assert.rejects(held.records(plainQuery, 0, 1), stopped);
		await held.close();
		assert.equal((await engine.open(named('next.csv'), choices)).summary.recordCount, 0);
		await engine.dispose();
	});

	it('takes a worker file that is not there for a thread that died', async () => {
		const engine = createWorkerEngine(new URL('file:///nowhere/engineWorker.js'));
		await assert.rejects(
			engine.open(named('any.csv'), choices),
			(error) => problemOf(error)?.code === 'engine-stopped',
		);
		await engine.dispose();
	});
});
