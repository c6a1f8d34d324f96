import { type Headline, scoreSelection } from '../../../../src/core/analysis/headline.ts';
import { readQuestion } from '../../../../src/core/analysis/questionReading.ts';
import { selectRecords } from '../../../../src/core/analysis/selection/selectRecords.ts';
import type { Survey } from '../../../../src/core/model/survey.ts';
import { plainQuery } from '../../../../src/engine/plainQuery.ts';

/** Scores the recommendation question in column `index` over all records that are not excluded. */
export function scoreQuestion(survey: Survey, index: number): Headline {
	const reading = readQuestion(survey, index);
	return scoreSelection(reading, selectRecords(survey, reading.codes, plainQuery), plainQuery.level);
}
