import { commands, Uri, ViewColumn, type WebviewPanel, type WebviewPanelSerializer, window } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { Engine } from '../engine/engine.ts';
import type { BenchmarkSetting } from './benchmarkSetting.ts';
import { fileName } from './fileName.ts';
import { FileWatch } from './fileWatch.ts';
import { languageFor } from './languageSetting.ts';
import type { OwnBenchmarks } from './ownBenchmarks.ts';
import { PageFiles } from './pageFiles.ts';
import type { RememberedChoices } from './rememberedChoices.ts';
import { panelTitle, ReportPanel } from './reportPanel.ts';
import { isPageState } from './savedPage.ts';
import { showProblem } from './showProblem.ts';
import { speechIn } from './speechIn.ts';
import type { ReadingChange } from './surveyChoices.ts';
import { SurveyReport } from './surveyReport.ts';

export const reportViewType = 'surveyLens.report';

/** The open reports, one a file. */
export class ReportPanels implements WebviewPanelSerializer {
	readonly #files: PageFiles;
	readonly #engine: Engine;
	readonly #choices: RememberedChoices;
	readonly #benchmark: BenchmarkSetting;
	readonly #ownBenchmarks: OwnBenchmarks;
	/** By the file's full URI; the one used last stands last. */
	readonly #panels = new Map<string, ReportPanel>();

	constructor(
		extension: Uri,
		engine: Engine,
		choices: RememberedChoices,
		benchmark: BenchmarkSetting,
		ownBenchmarks: OwnBenchmarks,
	) {
		this.#files = new PageFiles(extension);
		void this.#files.of('webview.js');
		this.#engine = engine;
		this.#choices = choices;
		this.#benchmark = benchmark;
		this.#ownBenchmarks = ownBenchmarks;
	}

	/** The report that has the focus. */
	get active(): ReportPanel | undefined {
		return [...this.#panels.values()].find(({ panel }) => panel.active);
	}

	/** The language to speak when no file is meant: that of the report used last. */
	get language(): Language {
		return languageFor(this.nearest(undefined)?.report.language ?? null);
	}

	/** The report that has the focus, else that of the file `uri`, else the one used last. */
	nearest(uri: Uri | undefined): ReportPanel | undefined {
		return this.active ?? this.#panels.get(String(uri)) ?? [...this.#panels.values()].at(-1);
	}

	/**
	 * Shows the report of a file as it is now, in its panel or in a new one, which opens while the file is being read: a file
	 * that is refused has its reason shown there.
	 */
	async open(uri: Uri): Promise<void> {
		const existing = this.#panels.get(uri.toString());
		existing?.panel.reveal();
		await (existing ?? (await this.#newPanel(uri))).open();
	}

	/** Lets the user change how a file is read, and shows its report under the new reading. */
	async changeReading(uri: Uri, change: ReadingChange): Promise<void> {
		const existing = this.#panels.get(uri.toString());
		if (existing !== undefined) {
			return existing.changeReading(change);
		}
		const report = this.#reportOf(uri);
		let isChanged = false;
		try {
			isChanged = await report.choices[change]();
		} catch (error) {
			void showProblem(error, languageFor(report.language));
		} finally {
			await report.close();
		}
		if (isChanged) {
			await this.open(uri);
		}
	}

	async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
		if (!isPageState(state)) {
			const speech = await speechIn(languageFor(null));
			window.showInformationMessage(speech.text('extension.panelDiscarded'));
			panel.dispose();
			return;
		}
		// Not waited for: VS Code shows nothing of the panel before this has returned.
		const report = this.#reportOf(Uri.parse(state.uri));
		if (state.query !== null) {
			report.resume(state.query, state.columns);
		}
		void this.#add(panel, report).reload('do not ask');
	}

	/** Computes all reports again under the benchmarks as they are now. */
	async update(): Promise<void> {
		const heeding = [...this.#panels.values()].filter(({ heedsBenchmarks }) => heedsBenchmarks);
		await Promise.all(heeding.map((panel) => panel.update()));
	}

	/** Says all reports in the language that is now set. */
	async translate(): Promise<void> {
		await Promise.all([...this.#panels.values()].map((panel) => panel.translate()));
	}

	async #newPanel(uri: Uri): Promise<ReportPanel> {
		const title = await panelTitle(languageFor(null), fileName(uri));
		const options = { enableFindWidget: true };
		// Beside the file, but where a report is already, not beside that too.
		const column = this.nearest(undefined)?.panel.viewColumn ?? ViewColumn.Beside;
		// A second command may have come meanwhile.
		return (
			this.#panels.get(uri.toString()) ??
			this.#add(window.createWebviewPanel(reportViewType, title, column, options), this.#reportOf(uri))
		);
	}

	#add(panel: WebviewPanel, report: SurveyReport): ReportPanel {
		const key = report.uri.toString();
		const added = new ReportPanel(panel, report, this.#benchmark, this.#files);
		this.#panels.set(key, added);
		panel.onDidChangeViewState(() => {
			if (panel.visible) {
				void added.fileMayHaveChanged();
			}
			if (panel.active) {
				this.#panels.delete(key);
				this.#panels.set(key, added);
			}
		});
		const watch = new FileWatch(report.uri);
		watch.onDidChange(() => added.fileMayHaveChanged());
		panel.onDidDispose(async () => {
			watch.dispose();
			this.#panels.delete(key);
			this.#announce();
			await report.close();
		});
		this.#announce();
		return added;
	}

	#announce(): void {
		commands.executeCommand('setContext', 'surveyLens.hasReport', this.#panels.size > 0);
	}

	#reportOf(uri: Uri): SurveyReport {
		return new SurveyReport(uri, this.#engine, this.#choices, this.#benchmark, this.#ownBenchmarks);
	}
}
