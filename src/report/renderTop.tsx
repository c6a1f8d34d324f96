import { renderToString } from 'preact-render-to-string';
import type { Analysis } from '../core/model/analysis.ts';
import { pageWidths } from './charts/chart.tsx';
import { ReportTop } from './reportTop.tsx';
import type { Words } from './words.ts';

/** The top of a live report as markup: what its page shows until its script draws the whole. */
export function renderTop(analysis: Analysis, words: Words): string {
	return renderToString(<ReportTop analysis={analysis} words={words} widths={pageWidths} isOpening listed={[]} />);
}
