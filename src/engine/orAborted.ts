/** Settles as `work` does, unless `signal` aborts first: then it rejects at once with the signal's reason. */
export function orAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) {
			abort();
		}
		signal.addEventListener('abort', abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}
