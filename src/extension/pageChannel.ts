import type { WebviewPanel } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { TellWords } from '../protocol/words.ts';
import type { PageFiles, PageScript } from './pageFiles.ts';
import { panelPage } from './panelPage.ts';
import { speechIn } from './speechIn.ts';

export interface PageOfPanel {
	readonly language: Language;
	/** What the page is about: it finds it in its body. */
	readonly uri: string;
	readonly script: PageScript;
	/** Markup that it shows until its script draws it, if that comes in time. */
	readonly top?: Promise<string>;
}

/** How long a page may take to be ready, in milliseconds. */
const patience = 1000;

/** How long a page waits for its top, in milliseconds: about as long as VS Code takes until it has a place for the page. */
const headStart = 150;

/**
 * The page in a panel, as the extension talks to it. One that is hidden is gone: it hears nothing, and is ready anew when
 * it is shown.
 */
export class PageChannel<To extends object> {
	readonly #panel: WebviewPanel;
	readonly #ready: Promise<void>;
	#isDisposed = false;
	/** The language in which the page can say things. */
	#language: Language;
	/** What was told last, on its way. */
	#last: Promise<void> = Promise.resolve();

	/** Fills an empty `panel` with the page. */
	constructor(panel: WebviewPanel, files: PageFiles, page: PageOfPanel) {
		this.#panel = panel;
		this.#language = page.language;
		panel.onDidDispose(() => {
			this.#isDisposed = true;
		});
		this.#ready = new Promise((resolve) => {
			panel.webview.onDidReceiveMessage(({ kind, isTold }: { kind: string; isTold?: boolean }) => {
				if (kind !== 'ready') return;
				if (!isTold) this.#language = page.language;
				resolve();
			});
		});
		void this.#fill(files, page);
	}

	/** Waits until the page has once been ready, but not for one that does not come: nobody looks at it. */
	async ready(): Promise<void> {
		await Promise.race([this.#ready, after(patience)]);
	}

	/** Waits until the page has painted the first of the answer to what it asked, but not for one that is hidden. */
	async painted(ask: number): Promise<void> {
		await new Promise<void>((resolve) => {
			const heard = this.#panel.webview.onDidReceiveMessage((message: { kind: string; ask?: number }) => {
				if (message.kind === 'painted' && message.ask === ask) done();
			});
			const waiting = setTimeout(done, patience);
			function done(): void {
				heard.dispose();
				clearTimeout(waiting);
				resolve();
			}
		});
	}

	/**
	 * Tells the page something, after what it was told before. One that loads for the first time hears it once it is there.
	 * @param language in which the page is to say it
	 */
	tell(message: To, language?: Language): void {
		this.#last = this.#last.then(() => this.#post(message, language ?? this.#language));
	}

	async #post(message: To, language: Language): Promise<void> {
		if (language !== this.#language) {
			this.#language = language;
			const { messages } = await speechIn(language);
			this.#send({ kind: 'words', language, messages });
		}
		this.#send(message);
	}

	/** Not waited for: whether a page that was hidden meanwhile hears it does not matter. */
	#send(message: To | TellWords): void {
		if (!this.#isDisposed) void this.#panel.webview.postMessage(message);
	}

	async #fill(files: PageFiles, { language, uri, script, top = Promise.resolve('') }: PageOfPanel): Promise<void> {
		const { webview, title } = this.#panel;
		this.#panel.iconPath = files.icon;
		webview.options = { enableScripts: true, localResourceRoots: [files.folder] };
		const [page, { messages }, drawn] = await Promise.all([
			files.of(script),
			speechIn(language),
			Promise.race([top, after(headStart).then(() => '')]),
		]);
		// VS Code opens the panel first, and goes on with that while the page comes.
		await after(0);
		if (this.#isDisposed) return;
		webview.html = panelPage({
			...page,
			top: drawn,
			messages,
			language,
			uri,
			title,
			cspSource: webview.cspSource,
			nonce: crypto.randomUUID(),
			controls: files.controls(webview),
		});
	}
}

function after(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
