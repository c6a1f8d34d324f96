import { openReport } from './openReport.ts';
import type { ReportPanels } from './reportPanels.ts';
import { activeSurvey } from './target.ts';

/** Lets the user choose the recommendation question of the report at hand, or opens one where there is none. */
export async function chooseQuestion(panels: ReportPanels): Promise<void> {
	const panel = panels.nearest(activeSurvey());
	await (panel === undefined ? openReport(panels) : panel.chooseQuestion(null));
}
