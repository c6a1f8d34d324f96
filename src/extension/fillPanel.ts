import { Uri, type WebviewPanel } from 'vscode';
import type { Language } from '../core/model/language.ts';
import { panelPage } from './panelPage.ts';

export interface PanelContent {
	readonly language: Language;
	/** What the page is about: it finds it in its body. */
	readonly uri: string;
	/** The bundle in `dist` that draws the page. */
	readonly script: string;
}

/** Gives a panel its icon and the empty page that loads our own script and styles. */
export function fillPanel(panel: WebviewPanel, extension: Uri, { language, uri, script }: PanelContent): void {
	const dist = Uri.joinPath(extension, 'dist');
	const media = Uri.joinPath(extension, 'media');
	panel.iconPath = {
		light: Uri.joinPath(media, 'tab-light.svg'),
		dark: Uri.joinPath(media, 'tab-dark.svg'),
	};
	const { webview } = panel;
	webview.options = { enableScripts: true, localResourceRoots: [dist, media] };
	webview.html = panelPage({
		language,
		uri,
		title: panel.title,
		cspSource: webview.cspSource,
		nonce: crypto.randomUUID(),
		script: webview.asWebviewUri(Uri.joinPath(dist, script)).toString(),
		styles: ['report.css', 'panel.css'].map((style) => webview.asWebviewUri(Uri.joinPath(media, style)).toString()),
	});
}
