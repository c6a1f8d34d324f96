import { commands, type WebviewPanel } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { ProblemCode } from '../core/model/problem.ts';
import { problemOf, refusal } from '../engine/problemOf.ts';
import { reportSections } from '../engine/reportSections.ts';
import type { FileState, FromPage, PageAsks, ShowReport, ToPage } from '../protocol/page.ts';
import { AnswerParts } from './answerParts.ts';
import type { BenchmarkSetting } from './benchmarkSetting.ts';
import { languageFor } from './languageSetting.ts';
import { openRecord } from './openRecord.ts';
import { PageChannel } from './pageChannel.ts';
import { PageContent } from './pageContent.ts';
import type { PageFiles } from './pageFiles.ts';
import { PageRequests } from './pageRequests.ts';
import { refreshesAlways } from './refreshSetting.ts';
import { showProblem } from './showProblem.ts';
import { speechIn } from './speechIn.ts';
import type { ReadingChange } from './surveyChoices.ts';
import type { SurveyReport } from './surveyReport.ts';

const benchmarkProblems: ReadonlySet<ProblemCode> = new Set(['no-such-benchmark', 'benchmark-mistakes']);

/** What the page asked, and the order in which it is answered; without a query where it asked nothing. */
type Asked = Pick<PageAsks, 'ask' | 'first' | 'next'> & { readonly query?: PageAsks['query'] };

/**
 * Computes a report, of which `show` shows the top, and `parts` more, before it is whole.
 * @param unlessSuperseded waits; throws `cancelled` where something else was to be shown meanwhile
 */
type Compute = (
	parts: AnswerParts,
	show: (report: ShowReport) => void,
	unlessSuperseded: (waited: Promise<void>) => Promise<void>,
) => Promise<ShowReport>;

/** The panel that shows the report of one file, or why there is none. */
export class ReportPanel {
	readonly report: SurveyReport;
	readonly panel: WebviewPanel;
	readonly requests: PageRequests;
	readonly #benchmark: BenchmarkSetting;
	readonly #channel: PageChannel<ToPage>;
	readonly #content: PageContent;
	#file: FileState = 'as-read';
	/** The reading of the file under way, if any. */
	#reading: Promise<void> | undefined;
	/** Counts what was asked for, so that an answer that comes late does not replace a newer one. */
	#turn = 0;
	#disposed = false;
	/** Whether the page has asked something, which the walkthrough waits for. */
	#hasAsked = false;
	/** Has the page come with the top of a report, where it has not come yet. */
	#comeWith: (top: string) => void = () => {};

