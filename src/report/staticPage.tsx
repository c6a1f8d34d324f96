import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { compactPage, nodesOf, selfClosing } from './exports/compactPage.ts';
import { elementsOf } from './exports/elements.ts';
import { selectorsWithClasses, shortClasses, withClasses } from './exports/shortClasses.ts';
import { classesIn, usedStyles } from './exports/usedStyles.ts';
import type { Words } from './words.ts';

/** One HTML document: no scripts, nothing loaded, fit to send and to print. */
export function staticPage({ title, words, styles, content }: StaticPage): string {
	const elements = compactPage(elementsOf(content), classesIn(styles));
	const classes = shortClasses(elements);
	const css = selectorsWithClasses(usedStyles(styles, new Set(classes.keys())), classes);
	const page = renderToString(
		<html lang={words.language}>
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-report'" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{title}</title>
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, which must not be escaped */}
				<style nonce="report" dangerouslySetInnerHTML={{ __html: css }} />
			</head>
			<body>{nodesOf(withClasses(elements, classes))}</body>
		</html>,
	);
	return `<!DOCTYPE html>\n${selfClosing(page)}\n`;
}

export interface StaticPage {
	readonly title: string;
	readonly words: Words;
	/** CSS put into the page as it is: `media/report.css` and `media/page.css`. */
	readonly styles: string;
	readonly content: VNode;
}
