import type { HostRequest, PageCopied, PageDrew } from '../protocol/page.ts';
import { rasterise } from './rasterise.ts';

/** Does what only a page can do, and tells the host how it went. */
export async function answerRequest(host: Answering, message: HostRequest): Promise<void> {
	const { request } = message;
	switch (message.kind) {
		case 'picture':
			host.postMessage({ kind: 'drew', request, png: await rasterise(message.svg, message.scale) });
			break;
		case 'copy':
			host.postMessage({ kind: 'copied', request, done: await copied(message.text, message.html) });
			break;
	}
}

/** The host, as far as it is answered. */
interface Answering {
	postMessage(message: PageDrew | PageCopied): void;
}

/** Puts a text on the clipboard, plain and formatted; false where the page may not, as without the focus. */
async function copied(text: string, html: string): Promise<boolean> {
	const as = (type: string, content: string) => new Blob([content], { type });
	try {
		await navigator.clipboard.write([
			new ClipboardItem({ 'text/plain': as('text/plain', text), 'text/html': as('text/html', html) }),
		]);
		return true;
	} catch {
		return false;
	}
}
