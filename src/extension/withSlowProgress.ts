import { ProgressLocation, window } from 'vscode';

/** How long work may take, in milliseconds, before its progress is shown. */
const PATIENCE = 1000;

/** Does `work`; where it takes long, shows that it is under way and lets the user cancel it. */
export async function withSlowProgress<T>(title: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
	const controller = new AbortController();
	const working = work(controller.signal);
	const timer = setTimeout(() => {
		window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_progress, token) => {
			token.onCancellationRequested(() => controller.abort());
			return working.then(
				() => undefined,
				() => undefined,
			);
		});
	}, PATIENCE);
	try {
		return await working;
	} finally {
		clearTimeout(timer);
	}
}
