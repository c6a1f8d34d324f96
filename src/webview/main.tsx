import { render, type VNode } from 'preact';
import type { Query } from '../core/model/query.ts';
import type { FromPage, PageState, ShowLoading, ShowProblem, ShowReport, ToPage } from '../protocol/page.ts';
import { fileText } from '../report/fileText.ts';
import { offeredShift } from '../report/offeredShift.ts';
import { problemSentence } from '../report/problemSentence.ts';
import { Report } from '../report/report.tsx';
import { verdictSentence } from '../report/verdictSentence.ts';
import { createWords, type Words } from '../report/words.ts';
import { ColumnControls, Controls } from './controls.tsx';

declare function acquireVsCodeApi(): {
	postMessage(message: FromPage): void;
	getState(): PageState | undefined;
	setState(state: PageState): void;
};

const host = acquireVsCodeApi();
const root = document.createElement('div');
const announcement = document.createElement('p');
announcement.className = 'unseen';
announcement.setAttribute('aria-live', 'polite');
const place = document.getElementById('root') ?? document.body;
place.append(root, announcement);

let shown: ToPage | null = null;
let scrollToRestore = host.getState()?.scroll ?? null;
let announceNext = false;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	shown = data;
	show();
	if (data.kind === 'report') {
		keep(data.analysis.query);
		if (announceNext) {
			announcement.textContent = spokenVerdict(data);
			announceNext = false;
		}
		if (scrollToRestore !== null) {
			window.scrollTo(0, scrollToRestore);
			scrollToRestore = null;
		}
	}
});

window.addEventListener('scroll', () => {
	if (shown?.kind === 'report' && scrollToRestore === null) {
		keep(shown.analysis.query);
	}
});

let width = contentWidth();
new ResizeObserver(() => {
	const measured = contentWidth();
	if (measured !== width) {
		width = measured;
		show();
	}
}).observe(root);

host.postMessage({ kind: 'ready' });

/** Width in whole px that the report has for its charts. */
function contentWidth(): number {
	const measured = root.querySelector('.report > section')?.clientWidth ?? root.clientWidth;
	return Math.max(260, Math.floor(measured));
}

function keep(query: Query): void {
	host.setState({ version: 1, uri: document.body.dataset['uri'] ?? '', query, scroll: window.scrollY });
}

function show(): void {
	if (shown === null) {
		return;
	}
	document.documentElement.lang = shown.language;
	render(view(shown, createWords(shown.language)), root);
	const measured = contentWidth();
	if (measured !== width) {
		width = measured;
		render(view(shown, createWords(shown.language)), root);
	}
}

function view(message: ToPage, words: Words): VNode {
	switch (message.kind) {
		case 'report':
			return (
				<Report
					analysis={message.analysis}
					words={words}
					widths={[width]}
					controls={
						<Controls
							words={words}
							analysis={message.analysis}
							benchmarks={message.benchmarks}
							onBenchmark={(benchmark) => {
								announceNext = true;
								host.postMessage({ kind: 'choose-benchmark', benchmark });
							}}
							onQuestion={() => host.postMessage({ kind: 'choose-question' })}
						/>
					}
					columnControls={
						<ColumnControls
							words={words}
							analysis={message.analysis}
							onRole={() => host.postMessage({ kind: 'set-column-role' })}
							onAnswers={() => host.postMessage({ kind: 'choose-answers' })}
						/>
					}
				/>
			);
		case 'problem':
			return <Refusal words={words} message={message} />;
		case 'loading':
			return <Loading words={words} message={message} />;
	}
}

function Refusal({ words, message }: { readonly words: Words; readonly message: ShowProblem }): VNode {
	const { problem } = message;
	const shift = offeredShift(problem);
	return (
		<main class="report message" data-problem={problem.code}>
			<p class="source">
				<bdi>{fileText(message.name, 120)}</bdi>
			</p>
			<div role="alert">
				<h1>{problemSentence(words, problem)}</h1>
			</div>
			<div class="controls">
				{shift === null ? null : (
					<button type="button" onClick={() => host.postMessage({ kind: 'shift-scale', shift })}>
						{words.text(shift > 0 ? 'remedy.lower' : 'remedy.raise')}
					</button>
				)}
				{problem.code === 'no-question' ? (
					<button type="button" onClick={() => host.postMessage({ kind: 'set-column-role' })}>
						{words.text('remedy.setColumnRole')}
					</button>
				) : null}
				<button type="button" onClick={() => host.postMessage({ kind: 'retry' })}>
					{words.text('report.retry')}
				</button>
			</div>
		</main>
	);
}

/** Appears after a second (by its style): a file that is read faster never shows it. */
function Loading({ words, message }: { readonly words: Words; readonly message: ShowLoading }): VNode {
	return (
		<main class="report message loading" aria-busy="true">
			<p role="status">{words.text('report.loading', { name: fileText(message.name, 120) })}</p>
		</main>
	);
}

function spokenVerdict({ analysis, language }: ShowReport): string {
	const words = createWords(language);
	return analysis.benchmark === null
		? words.text('benchmark.title.missing')
		: verdictSentence(words, analysis.benchmark, analysis.nps.base)
				.map((part) => part.text)
				.join('');
}
