import { commands, type ExtensionContext, window, workspace } from 'vscode';
import type { Engine } from '../engine/engine.ts';
import { BenchmarkSetting } from './benchmarkSetting.ts';
import { changeReading } from './changeReading.ts';
import { chooseBenchmark } from './chooseBenchmark.ts';
import { chooseQuestion } from './chooseQuestion.ts';
import { compareSurveys } from './compareSurveys.ts';
import { ComparisonPanels, comparisonViewType } from './comparisonPanels.ts';
import { copySummary, exportReport } from './exportCommands.ts';
import { getSamples } from './getSamples.ts';
import { languageSetting } from './languageSetting.ts';
import { openReport } from './openReport.ts';
import { OwnBenchmarks } from './ownBenchmarks.ts';
import { recordScheme, recordTexts } from './recordText.ts';
import { RememberedChoices } from './rememberedChoices.ts';
import { ReportPanels, reportViewType } from './reportPanels.ts';

/** Builds the parts of the extension and makes them known to VS Code. */
export function register(context: ExtensionContext, engine: Engine): void {
	const { extension, extensionUri, workspaceState, subscriptions } = context;
	const installed = { uri: extensionUri, version: String(extension.packageJSON.version) };
	// What activates the extension is about to read a survey: the engine starts beside it.
	void engine.benchmarks().catch(() => undefined);
	const benchmark = new BenchmarkSetting();
	const own = new OwnBenchmarks(engine);
	const choices = new RememberedChoices(workspaceState);
	const panels = new ReportPanels(extensionUri, engine, choices, benchmark, own);
	const comparisons = new ComparisonPanels(extensionUri, engine, choices);
	subscriptions.push(
		commands.registerCommand('surveyLens.openReport', (clicked, selected) => openReport(panels, clicked, selected)),
		commands.registerCommand('surveyLens.compareSurveys', (clicked, selected) =>
			compareSurveys(comparisons, clicked, selected),
		),
		commands.registerCommand('surveyLens.chooseQuestion', () => chooseQuestion(panels)),
		commands.registerCommand('surveyLens.chooseBenchmark', () =>
			chooseBenchmark(engine, benchmark, own, panels.nearest(undefined)?.report.uri, panels.language),
		),
		commands.registerCommand('surveyLens.setColumnRole', () => changeReading(panels, 'setColumnRole')),
		commands.registerCommand('surveyLens.chooseAnswers', () => changeReading(panels, 'chooseAnswers')),
		commands.registerCommand('surveyLens.getSamples', () => getSamples(extensionUri)),
		commands.registerCommand('surveyLens.exportReport', () => exportReport(panels, comparisons, installed)),
		commands.registerCommand('surveyLens.copySummary', () => copySummary(panels, installed)),
		window.registerWebviewPanelSerializer(reportViewType, panels),
		window.registerWebviewPanelSerializer(comparisonViewType, comparisons),
		workspace.registerTextDocumentContentProvider(recordScheme, recordTexts),
		benchmark.onDidChange(() => panels.update()),
		own.onDidChange(() => panels.update()),
		workspace.onDidChangeConfiguration(async (change) => {
			if (change.affectsConfiguration(languageSetting)) {
				await Promise.all([panels.translate(), comparisons.translate()]);
			}
		}),
		benchmark,
		own,
		{ dispose: () => engine.dispose() },
	);
}
