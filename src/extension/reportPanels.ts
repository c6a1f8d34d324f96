import { commands, Uri, ViewColumn, type WebviewPanel, type WebviewPanelSerializer, window } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { Engine } from '../engine/engine.ts';
import type { ShowReport } from '../protocol/page.ts';
import type { BenchmarkSetting } from './benchmarkSetting.ts';
import { languageFor } from './languageSetting.ts';
import { type ReportOpener, remediesFor } from './remedies.ts';
import type { RememberedChoices } from './rememberedChoices.ts';
import { panelTitle, ReportPanel } from './reportPanel.ts';
import { isPageState } from './savedPage.ts';
import { showProblem } from './showProblem.ts';
import { speechIn } from './speechIn.ts';
import { type ReadingChange, SurveyReport } from './surveyReport.ts';

export const reportViewType = 'surveyLens.report';

/** The open reports, one a file. */
export class ReportPanels implements WebviewPanelSerializer, ReportOpener {
	readonly #extension: Uri;
	readonly #engine: Engine;
	readonly #choices: RememberedChoices;
	readonly #benchmark: BenchmarkSetting;
	/** By the file's full URI; the one used last stands last. */
	readonly #panels = new Map<string, ReportPanel>();
	readonly #opening = new Map<string, Promise<void>>();

	constructor(extension: Uri, engine: Engine, choices: RememberedChoices, benchmark: BenchmarkSetting) {
		this.#extension = extension;
		this.#engine = engine;
		this.#choices = choices;
		this.#benchmark = benchmark;
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

	/** Shows the report of a file as it is now, in its panel or in a new one; a file that is refused gets a message. */
	async open(uri: Uri): Promise<void> {
		const key = uri.toString();
		const existing = this.#panels.get(key);
		if (existing !== undefined) {
			existing.panel.reveal();
			return existing.reload('ask');
		}
		const opening = this.#opening.get(key) ?? this.#openNew(uri).finally(() => this.#opening.delete(key));
		this.#opening.set(key, opening);
		return opening;
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
			isChanged = await report[change]();
		} catch (error) {
			void this.#refuse(error, report);
		} finally {
			await report.close();
		}
		if (isChanged) {
			await this.open(uri);
		}
	}

	/** Shows the report of a file with its numbers lowered by `shift` points, and remembers that. */
	async openShifted(uri: Uri, shift: number): Promise<void> {
		await this.#reportOf(uri).shiftScale(shift);
		await this.open(uri);
	}

	async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
		if (!isPageState(state)) {
			const speech = await speechIn(languageFor(null));
			window.showInformationMessage(speech.text('extension.panelDiscarded'));
			panel.dispose();
			return;
		}
		// Not waited for: VS Code shows nothing of the panel before this has returned.
		void this.#add(panel, this.#reportOf(Uri.parse(state.uri))).reload('do not ask');
	}

	/** Computes all reports again under the choices as they are now. */
	async update(): Promise<void> {
		await Promise.all([...this.#panels.values()].map((panel) => panel.update()));
	}

	/** Says all reports in the language that is now set. */
	async translate(): Promise<void> {
		await Promise.all([...this.#panels.values()].map((panel) => panel.translate()));
	}

	async #openNew(uri: Uri): Promise<void> {
		const report = this.#reportOf(uri);
		let first: ShowReport;
		try {
			first = await report.read('ask');
		} catch (error) {
			await report.close();
			void this.#refuse(error, report);
			return;
		}
		const title = await panelTitle(first.language, report.name);
		const options = { enableFindWidget: true };
		this.#add(window.createWebviewPanel(reportViewType, title, ViewColumn.Beside, options), report, first);
	}

	#refuse(error: unknown, { uri, language }: SurveyReport): Promise<void> {
		return showProblem(error, languageFor(language), (problem, speech) => remediesFor(problem, uri, this, speech));
	}

	#add(panel: WebviewPanel, report: SurveyReport, first?: ShowReport): ReportPanel {
		const key = report.uri.toString();
		const added = new ReportPanel(panel, report, this.#benchmark, this.#extension, first);
		this.#panels.set(key, added);
		panel.onDidChangeViewState(() => {
			if (panel.active) {
				this.#panels.delete(key);
				this.#panels.set(key, added);
			}
		});
		panel.onDidDispose(async () => {
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
		return new SurveyReport(uri, this.#engine, this.#choices, this.#benchmark);
	}
}
