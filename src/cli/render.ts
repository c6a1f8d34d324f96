import { readFile } from 'node:fs/promises';
import type { Analysis } from '../core/model/analysis.ts';
import type { WaveComparison } from '../core/model/waves.ts';
import { isClosed } from '../report/disclosure.ts';
import { renderMarkdown } from '../report/exports/markdown.tsx';
import { renderPage } from '../report/page.tsx';
import { renderWaveMarkdown, renderWavePage } from '../report/waves/wavePage.tsx';
import type { Words } from '../report/words.ts';
import type { CommandLine } from './commandLine.ts';
import { printableJson } from './printable.ts';
import { textReport } from './text/textReport.ts';
import { waveTextReport } from './text/waveTextReport.ts';
import { withoutComments } from './withoutComments.ts';

/** The folder that the command stands in: with its manifest and styles. */
const packageFolder = new URL('..', import.meta.url);

/** What is asked of a report beside its content. */
export type RenderChoices = Pick<CommandLine, 'format' | 'comments'>;

/** An analysis in the format that was asked for; comments word for word only where they were asked for too. */
export async function render(
	analysis: Analysis,
	{ format, comments: identifying }: RenderChoices,
	words: Words,
): Promise<string> {
	const shown = identifying && !isClosed(analysis) ? analysis : withoutComments(analysis);
	switch (format) {
		case 'json':
			return printableJson(shown);
		case 'html':
			return renderPage({
				analysis: shown,
				words,
				version: await version(),
				identifying,
				styles: await pageStyles(),
			});
		case 'markdown':
			return renderMarkdown({ analysis: shown, words, version: await version(), identifying });
		case 'text':
			return textReport(shown, words);
	}
}

/** Waves in the format that was asked for. */
export async function renderComparison(
	comparison: WaveComparison,
	{ format }: Pick<CommandLine, 'format'>,
	words: Words,
): Promise<string> {
	switch (format) {
		case 'json':
			return printableJson(comparison);
		case 'html':
			return renderWavePage({ comparison, words, version: await version(), styles: await pageStyles() });
		case 'markdown':
			return renderWaveMarkdown({ comparison, words, version: await version() });
		case 'text':
			return waveTextReport(comparison, words);
	}
}

/** Of Survey Lens, as `0.1.0`. */
export async function version(): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(new URL('package.json', packageFolder), 'utf8'));
	return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

async function pageStyles(): Promise<string> {
	return `${await style('report.css')}\n${await style('page.css')}`;
}

function style(name: string): Promise<string> {
	return readFile(new URL(`media/${name}`, packageFolder), 'utf8');
}
