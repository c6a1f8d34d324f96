import { Uri, type Webview, workspace } from 'vscode';

/** The bundle in `dist` that draws a page. */
export type PageScript = 'webview.js' | 'comparison.js';

/** The files that a page holds, as texts. */
export interface PageParts {
	/** What runs before the script. */
	readonly start: string;
	/** What draws the page. */
	readonly script: string;
	readonly style: string;
}

/**
 * What our pages are made of, read once: a page that holds it need not ask for it, and each thing that a page asks for is
 * passed on between four processes.
 */
export class PageFiles {
	readonly #dist: Uri;
	readonly #media: Uri;
	readonly #read = new Map<string, Promise<string>>();

	constructor(extension: Uri) {
		this.#dist = Uri.joinPath(extension, 'dist');
		this.#media = Uri.joinPath(extension, 'media');
	}

	get icon(): { readonly light: Uri; readonly dark: Uri } {
		return { light: Uri.joinPath(this.#media, 'tab-light.svg'), dark: Uri.joinPath(this.#media, 'tab-dark.svg') };
	}

	/** The folder of what a page asks for later. */
	get folder(): Uri {
		return this.#dist;
	}

	async of(script: PageScript): Promise<PageParts> {
		const files = [
			...['pageStart.js', script].map((name) => Uri.joinPath(this.#dist, name)),
			...['report.css', 'panel.css'].map((style) => Uri.joinPath(this.#media, style)),
		];
		const [start = '', code = '', ...styles] = await Promise.all(files.map((file) => this.#text(file)));
		return { start, script: code, style: styles.join('\n') };
	}

	/** Where a page finds the controls of VS Code's look. */
	controls(webview: Webview): string {
		return webview.asWebviewUri(Uri.joinPath(this.#dist, 'controls.js')).toString();
	}

	#text(file: Uri): Promise<string> {
		const read = this.#read.get(file.path) ?? readText(file);
		this.#read.set(file.path, read);
		return read;
	}
}

async function readText(file: Uri): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(file));
}
