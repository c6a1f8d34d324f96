import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Session } from '../../driver/session.ts';

const clicks = 17;

/** How fast a report answers a click, in milliseconds from the click to the painted update, and what its page holds. */
export interface PanelUpdates {
	/** The score and the section that was clicked in, whichever is later; a chip stands in none. */
	readonly acted: readonly number[];
	/** All sections of which the window shows a part. */
	readonly visible: readonly number[];
	/**
	 * What the page adds to the heap, in bytes: `JSHeapUsedSize` after a collection, less that of the window without it. The
	 * browser's VS Code serves both from one origin, so they share a heap.
	 */
	readonly heap: number;
}

/** Opens the report of a file of the workspace and presses a segment of its chart time and again. */
export async function measurePanelUpdates(session: Session, folder: string, file: string): Promise<PanelUpdates> {
	const window = await session.openWindow(folder);
	const without = await heapOf(window.page);
	await window.chooseInExplorer(file, 'Compute NPS');
	const report = await window.report.shown();
	const frame = await (await report.body.elementHandle())?.ownerFrame();
	if (!frame) throw new Error('The panel shows no page.');
	await report.frame.locator('#segments [role="button"]').first().waitFor({ timeout: 60_000 });
	await report.frame.locator('#segments').scrollIntoViewIfNeeded();
	await delay(3000);
	const updates: Update[] = [];
	for (let turn = 0; turn < clicks; turn++) {
		updates.push(await frame.evaluate<Update>(measureClick));
	}
	// The first clicks compile what the others run.
	const warm = updates.slice(5);
	return {
		acted: warm.map(({ acted }) => acted),
		visible: warm.map(({ visible }) => visible),
		heap: (await heapOf(window.page)) - without,
	};
}

interface Update {
	readonly acted: number;
	readonly visible: number;
}

/**
 * As text: it runs in the page. Presses the first filter by a segment, or its chip where it is pressed; notes at which
 * frame the score, the section clicked in, and the last of what is in sight were painted anew: the end of the frame that they
 * were drawn in.
 */
const measureClick = `new Promise((resolve) => {
	const inSight = (section) => {
		const { top, bottom } = section.getBoundingClientRect();
		return top < innerHeight && bottom > 0;
	};
	const seen = [...document.querySelectorAll('section[id]')].filter(inSight).map(({ id }) => id);
	const chip = document.querySelector('button.chip');
	const button = chip ?? document.querySelector('#segments [role="button"]');
	const acted = button.closest('section[id]')?.id;
	const score = () => document.querySelector('[data-figure="score"]')?.dataset.value;
	const before = score();
	const times = new Map();
	const start = performance.now();
	let changed = start;
	// What changes within a frame is painted at its end, else at the end of the next one: then comes the next message.
	let isInFrame = false;
	let isOver = false;
	const nextTask = (task) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = task;
		port2.postMessage(null);
	};
	const eachFrame = () => {
		isInFrame = true;
		nextTask(() => { isInFrame = false; });
		if (!isOver) requestAnimationFrame(eachFrame);
	};
	requestAnimationFrame(eachFrame);
	const whenPainted = (task) => isInFrame ? nextTask(task) : requestAnimationFrame(() => nextTask(task));
	const observer = new MutationObserver((changes) => {
		changed = performance.now();
		const ids = new Set(changes.map(({ target }) =>
			(target.nodeType === 1 ? target : target.parentElement)?.closest('section[id]')?.id));
		const isScored = score() !== before;
		whenPainted(() => {
			const now = performance.now() - start;
			for (const id of ids) if (id && !times.has(id)) times.set(id, now);
			if (isScored && !times.has('score')) times.set('score', now);
		});
	});
	observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
	if (chip) chip.click();
	else { button.focus(); button.dispatchEvent(new MouseEvent('click', { bubbles: true })); }
	const look = () => {
		// The next click waits until all that this one changed is there: the comments come last.
		if (performance.now() - changed < 1500 || performance.now() - start < 2500) return setTimeout(look, 100);
		observer.disconnect();
		isOver = true;
		const visible = seen.map((id) => times.get(id) ?? 0);
		resolve({
			acted: Math.max(times.get('score') ?? NaN, times.get(acted) ?? 0),
			visible: Math.max(...visible, times.get('score') ?? NaN),
		});
	};
	look();
})`;

async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	await session.detach();
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
