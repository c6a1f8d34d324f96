import { languageFor } from './languageSetting.ts';
import type { ReportPanels } from './reportPanels.ts';
import { speechIn } from './speechIn.ts';
import type { ReadingChange } from './surveyChoices.ts';
import { activeSurvey, pickSurvey } from './target.ts';

/** Lets the user change how the file at hand is read: also one that was refused, and has no report. */
export async function changeReading(panels: ReportPanels, change: ReadingChange): Promise<void> {
	const atHand = panels.active?.report.uri ?? activeSurvey() ?? panels.nearest(undefined)?.report.uri;
	const uri = atHand ?? (await pickSurvey(await speechIn(languageFor(null))));
	await (uri && panels.changeReading(uri, change));
}
