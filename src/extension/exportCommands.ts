import { window } from 'vscode';
import type { ComparisonPanel } from './comparisonPanel.ts';
import type { ComparisonPanels } from './comparisonPanels.ts';
import type { Installed } from './exporting.ts';
import { languageFor } from './languageSetting.ts';
import type { ReportPanel } from './reportPanel.ts';
import type { ReportPanels } from './reportPanels.ts';
import { showProblem } from './showProblem.ts';
import { speechIn } from './speechIn.ts';

type Exporting = typeof import('./exporting.ts');

/** Exports the comparison that has the focus, else the report that has it or was used last, else a comparison. */
export async function exportReport(
	reports: ReportPanels,
	comparisons: ComparisonPanels,
	installed: Installed,
): Promise<void> {
	const report = reports.nearest(undefined);
	const comparison = comparisons.active ?? (report === undefined ? comparisons.latest : undefined);
	if (comparison === undefined) {
		await onShown(report, (exporting) => report && exporting.exportReport(report, installed));
	} else {
		await onShown(comparison, (exporting) => exporting.exportComparison(comparison, installed));
	}
}

/** Copies the summary of the report that has the focus, else of the one used last. */
export async function copySummary(reports: ReportPanels, installed: Installed): Promise<void> {
	const report = reports.nearest(undefined);
	await onShown(report, (exporting) => report && exporting.copySummary(report, installed));
}

/** Does it where a panel shows something; says so where none does. */
async function onShown(
	panel: ReportPanel | ComparisonPanel | undefined,
	work: (exporting: Exporting) => Promise<void> | undefined,
): Promise<void> {
	if (panel?.shown === undefined) {
		window.showInformationMessage((await speechIn(languageFor(null))).text('exports.noReport'));
		return;
	}
	try {
		await work(await import('./exporting.ts'));
	} catch (error) {
		await showProblem(error, panel.shown.language);
	}
}
