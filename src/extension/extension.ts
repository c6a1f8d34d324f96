import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { chooseBenchmark } from './chooseBenchmark.ts';
import { chooseQuestion } from './chooseQuestion.ts';
import { createNodeEngine } from './nodeEngine.ts';
import { openReport } from './openReport.ts';
import { RememberedQuestions } from './rememberedQuestions.ts';
import { ReportPanels, reportViewType } from './reportPanels.ts';
import { benchmarkSetting, languageSetting } from './settings.ts';

export function activate(context: ExtensionContext): void {
	const engine = createNodeEngine(context.extensionUri);
	const panels = new ReportPanels(context.extensionUri, engine, new RememberedQuestions(context.workspaceState));
	context.subscriptions.push(
		commands.registerCommand('surveyLens.openReport', (clicked, selected) => openReport(panels, clicked, selected)),
		commands.registerCommand('surveyLens.chooseQuestion', () => chooseQuestion(panels)),
		commands.registerCommand('surveyLens.chooseBenchmark', () => chooseBenchmark(engine, panels.language)),
		window.registerWebviewPanelSerializer(reportViewType, panels),
		workspace.onDidChangeConfiguration(async (change) => {
			if (change.affectsConfiguration(benchmarkSetting)) {
				await panels.update();
			}
			if (change.affectsConfiguration(languageSetting)) {
				await panels.translate();
			}
		}),
		{ dispose: () => engine.dispose() },
	);
}
