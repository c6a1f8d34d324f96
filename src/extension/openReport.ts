import { languageFor } from './languageSetting.ts';
import type { ReportPanels } from './reportPanels.ts';
import { speechIn } from './speechIn.ts';
import { activeSurvey, pickSurvey, surveysCalledOn } from './target.ts';

/** Shows the reports of the files a command was called on, of the active one where there is none, else of one picked. */
export async function openReport(panels: ReportPanels, clicked?: unknown, selected?: unknown): Promise<void> {
	const calledOn = surveysCalledOn(clicked, selected);
	for (const uri of calledOn) {
		await panels.open(uri);
	}
	if (calledOn.length === 0) {
		const uri = panels.active?.report.uri ?? activeSurvey() ?? (await pickSurvey(await speechIn(languageFor(null))));
		await (uri && panels.open(uri));
	}
}
