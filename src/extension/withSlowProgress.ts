import { ProgressLocation, window } from 'vscode';
import { refusal } from '../engine/problemOf.ts';

/** How long work may take, in milliseconds, before its progress is shown. */
const patience = 1000;

/**
 * Does `work`; where it takes long, shows how far it is and lets the user cancel it.
 * @param say the share that is done, on 0..1, in words.
 */
export async function withSlowProgress<T>(
	title: string,
	say: (share: number) => string,
	work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<T>,
): Promise<T> {
	const controller = new AbortController();
	let done = 0;
	let show = () => {};
	const working = work(controller.signal, (share) => {
		done = share;
		show();
	});
	const timer = setTimeout(() => {
		const location = ProgressLocation.Notification;
		window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
			token.onCancellationRequested(() => controller.abort(refusal({ code: 'cancelled' })));
			let shown = 0;
			show = () => {
				progress.report({ increment: 100 * (done - shown), message: say(done) });
				shown = done;
			};
			if (done > 0) {
				show();
			}
			await working.catch(() => undefined);
		});
	}, patience);
	try {
		return await working;
	} finally {
		clearTimeout(timer);
	}
}
