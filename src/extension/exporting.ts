import { env, Uri, window, workspace } from 'vscode';
import { createWords } from '../report/createWords.ts';
import { chartSvg } from '../report/exports/chartSvg.tsx';
import type { ExportProps } from '../report/exports/exportProps.ts';
import { figuresCsv } from '../report/exports/figuresCsv.ts';
import { figuresJson } from '../report/exports/figuresJson.ts';
import { renderMarkdown } from '../report/exports/markdown.tsx';
import { type ReportChart, reportCharts } from '../report/exports/reportCharts.tsx';
import { summary } from '../report/exports/summary.ts';
import { isIdentifying } from '../report/exports/withoutNames.ts';
import { renderPage } from '../report/page.tsx';
import { exportFollowUp } from './exportFollowUp.ts';
import { type ChartFormat, type Exported, pickChart, pickFormat, pickPeople, pickWhat } from './pickExport.ts';
import { plainText } from './plainText.ts';
import type { ReportPanel } from './reportPanel.ts';
import { saveFile, saveFiles } from './saveExport.ts';
import { createSpeech, type Speech } from './speech.ts';

/** The extension as it is installed: where its files are, and its version. */
export interface Installed {
	readonly uri: Uri;
	readonly version: string;
}

/** Lets the user choose what to export from a report, and where to. */
export async function exportReport(panel: ReportPanel, { uri, version }: Installed): Promise<void> {
	if (panel.shown === undefined) return;
	const { analysis, language } = panel.shown;
	const speech = createSpeech(language);
	const what = await pickWhat(speech, panel.report.name);
	if (what === undefined) return;
	const props: ExportProps = { analysis, words: createWords(language), version, identifying: false };
	if (what === 'followUp') return exportFollowUp(panel, props, speech);
	if (what === 'chart' || what === 'charts') return exportCharts(panel, props, speech, what, await styles(uri));
	const identifying = isIdentifying(analysis) ? await pickPeople(speech) : false;
	if (identifying === undefined) return;
	const content = contentOf[what]({ ...props, identifying }, await styles(uri));
	await saveFile(panel.report, speech, extensions[what], new TextEncoder().encode(content));
}

/** Puts five lines about a report on the clipboard: formatted where the page may, else as text. */
export async function copySummary(panel: ReportPanel, { version }: Installed): Promise<void> {
	if (panel.shown === undefined) return;
	const { analysis, language } = panel.shown;
	const { text, html } = summary({ analysis, words: createWords(language), version });
	const formatted = await panel.requests.copy(text, html);
	if (!formatted) await env.clipboard.writeText(text);
	window.showInformationMessage(createSpeech(language).text(formatted ? 'exports.copied.rich' : 'exports.copied.text'));
}

type WholeExport = Exclude<Exported, 'chart' | 'charts' | 'followUp'>;

const contentOf: Readonly<Record<WholeExport, (props: ExportProps, css: string) => string>> = {
	html: (props, css) => renderPage({ ...props, styles: css }),
	markdown: renderMarkdown,
	csv: figuresCsv,
	json: figuresJson,
};

const extensions: Readonly<Record<WholeExport, string>> = { html: 'html', markdown: 'md', csv: 'csv', json: 'json' };

async function exportCharts(
	panel: ReportPanel,
	props: ExportProps,
	speech: Speech,
	what: 'chart' | 'charts',
	css: string,
): Promise<void> {
	const all = reportCharts(props);
	const chosen = what === 'chart' ? await pickChart(speech, all) : all;
	if (chosen === undefined) return;
	const format = await pickFormat(speech);
	if (format === undefined) return;
	const charts = Array.isArray(chosen) ? chosen : [chosen];
	const files: { name: string; bytes: Uint8Array }[] = [];
	for (const chart of charts) {
		const bytes = await drawn(panel, chart, props, css, format);
		if (bytes === null) {
			window.showErrorMessage(plainText(speech.text('exports.notDrawn')));
			return;
		}
		files.push({ name: chart.name, bytes });
	}
	const extension = format.startsWith('svg') ? 'svg' : 'png';
	const [first] = files;
	if (what === 'charts') await saveFiles(panel.report, speech, extension, files);
	else if (first !== undefined) await saveFile(panel.report, speech, extension, first.bytes, first.name);
}

async function drawn(
	panel: ReportPanel,
	chart: ReportChart,
	props: ExportProps,
	css: string,
	format: ChartFormat,
): Promise<Uint8Array | null> {
	const svg = chartSvg(chart, props, css, format.endsWith('transparent') ? 'transparent' : 'white');
	return format.startsWith('svg') ? new TextEncoder().encode(svg) : panel.requests.picture(svg, 2);
}

async function styles(extension: Uri): Promise<string> {
	const files = ['report.css', 'page.css'].map((name) => workspace.fs.readFile(Uri.joinPath(extension, 'media', name)));
	return (await Promise.all(files)).map((bytes) => new TextDecoder().decode(bytes)).join('\n');
}
