import process from 'node:process';

/** How long work may take, in milliseconds, before a person is told how far it is. */
const patience = 1000;
const clearLine = '\r\u001B[K';

/** Where progress is shown: the terminal, as `process.stderr` is one. */
export interface Screen {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/**
 * Does `work`; where it takes long and a person looks on, keeps a line that tells how far it is, and leaves none behind.
 * @param say the line for a share that is done, on 0..1.
 */
export async function withSlowProgress<T>(
	screen: Screen,
	say: (share: number) => string,
	work: (onProgress: (share: number) => void) => Promise<T>,
): Promise<T> {
	if (screen.isTTY !== true) return work(() => {});
	const start = performance.now();
	let isShown = false;
	const clear = () => {
		if (isShown) screen.write(clearLine);
	};
	const interrupted = () => {
		clear();
		// Nobody listens any more, so that now it ends the process.
		process.kill(process.pid, 'SIGINT');
	};
	process.once('SIGINT', interrupted);
	try {
		return await work((share) => {
			if (performance.now() - start < patience) return;
			screen.write(`${clearLine}${say(share)}`);
			isShown = true;
		});
	} finally {
		process.removeListener('SIGINT', interrupted);
		clear();
	}
}
