import { renderToString } from 'preact-render-to-string';
import type { Analysis } from '../core/model/analysis.ts';
import { fileText } from './fileText.ts';
import { Report } from './report.tsx';
import { scoreDigits } from './scoreDigits.ts';
import type { Words } from './words.ts';

/** The widths in px at which a page without scripts draws its charts; `media/page.css` shows the one that fits. */
const pageWidths = [860, 720, 600, 340];

/**
 * The report as one HTML document: no scripts, nothing loaded, fit to send and to print.
 * @param styles CSS put into the page as it is: `media/report.css` and `media/page.css`
 */
export function renderPage({ analysis, words, styles }: PageProps): string {
	const name = fileText(analysis.source.name, 56);
	const { score, interval } = analysis.nps;
	const title =
		score === null || interval === null
			? words.text('report.documentEmpty', { name })
			: words.text('report.document', { score: words.points(score, scoreDigits(interval)), name });
	const page = renderToString(
		<html lang={words.language}>
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-report'" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{title}</title>
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, which must not be escaped */}
				<style nonce="report" dangerouslySetInnerHTML={{ __html: styles }} />
			</head>
			<body>
				<Report analysis={analysis} words={words} widths={pageWidths} />
			</body>
		</html>,
	);
	return `<!DOCTYPE html>\n${page}\n`;
}

export interface PageProps {
	readonly analysis: Analysis;
	readonly words: Words;
	readonly styles: string;
}
