import { window } from 'vscode';
import { type ChartWords, chartSvg } from '../report/exports/chartSvg.tsx';
import type { ReportChart } from '../report/exports/reportCharts.tsx';
import type { PageRequests } from './pageRequests.ts';
import { type ChartFormat, pickChart, pickFormat } from './pickExport.ts';
import { plainText } from './plainText.ts';
import { type Exporting, saveFile, saveFiles } from './saveExport.ts';
import type { Speech } from './speech.ts';

/** Where charts are exported from. */
export interface ChartExport extends ChartWords {
	/** What the files are called after. */
	readonly exporting: Exporting;
	/** The page that draws what is not SVG. */
	readonly requests: PageRequests;
	readonly speech: Speech;
	/** `media/report.css` and `media/page.css` */
	readonly css: string;
}

/** Lets the user choose one of the charts, or takes all, and a format, and writes them. */
export async function exportCharts(
	all: readonly ReportChart[],
	what: 'chart' | 'charts',
	from: ChartExport,
): Promise<void> {
	const { exporting, speech } = from;
	const [only, ...others] = all;
	const chosen = what === 'chart' ? (others.length === 0 ? only : await pickChart(speech, all)) : all;
	if (chosen === undefined) return;
	const format = await pickFormat(speech);
	if (format === undefined) return;
	const charts = Array.isArray(chosen) ? chosen : [chosen];
	const files: { name: string; bytes: Uint8Array }[] = [];
	for (const chart of charts) {
		const bytes = await drawn(chart, format, from);
		if (bytes === null) {
			window.showErrorMessage(plainText(speech.text('exports.notDrawn')));
			return;
		}
		files.push({ name: chart.name, bytes });
	}
	const extension = format.startsWith('svg') ? 'svg' : 'png';
	const [first] = files;
	if (what === 'charts') await saveFiles(exporting, speech, extension, files);
	else if (first !== undefined) await saveFile(exporting, speech, extension, first.bytes, first.name);
}

async function drawn(chart: ReportChart, format: ChartFormat, from: ChartExport): Promise<Uint8Array | null> {
	const svg = chartSvg(chart, from, from.css, format.endsWith('transparent') ? 'transparent' : 'white');
	return format.startsWith('svg') ? new TextEncoder().encode(svg) : from.requests.picture(svg, 2);
}
