import type { Language } from '../core/model/language.ts';
import type { PageParts } from './pageFiles.ts';

export interface PanelPage extends PageParts {
	readonly language: Language;
	/** The file that the panel is about. */
	readonly uri: string;
	readonly title: string;
	/** The origin of our own files, as the webview names it. */
	readonly cspSource: string;
	/** Unpredictable and used once. */
	readonly nonce: string;
	/** What the page says things with in its language, by their keys. */
	readonly messages: Readonly<Record<string, string>>;
	/** Where the page finds the controls of VS Code's look, which it loads once it shows something. */
	readonly controls: string;
	/** Markup that it shows until its script draws it; empty for nothing. */
	readonly top: string;
}

/** The page of the panel as it comes: it holds all that it needs to show something, and loads nothing. */
export function panelPage({
	language,
	uri,
	title,
	cspSource,
	nonce,
	start,
	script,
	style,
	messages,
	controls,
	top,
}: PanelPage): string {
	const policy = [
		"default-src 'none'",
		`style-src ${cspSource} 'nonce-${nonce}'`,
		`script-src 'nonce-${nonce}'`,
		'img-src data: blob:',
		`font-src ${cspSource}`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeAttribute(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body data-uri="${escapeAttribute(uri)}" data-controls="${escapeAttribute(controls)}">
<div id="root">${top}</div>
<script nonce="${nonce}">${inScript(start)}</script>
<script type="application/json" id="messages" nonce="${nonce}">${JSON.stringify(messages).replaceAll('<', '\\u003c')}</script>
<script type="text/plain" id="script">${inScript(script)}</script>
</body>
</html>
`;
}

function inScript(code: string): string {
	return code.replaceAll('</script', '<\\/script');
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
