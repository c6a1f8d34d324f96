import { render, type VNode } from 'preact';
import type {
	ComparisonPageState,
	ComparisonShown,
	FromComparisonPage,
	ToComparisonPage,
} from '../protocol/comparisonPage.ts';
import { fileText } from '../report/fileText.ts';
import { problemSentence } from '../report/sentences/problem.ts';
import { WaveReport } from '../report/waves/waveReport.tsx';
import type { Words } from '../report/words.ts';
import { answerRequest } from './answerRequest.ts';
import { contentWidth } from './contentWidth.ts';
import type { PageStart } from './pageStart.ts';
import { ownWords, wordsTold } from './words.ts';

declare const pageStart: PageStart<ToComparisonPage, FromComparisonPage, ComparisonPageState>;

const { host, hear } = pageStart;
const root = document.getElementById('root') ?? document.body;
const uris: readonly string[] = JSON.parse(document.body.dataset['uri'] ?? '[]');

let shown: ComparisonShown | null = null;
let words = ownWords();
let scrollToRestore = host.getState()?.scroll ?? null;

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

hear((told) => {
	if (told.kind === 'picture' || told.kind === 'copy') {
		void answerRequest(host, told);
		return;
	}
	if (told.kind === 'words') {
		words = wordsTold(told);
		return;
	}
	shown = told;
	show();
	if (shown.kind === 'comparison' && scrollToRestore !== null) {
		window.scrollTo(0, scrollToRestore);
		scrollToRestore = null;
	}
	keep();
});
host.postMessage({ kind: 'ready', isTold: shown !== null });

function keep(): void {
	host.setState({ version: 1, uris, scroll: scrollToRestore ?? window.scrollY });
}

function show(): void {
	if (shown === null) {
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
