import type { Analysis } from '../core/model/analysis.ts';
import { fileText } from './fileText.ts';
import { Report } from './report.tsx';
import { scoreDigits } from './scoreDigits.ts';
import { pageWidths, staticPage } from './staticPage.tsx';
import type { Words } from './words.ts';

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
	return staticPage({
		title,
		words,
		styles,
		content: <Report analysis={analysis} words={words} widths={pageWidths} />,
	});
}

export interface PageProps {
	readonly analysis: Analysis;
	readonly words: Words;
	readonly styles: string;
}
