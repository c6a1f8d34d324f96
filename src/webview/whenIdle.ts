/** How long to wait in a browser that does not tell when it is idle, in milliseconds. */
const patience = 200;

/** How long to wait at most, in milliseconds: browsers may take a page for busy for minutes. */
const longest = 2000;

/** Does something once the page has nothing else to do, or soon. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
	if (!('requestIdleCallback' in window)) {
		const waiting = setTimeout(work, patience);
		return () => clearTimeout(waiting);
	}
	const waiting = requestIdleCallback(work, { timeout: longest });
	return () => cancelIdleCallback(waiting);
}
