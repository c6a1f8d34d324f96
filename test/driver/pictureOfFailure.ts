import type { Test } from 'mocha';
import type { Page } from 'playwright-core';
import { keepScreenshot } from './keepScreenshot.ts';

/** Keeps a picture of the window in which a test failed. */
export async function pictureOfFailure(test: Test | undefined, page: Page | undefined): Promise<void> {
	if (test?.state === 'failed' && page !== undefined) {
		await keepScreenshot(page, `failed - ${test.fullTitle().replaceAll(/[^\w .-]/g, '_')}`);
	}
}
