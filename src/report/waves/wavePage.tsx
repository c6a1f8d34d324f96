import type { VNode } from 'preact';
import { pageWidths } from '../charts/chart.tsx';
import { elementsOf } from '../exports/elements.ts';
import { markdownOf } from '../exports/markdown.tsx';
import { ProvenanceSection } from '../exports/provenanceSection.tsx';
import { chartsOn, chartWidth, type ReportChart } from '../exports/reportCharts.tsx';
import { staticPage } from '../staticPage.tsx';
import type { WaveExportProps } from './waveExportProps.ts';
import { waveScore } from './waveName.ts';
import { waveProvenance } from './waveProvenance.ts';
import { WaveReport } from './waveReport.tsx';

/**
 * A comparison of waves as one HTML document: no scripts, nothing loaded, fit to send and to print.
 * @param styles CSS put into the page as it is: `media/report.css` and `media/page.css`
 */
export function renderWavePage({ styles, ...props }: WavePageProps): string {
	const { comparison, words } = props;
	const { waves } = comparison;
	const last = waves.at(-1);
	const score = last === undefined ? '' : waveScore(words, last);
	return staticPage({
		title: words.text('waves.document', { score, count: waves.length }),
		words,
		styles,
		content: <WaveDocument {...props} widths={pageWidths} />,
	});
}

export interface WavePageProps extends WaveExportProps {
	readonly styles: string;
}

/** A comparison as Markdown: its titles, sentences and tables, and in place of each chart the table behind it. */
export function renderWaveMarkdown(props: WaveExportProps): string {
	return markdownOf(<WaveDocument {...props} widths={[chartWidth]} />);
}

/** Every chart of a comparison, in its order. */
export function waveCharts({ comparison, words }: WaveExportProps): readonly ReportChart[] {
	return chartsOn(elementsOf(<WaveReport comparison={comparison} words={words} widths={[chartWidth]} />));
}

interface WaveDocumentProps extends WaveExportProps {
	readonly widths: readonly number[];
}

/** The report with what it takes to come to it again. */
function WaveDocument({ widths, ...props }: WaveDocumentProps): VNode {
	const { comparison, words } = props;
	const closing = <ProvenanceSection words={words} facts={waveProvenance(props)} people={null} />;
	return <WaveReport comparison={comparison} words={words} widths={widths} closing={closing} />;
}
