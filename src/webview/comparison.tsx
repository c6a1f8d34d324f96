import { render, type VNode } from 'preact';
import type {
	ComparisonPageState,
	ComparisonShown,
	FromComparisonPage,
	ToComparisonPage,
} from '../protocol/comparisonPage.ts';
import { fileText } from '../report/fileText.ts';
import { loadWords } from '../report/loadWords.ts';
import { problemSentence } from '../report/sentences/problem.ts';
import { WaveReport } from '../report/waves/waveReport.tsx';
import type { Words } from '../report/words.ts';
import { answerRequest } from './answerRequest.ts';
import { contentWidth } from './contentWidth.ts';

declare function acquireVsCodeApi(): {
	postMessage(message: FromComparisonPage): void;
	getState(): ComparisonPageState | undefined;
	setState(state: ComparisonPageState): void;
};

const host = acquireVsCodeApi();
const root = document.getElementById('root') ?? document.body;
const uris: readonly string[] = JSON.parse(document.body.dataset['uri'] ?? '[]');

let shown: ComparisonShown | null = null;
let words: Words | null = null;
let scrollToRestore = host.getState()?.scroll ?? null;

window.addEventListener('message', async ({ data }: MessageEvent<ToComparisonPage>) => {
	if (data.kind === 'picture' || data.kind === 'copy') return answerRequest(host, data);
	shown = data;
	if (words?.language !== data.language) {
		words = await loadWords(data.language);
	}
	if (shown !== data) {
		return;
	}
	show();
	if (shown.kind === 'comparison' && scrollToRestore !== null) {
		window.scrollTo(0, scrollToRestore);
		scrollToRestore = null;
	}
	keep();
});

window.addEventListener('scroll', () => {
	if (shown?.kind === 'comparison' && scrollToRestore === null) {
		keep();
	}
});

let width = contentWidth(root);
new ResizeObserver(() => {
	const measured = contentWidth(root);
	if (measured !== width) {
		width = measured;
		show();
	}
}).observe(root);

host.postMessage({ kind: 'ready' });

function keep(): void {
	host.setState({ version: 1, uris, scroll: scrollToRestore ?? window.scrollY });
}

function show(): void {
	if (shown === null || words?.language !== shown.language) {
		return;
	}
	document.documentElement.lang = shown.language;
	render(view(shown, words), root);
	const measured = contentWidth(root);
	if (measured !== width) {
		width = measured;
		render(view(shown, words), root);
	}
}

function view(message: ComparisonShown, words: Words): VNode {
	switch (message.kind) {
		case 'comparison':
			return <WaveReport comparison={message.comparison} words={words} widths={[width]} />;
		case 'comparing':
			return (
				<main class="report message loading" aria-busy="true">
					<p role="status">{words.text('extension.compareReading')}</p>
				</main>
			);
		case 'problem':
			return (
				<main class="report message" data-problem={message.problem.code}>
					<p class="source">
						<bdi>{fileText(message.name, 120)}</bdi>
					</p>
					<div role="alert">
						<h1>{problemSentence(words, message.problem)}</h1>
					</div>
					<div class="controls">
						<button type="button" onClick={() => host.postMessage({ kind: 'retry' })}>
							{words.text('report.retry')}
						</button>
					</div>
				</main>
			);
	}
}
