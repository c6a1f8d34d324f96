import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { type Screen, withSlowProgress } from '../../../src/cli/slowProgress.ts';

const say = (share: number) => `${share * 100} percent`;

function screen(isTTY: boolean): Screen & { readonly written: string[] } {
	const written: string[] = [];
	return { isTTY, written, write: (text) => written.push(text) };
}

describe('withSlowProgress in a terminal', () => {
	async function slowWork(onProgress: (share: number) => void): Promise<string> {
		onProgress(0.25);
		await delay(1050);
		onProgress(0.5);
		return 'done';
	}

	it('tells nothing of the first second, then how far it is, and leaves the line empty', async () => {
		const shown = screen(true);
		assert.equal(await withSlowProgress(shown, say, slowWork), 'done');
		assert.deepEqual(shown.written, ['\r\u001B[K50 percent', '\r\u001B[K']);
	});

	it('writes nothing where no person looks on', async () => {
		const shown = screen(false);
		await withSlowProgress(shown, say, slowWork);
		assert.deepEqual(shown.written, []);
	});

	it('writes nothing of work that is quick, and passes on why it failed', async () => {
		const shown = screen(true);
		await assert.rejects(
			withSlowProgress(shown, say, async (onProgress) => {
				onProgress(0.9);
				throw new Error('broken');
			}),
			/broken/,
		);
		assert.deepEqual(shown.written, []);
	});

	it('no longer listens for an interruption when the work is done', async () => {
		const listeners = process.listenerCount('SIGINT');
		await withSlowProgress(screen(true), say, async () => undefined);
		assert.equal(process.listenerCount('SIGINT'), listeners);
	});
});
