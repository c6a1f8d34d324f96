import type { WaveComparison } from '../../core/model/waves.ts';
import { pageWidths, staticPage } from '../staticPage.tsx';
import type { Words } from '../words.ts';
import { waveScore } from './waveName.ts';
import { WaveReport } from './waveReport.tsx';

/**
 * A comparison of waves as one HTML document: no scripts, nothing loaded, fit to send and to print.
 * @param styles CSS put into the page as it is: `media/report.css` and `media/page.css`
 */
export function renderWavePage({ comparison, words, styles }: WavePageProps): string {
	const { waves } = comparison;
	const last = waves.at(-1);
	const score = last === undefined ? '' : waveScore(words, last);
	return staticPage({
		title: words.text('waves.document', { score, count: waves.length }),
		words,
		styles,
		content: <WaveReport comparison={comparison} words={words} widths={pageWidths} />,
	});
}

export interface WavePageProps {
	readonly comparison: WaveComparison;
	readonly words: Words;
	readonly styles: string;
}