	/** Fills an empty `panel` with the page, which tells that the file is being read. */
	constructor(panel: WebviewPanel, report: SurveyReport, benchmark: BenchmarkSetting, files: PageFiles) {
		const language = languageFor(null);
		this.panel = panel;
		const top = new Promise<string>((resolve) => {
			this.#comeWith = resolve;
		});
		this.#channel = new PageChannel(panel, files, { language, uri: report.uri.toString(), script: 'webview.js', top });
		this.requests = new PageRequests(panel);
		this.report = report;
		this.#benchmark = benchmark;
		this.#content = new PageContent({ kind: 'loading', language, name: report.name }, (message) => this.#post(message));
		panel.onDidDispose(() => {
			this.#disposed = true;
		});
		panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message));
	}

	/** Shows the report of the file as it is now; nothing new where the file is being read already. */
	open(): Promise<void> {
		return this.#reading ?? this.reload('ask');
	}

	/** Reads the file again. */
	async reload(asking: 'ask' | 'do not ask'): Promise<void> {
		const reading = this.#read(asking);
		this.#reading = reading;
		await reading;
		if (this.#reading === reading) {
			this.#reading = undefined;
		}
		await this.fileMayHaveChanged();
	}

	/** Tells the page how the file stands to what is shown of it; reads it again where the user wants that always. */
	async fileMayHaveChanged(): Promise<void> {
		if (this.#reading !== undefined || this.#disposed) {
			return;
		}
		const state = await this.report.fileState();
		const refreshes = state === 'changed' && refreshesAlways();
		this.#tellFile(refreshes ? 'refreshing' : state);
		if (refreshes) {
			await this.reload('do not ask');
		}
	}

	/** The whole report as it is shown; undefined where none is. */
	get shown(): ShowReport | undefined {
		return this.#content.report;
	}

	/** Whether another benchmark may change what is shown: a file that is refused for what it holds stays refused. */
	get heedsBenchmarks(): boolean {
		const { shown } = this.#content;
		return shown.kind !== 'problem' || benchmarkProblems.has(shown.problem.code);
	}

	/** Computes the report again under the choices as they are now. */
	async update(): Promise<void> {
		await this.#reading;
		await this.#show(() => this.report.update());
	}

	/** Says the same in the language that is now set. */
	async translate(): Promise<void> {
		const language = languageFor(this.report.language);
		this.panel.title = await panelTitle(language, this.report.name);
		this.#content.show({ ...(this.#content.report ?? this.#content.shown), language });
	}

	/** Takes the candidate in a column, or lets the user pick one. */
	async chooseQuestion(column: number | null): Promise<void> {
		await this.#change(
			() => this.report.choices.chooseQuestion(column),
			() => this.update(),
		);
	}

	/** Lets the user change how the file is read, and reads it so. */
	async changeReading(change: ReadingChange): Promise<void> {
		await this.#change(
			() => this.report.choices[change](),
			() => this.reload('ask'),
		);
	}

	/** Shows the report after a choice, if one was made. */
	async #change(choose: () => Promise<boolean>, show: () => Promise<void>): Promise<void> {
		try {
			if (await choose()) {
				await show();
			}
		} catch (error) {
			await showProblem(error, this.#content.shown.language);
		}
	}

	async #receive(message: FromPage): Promise<void> {
		switch (message.kind) {
			case 'ready':
				if (!message.isTold) this.#content.tell();
				this.#post({ kind: 'file', state: this.#file });
				break;
			case 'ask':
				await this.#ask(message);
				break;
			case 'records':
				await this.#orSay(async () => {
					const page = await this.report.records(message.query, message.offset, message.limit);
					this.#post({ kind: 'records', request: message.request, page });
				});
				break;
			case 'open-record':
				await this.#orSay(() => openRecord(this.report, message.record));
				break;
			case 'answers':
				await this.#orSay(async () => this.#post({ kind: 'answers', questions: await this.report.answers() }));
				break;
			case 'painted':
				break;
			case 'choose-benchmark':
				await this.#benchmark.choose(message.benchmark, this.#content.shown.language);
				break;
			case 'pick-benchmark':
				await commands.executeCommand('surveyLens.chooseBenchmark');
				break;
			case 'choose-question':
				await this.chooseQuestion(message.question);
				break;
			case 'set-column-role':
				await this.changeReading('setColumnRole');
				break;
			case 'choose-answers':
				await this.changeReading('chooseAnswers');
				break;
			case 'shift-scale':
				await this.report.choices.shiftScale(message.shift);
				await this.reload('ask');
				break;
			case 'retry':
				await this.reload('ask');
				break;
		}
	}

	/** Reads the file; where nothing is shown yet, shows its report as it comes. */
	async #read(asking: 'ask' | 'do not ask'): Promise<void> {
		const isFirst = this.#content.shown.kind === 'loading';
		const drawing = import('./pageTop.ts');
		const inOneGo = { ask: 0, first: reportSections, next: [] };
		await this.#show((parts, show, unlessSuperseded) => {
			const onTop = async (report: ShowReport) => {
				this.#comeWith((await drawing).pageTop(report));
				show(report);
				// What is seen first has the processors to itself.
				await unlessSuperseded(this.#channel.ready());
			};
			return this.report.read(asking, isFirst ? { onTop, parts } : undefined);
		}, inOneGo);
		this.#comeWith('');
	}

	async #ask(asked: PageAsks): Promise<void> {
		if (!this.#hasAsked) commands.executeCommand('setContext', 'surveyLens.hasAsked', true);
		this.#hasAsked = true;
		await this.#show((parts, _, unlessSuperseded) => {
			// So has what was acted on.
			const painted = this.#channel.painted(asked.ask);
			return this.report.ask(asked.query, parts, () => unlessSuperseded(painted));
		}, asked);
	}

	/** Does what changes nothing of the report; says what went wrong. */
	async #orSay(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			await showProblem(error, this.#content.shown.language);
		}
	}

	/**
	 * Shows a report, and before it what `compute` shows of it, unless something else was to be shown meanwhile.
	 * @param asked what it answers, and in which order its parts are to be shown
	 */
	async #show(compute: Compute, { ask, query, first, next }: Asked = { ask: 0, first: [], next: [] }): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		const ifLatest = (show: () => void) => {
			if (turn === this.#turn) show();
		};
		const asked = query === undefined ? {} : { query };
		const parts = new AnswerParts(first, next, (value) =>
			ifLatest(() => this.#content.add(ask, { ...asked, ...value })),
		);
		try {
			const show = (top: ShowReport) => ifLatest(() => this.#content.show(top));
			const report = await compute(parts, show, async (waited) => {
				await waited;
				// To go on would supersede in turn what was asked meanwhile.
				if (turn !== this.#turn) throw refusal({ code: 'cancelled' });
			});
			ifLatest(() => this.#content.complete({ ...report, ask }, parts.rest(report.analysis)));
		} catch (error) {
			if (turn === this.#turn) {
				await this.#refuse(error);
			}
		}
		if (this.#file !== 'as-read') {
			await this.fileMayHaveChanged();
		}
	}

	/** Shows why there is no report; what is shown stays where the user thought better of reading the file again. */
	async #refuse(error: unknown): Promise<void> {
		const problem = problemOf(error);
		const language = languageFor(this.report.language);
		if (problem !== null && problem.code !== 'cancelled') {
			this.#content.show({ kind: 'problem', language, name: this.report.name, problem });
			return;
		}
		if (this.#content.shown.kind === 'loading') {
			this.panel.dispose();
		}
		await showProblem(error, language);
	}

	#tellFile(state: FileState): void {
		if (state !== this.#file) {
			this.#file = state;
			this.#post({ kind: 'file', state });
		}
	}

	#post(message: ToPage): void {
		this.#channel.tell(message, message.kind === 'show' ? message.show.language : undefined);
	}
}

/** What stands on the panel's tab. */
export async function panelTitle(language: Language, name: string): Promise<string> {
	return (await speechIn(language)).text('extension.panelTitle', { name });
}
