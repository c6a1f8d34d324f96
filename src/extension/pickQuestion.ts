import type { Candidate, SurveySummary } from '../core/model/survey.ts';
import { pickOne } from './pickOne.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';

/** Lets the user pick the recommendation question among the columns that can be it. */
export async function pickQuestion(
	speech: Speech,
	fileName: string,
	{ candidates, columns }: SurveySummary,
	current: Candidate | undefined,
): Promise<Candidate | undefined> {
	const choices = candidates.map(({ column, index }) => {
		const question = columns[index]?.questionText ?? '';
		return {
			label: plainText(column) || speech.text('extension.columnWithoutHeader'),
			description: speech.text('extension.columnNumber', { number: index + 1 }),
			...(question === column ? {} : { detail: plainText(question) }),
			value: index,
		};
	});
	const placeholder = plainText(speech.text('extension.chooseQuestion', { name: fileName }));
	const chosen = await pickOne(choices, placeholder, current?.index);
	return candidates.find(({ index }) => index === chosen);
}
