import { window } from 'vscode';
import type { Installed } from './exporting.ts';
import { languageFor } from './languageSetting.ts';
import type { ReportPanels } from './reportPanels.ts';
import { showProblem } from './showProblem.ts';
import { speechIn } from './speechIn.ts';

/** What can be done with a finished report. */
export type ExportCommand = 'exportReport' | 'copySummary';

/** Does it with the report that has the focus, else with the one used last; says so where there is none. */
export async function onReport(command: ExportCommand, panels: ReportPanels, installed: Installed): Promise<void> {
	const panel = panels.nearest(undefined);
	if (panel?.shown === undefined) {
		window.showInformationMessage((await speechIn(languageFor(null))).text('exports.noReport'));
		return;
	}
	try {
		const exporting = await import('./exporting.ts');
		await exporting[command](panel, installed);
	} catch (error) {
		await showProblem(error, panel.shown.language);
	}
}
