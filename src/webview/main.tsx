import { render, type VNode } from 'preact';
import type { Query } from '../core/model/query.ts';
import type { FromPage, PageState, ShowLoading, Shown, ShowReport, ToPage } from '../protocol/page.ts';
import { fileText } from '../report/fileText.ts';
import { Report } from '../report/report.tsx';
import { verdictSentence } from '../report/verdictSentence.ts';
import { createWords, type Words } from '../report/words.ts';
import { ColumnControls, Controls } from './controls.tsx';
import { Refusal } from './refusal.tsx';

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

let shown: Shown | null = null;
let turn = -1;
let scrollToRestore = host.getState()?.scroll ?? null;
let announceNext = false;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	if (data.kind !== 'show' || data.turn === turn) {
		return;
	}
	turn = data.turn;
	shown = data.show;
	show();
	if (shown.kind === 'report') {
		keep(shown.analysis.query);
		if (announceNext) {
			announcement.textContent = spokenVerdict(shown);
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

/** Width in whole px that a report has for its charts, whether one is shown or not. */
function contentWidth(): number {
	const shownSection = root.querySelector('.report > section');
	const section = shownSection ?? document.createElement('section');
	const empty = document.createElement('main');
	if (shownSection === null) {
		empty.className = 'report';
		empty.append(section);
		root.append(empty);
	}
	const measured = section.clientWidth;
	empty.remove();
	return Math.max(260, Math.floor(measured));
}

function keep(query: Query): void {
	host.setState({
		version: 1,
		uri: document.body.dataset['uri'] ?? '',
		query,
		past: [],
		columns: shown?.kind === 'report' ? shown.analysis.reading.roles.map(({ column }) => column) : [],
		scroll: window.scrollY,
		focus: null,
	});
}

function show(): void {
	if (shown === null) {
		return;
	}
	document.documentElement.lang = shown.language;
	render(view(shown, createWords(shown.language)), root);
}

function view(message: Shown, words: Words): VNode {
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
			return <Refusal words={words} message={message} tell={(answer) => host.postMessage(answer)} />;
		case 'loading':
			return <Loading words={words} message={message} />;
	}
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
