import type { AnswersThatCount } from '../core/model/reading.ts';
import type { SurveySummary } from '../core/model/survey.ts';
import { type Choice, pickOne } from './pickOne.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';

/** Lets the user pick which answers count where a respondent gave several. */
export function pickAnswers(
	speech: Speech,
	fileName: string,
	{ reading: { roles, answers } }: SurveySummary,
): Promise<AnswersThatCount | undefined> {
	const respondent = roles.find(({ value }) => value === 'respondent')?.column ?? '';
	const date = roles.find(({ value }) => value === 'date')?.column;
	const choices: Choice<AnswersThatCount>[] = [
		{ label: speech.text('extension.allAnswers'), detail: speech.text('extension.allAnswersDetail'), value: 'all' },
		{
			label: speech.text('extension.latestAnswers'),
			detail: plainText(
				date === undefined
					? speech.text('extension.latestByPlace', { respondent })
					: speech.text('extension.latestByDate', { respondent, date }),
			),
			value: 'latest',
		},
	];
	return pickOne(choices, plainText(speech.text('extension.chooseAnswers', { name: fileName })), answers);
}
