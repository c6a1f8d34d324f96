/** How long to wait in a browser that does not tell when it is idle, in milliseconds. */
const patience = 200;

/** Does something once the page has nothing else to do. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
	if (!('requestIdleCallback' in window)) {
		const waiting = setTimeout(work, patience);
		return () => clearTimeout(waiting);
	}
	const waiting = requestIdleCallback(work);
	return () => cancelIdleCallback(waiting);
}
