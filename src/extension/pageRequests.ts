import type { WebviewPanel } from 'vscode';
import type { FromComparisonPage } from '../protocol/comparisonPage.ts';
import type { FromPage, HostRequest, PageCopied, PageDrew } from '../protocol/page.ts';

/** How long a page may take to answer, in milliseconds: one that was hidden loads first. */
const patience = 15_000;

type Answer = PageDrew | PageCopied;

/** What the host asks of a page because only a page can do it. */
export class PageRequests {
	readonly #panel: WebviewPanel;
	readonly #waiting = new Map<
		number,
		{ readonly message: HostRequest; readonly answered: (answer?: Answer) => void }
	>();
	#latest = 0;

	constructor(panel: WebviewPanel) {
		this.#panel = panel;
		panel.webview.onDidReceiveMessage((message: FromPage | FromComparisonPage) => {
			if (message.kind === 'drew' || message.kind === 'copied') {
				this.#waiting.get(message.request)?.answered(message);
			} else if (message.kind === 'ready') {
				// A page that was hidden has heard nothing.
				for (const { message: asked } of this.#waiting.values()) void panel.webview.postMessage(asked);
			}
		});
		panel.onDidDispose(() => {
			for (const { answered } of this.#waiting.values()) answered();
		});
	}

	/** An SVG document as a PNG, `scale` dots to a px; null where the page cannot draw it. */
	async picture(svg: string, scale: number): Promise<Uint8Array | null> {
		const answer = await this.#ask({ kind: 'picture', request: this.#next(), svg, scale });
		return answer?.kind === 'drew' ? answer.png : null;
	}

	/** Puts a text on the clipboard, plain and formatted; false where the page may not. */
	async copy(text: string, html: string): Promise<boolean> {
		const answer = await this.#ask({ kind: 'copy', request: this.#next(), text, html });
		return answer?.kind === 'copied' && answer.done;
	}

	#next(): number {
		this.#latest += 1;
		return this.#latest;
	}

	#ask(message: HostRequest): Promise<Answer | undefined> {
		this.#panel.reveal();
		return new Promise((resolve) => {
			const timer = setTimeout(() => answered(), patience);
			const answered = (answer?: Answer) => {
				clearTimeout(timer);
				this.#waiting.delete(message.request);
				resolve(answer);
			};
			this.#waiting.set(message.request, { message, answered });
			void this.#panel.webview.postMessage(message);
		});
	}
}
