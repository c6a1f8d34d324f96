import { errors } from 'playwright-core';

/** How long a step waits for its state before that counts as lost. */
export const patience = { timeout: 5000 } as const;

/**
 * Takes steps of which each waits for the state that the one before leaves, from the first one again where a state was
 * lost: another part of the window may take the focus at any time.
 * @param steps throws a time-out, or returns false, where a state was lost
 * @throws where a minute did not bring it to its end
 */
export async function startOver(steps: () => Promise<unknown>): Promise<void> {
	const end = Date.now() + 60_000;
	for (;;) {
		try {
			if ((await steps()) !== false) return;
		} catch (error) {
			if (!(error instanceof errors.TimeoutError) || Date.now() > end) throw error;
		}
		if (Date.now() > end) throw new Error('The window lost its state again and again for a minute.');
	}
}
