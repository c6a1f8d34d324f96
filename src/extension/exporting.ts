import { env, Uri, window, workspace } from 'vscode';
import { createWords } from '../report/createWords.ts';
import type { ExportProps } from '../report/exports/exportProps.ts';
import { figuresCsv } from '../report/exports/figuresCsv.ts';
import { figuresJson } from '../report/exports/figuresJson.ts';
import { renderMarkdown } from '../report/exports/markdown.tsx';
import { provenance, provenanceLine } from '../report/exports/provenance.ts';
import { reportCharts } from '../report/exports/reportCharts.tsx';
import { summary } from '../report/exports/summary.ts';
import { isIdentifying } from '../report/exports/withoutNames.ts';
import { renderPage } from '../report/page.tsx';
import type { WaveExportProps } from '../report/waves/waveExportProps.ts';
import { waveFiguresCsv, waveFiguresJson } from '../report/waves/waveFigures.ts';
import { renderWaveMarkdown, renderWavePage, waveCharts } from '../report/waves/wavePage.tsx';
import { waveProvenance } from '../report/waves/waveProvenance.ts';
import type { ComparisonPanel } from './comparisonPanel.ts';
import { exportCharts } from './exportCharts.ts';
import { exportFollowUp } from './exportFollowUp.ts';
import { type Exported, exported, pickPeople, pickWhat } from './pickExport.ts';
import type { ReportPanel } from './reportPanel.ts';
import { saveFile } from './saveExport.ts';
import { createSpeech } from './speech.ts';

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
	const what = await pickWhat(speech, panel.report.name, exported);
	if (what === undefined) return;
	const props: ExportProps = { analysis, words: createWords(language), version, identifying: false };
	if (what === 'followUp') return exportFollowUp(panel, props, speech);
	if (what === 'chart' || what === 'charts') {
		return exportCharts(reportCharts(props), what, {
			exporting: panel.report,
			requests: panel.requests,
			speech,
			words: props.words,
			source: provenanceLine(provenance(props)),
			css: await styles(uri),
		});
	}
	const identifying = isIdentifying(analysis) ? await pickPeople(speech) : false;
	if (identifying === undefined) return;
	const content = contentOf[what]({ ...props, identifying }, await styles(uri));
	await saveFile(panel.report, speech, extensions[what], new TextEncoder().encode(content));
}

/** Lets the user choose what to export from a comparison, and where to. */
export async function exportComparison(panel: ComparisonPanel, { uri, version }: Installed): Promise<void> {
	if (panel.shown === undefined) return;
	const { comparison, language } = panel.shown;
	const speech = createSpeech(language);
	const names = comparison.waves.map(({ name }) => name).join(', ');
	const what = await pickWhat(speech, names, ['html', 'markdown', 'chart', 'csv', 'json']);
	if (what === undefined) return;
	const props: WaveExportProps = { comparison, words: createWords(language), version };
	const exporting = { ...panel.last, part: 'waves' };
	if (what === 'chart') {
		return exportCharts(waveCharts(props), what, {
			exporting,
			requests: panel.requests,
			speech,
			words: props.words,
			source: provenanceLine(waveProvenance(props)),
			css: await styles(uri),
		});
	}
	const content = waveContentOf[what](props, await styles(uri));
	await saveFile(exporting, speech, extensions[what], new TextEncoder().encode(content));
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

const waveContentOf: Readonly<Record<WholeExport, (props: WaveExportProps, css: string) => string>> = {
	html: (props, css) => renderWavePage({ ...props, styles: css }),
	markdown: renderWaveMarkdown,
	csv: waveFiguresCsv,
	json: waveFiguresJson,
};

const extensions: Readonly<Record<WholeExport, string>> = { html: 'html', markdown: 'md', csv: 'csv', json: 'json' };

async function styles(extension: Uri): Promise<string> {
	const files = ['report.css', 'page.css'].map((name) => workspace.fs.readFile(Uri.joinPath(extension, 'media', name)));
	return (await Promise.all(files)).map((bytes) => new TextDecoder().decode(bytes)).join('\n');
}
