import type { Language } from '../core/model/language.ts';

export interface PanelPage {
	readonly language: Language;
	/** The file that the panel is about. */
	readonly uri: string;
	readonly title: string;
	/** The origin from which the page may load its styles, as the webview names it. */
	readonly cspSource: string;
	/** Unpredictable and used once. */
	readonly nonce: string;
	readonly script: string;
	readonly styles: readonly string[];
}

/** The page of the panel before anything is shown in it: it loads nothing but our own files. */
export function panelPage({ language, uri, title, cspSource, nonce, script, styles }: PanelPage): string {
	const policy = [
		"default-src 'none'",
		`style-src ${cspSource} 'nonce-${nonce}'`,
		`script-src 'nonce-${nonce}'`,
		'img-src data: blob:',
		`font-src ${cspSource}`,
	].join('; ');
	const links = styles.map((style) => `<link rel="stylesheet" href="${escapeAttribute(style)}">`);
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeAttribute(title)}</title>
${links.join('\n')}
</head>
<body data-uri="${escapeAttribute(uri)}">
<div id="root"></div>
<script type="module" nonce="${nonce}" src="${escapeAttribute(script)}"></script>
</body>
</html>
`;
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
