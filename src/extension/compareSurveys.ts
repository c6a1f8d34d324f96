import type { ComparisonPanels } from './comparisonPanels.ts';
import { languageFor } from './languageSetting.ts';
import { speechIn } from './speechIn.ts';
import { pickSurveys, surveysCalledOn } from './target.ts';

/** Shows side by side the surveys that the command was called on; those that the user picks where it was on fewer than two. */
export async function compareSurveys(panels: ComparisonPanels, clicked?: unknown, selected?: unknown): Promise<void> {
	const calledOn = surveysCalledOn(clicked, selected);
	const uris = calledOn.length > 1 ? calledOn : await pickSurveys(await speechIn(languageFor(null)), calledOn);
	if (uris.length > 1) {
		await panels.open(uris);
	}
}
