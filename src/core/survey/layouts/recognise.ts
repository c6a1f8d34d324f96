import { recogniseGeneric } from './generic.ts';
import type { LayoutMatch, LayoutRecogniser } from './layout.ts';
import { recogniseSurveyMonkey } from './surveymonkey.ts';

const recognisers: readonly LayoutRecogniser[] = [recogniseSurveyMonkey];

/** The layout of a file, from its first records. */
export function recogniseLayout(firstRecords: readonly (readonly string[])[]): LayoutMatch {
	for (const recognise of recognisers) {
		const match = recognise(firstRecords);
		if (match !== null) return match;
	}
	return recogniseGeneric();
}
