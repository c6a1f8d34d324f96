import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { work } from '../../scripts/paths.ts';

/** Keeps a picture of a window, or of a part of it, under `test/.work/screenshots`. */
export async function keepScreenshot(shown: Page | Locator, name: string): Promise<void> {
	const folder = join(work, 'screenshots');
	mkdirSync(folder, { recursive: true });
	await shown.screenshot({ path: join(folder, `${name}.png`) });
}

/** Waits until a window comes to rest: until two pictures in a row are the same. */
export async function atRest(page: Page): Promise<void> {
	let before: Buffer = Buffer.alloc(0);
	for (;;) {
		const picture = await page.screenshot();
		if (picture.equals(before)) return;
		before = picture;
	}
}
