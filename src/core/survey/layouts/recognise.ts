import { recogniseAlchemer } from './alchemer.ts';
import { recogniseEnalyzer } from './enalyzer.ts';
import { recogniseGeneric } from './generic.ts';
import { recogniseGoogleForms } from './googleForms.ts';
import type { LayoutHead, LayoutMatch, LayoutRecogniser } from './layout.ts';
import { recogniseLimeSurvey } from './limesurvey.ts';
import { recogniseMicrosoftForms } from './microsoftForms.ts';
import { recogniseQualtrics } from './qualtrics.ts';
import { recogniseQualtricsLegacy } from './qualtricsLegacy.ts';
import { recogniseSurveyMonkey } from './surveymonkey.ts';
import { recogniseSurveyXact } from './surveyxact.ts';
import { recogniseTypeform } from './typeform.ts';

/** The surest first: what only one platform writes, then headers that people use too, then the name of the file. */
const recognisers: readonly LayoutRecogniser[] = [
	recogniseQualtrics,
	recogniseQualtricsLegacy,
	recogniseTypeform,
	recogniseLimeSurvey,
	recogniseAlchemer,
	recogniseMicrosoftForms,
	recogniseSurveyXact,
	recogniseSurveyMonkey,
	recogniseGoogleForms,
	recogniseEnalyzer,
];

/** The layout of a file, from its first records. */
export function recogniseLayout(head: LayoutHead): LayoutMatch {
	for (const recognise of recognisers) {
		const match = recognise(head);
		if (match !== null) return match;
	}
	return recogniseGeneric();
}
