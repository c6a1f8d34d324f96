import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { roundedDrawings } from './exports/roundedDrawings.ts';
import type { Words } from './words.ts';

/** The widths in px at which a page without scripts draws its charts; `media/page.css` shows the one that fits. */
export const pageWidths = [860, 600, 340];

/** One HTML document: no scripts, nothing loaded, fit to send and to print. */
export function staticPage({ title, words, styles, content }: StaticPage): string {
	const page = renderToString(
		<html lang={words.language}>
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-report'" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{title}</title>
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, which must not be escaped */}
				<style nonce="report" dangerouslySetInnerHTML={{ __html: compact(styles) }} />
			</head>
			<body>{roundedDrawings(content)}</body>
		</html>,
	);
	return `<!DOCTYPE html>\n${page}\n`;
}

/** A style sheet without what only its authors read. */
function compact(css: string): string {
	return css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?/g, '$1')
		.replaceAll(';}', '}')
		.trim();
}

export interface StaticPage {
	readonly title: string;
	readonly words: Words;
	/** CSS put into the page as it is: `media/report.css` and `media/page.css`. */
	readonly styles: string;
	readonly content: VNode;
}
