import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/model/language.ts';
import type { Response } from '../../../../src/core/model/response.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { responseLead, responseTitle } from '../../../../src/report/sentences/response.ts';
import { heldResponse } from '../../../fixtures/analyses/commentsAndAccounts.ts';

type Said = Readonly<Record<Language, readonly [title: string, lead: string]>>;

describe('what is said of the response', () => {
	const { item } = heldResponse;
	const cases: readonly [what: string, response: Response, said: Said][] = [
		[
			// 437 of 1,180 - 61 is 39.05 %; 437 - 412 gave no rating.
			'the rate among those who could be reached',
			heldResponse,
			{
				en: [
					'39% of those invited answered',
					'1,180 people were invited, 61 of whom could not be reached. 25 who answered gave no rating.',
				],
				nl: [
					'39% van de genodigden antwoordde',
					'1.180 personen zijn uitgenodigd, van wie 61 niet bereikt zijn. 25 van wie antwoordden, gaven geen cijfer.',
				],
				da: [
					'39\u00a0% af de inviterede svarede',
					'1.180 personer blev inviteret, hvoraf 61 ikke kunne nås. 25 af dem, der svarede, gav ingen karakter.',
				],
			},
		],
		[
			// 412 of 437 is 94.3 %.
			'the part that gave a rating, where nobody knows who was invited',
			{ ...heldResponse, rate: null },
			{
				en: [
					'94% of the respondents answered the recommendation question',
					'The file does not say how many were invited, so the response rate is not known.',
				],
				nl: [
					'94% van de respondenten beantwoordde de NPS-vraag',
					'Hoeveel mensen zijn uitgenodigd, staat niet in het bestand; de respons is dus niet bekend.',
				],
				da: [
					'94\u00a0% af respondenterne besvarede NPS-spørgsmålet',
					'Filen siger ikke, hvor mange der blev inviteret, så svarprocenten er ikke kendt.',
				],
			},
		],
		[
			'that all gave one',
			{ ...heldResponse, rate: null, item: { ...item, respondents: 412 } },
			{
				en: [
					'All 412 respondents answered the recommendation question',
					'The file does not say how many were invited, so the response rate is not known.',
				],
				nl: [
					'Alle 412 respondenten beantwoordden de NPS-vraag',
					'Hoeveel mensen zijn uitgenodigd, staat niet in het bestand; de respons is dus niet bekend.',
				],
				da: [
					'Alle 412 respondenter besvarede NPS-spørgsmålet',
					'Filen siger ikke, hvor mange der blev inviteret, så svarprocenten er ikke kendt.',
				],
			},
		],
	];
	for (const [what, response, said] of cases) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`is ${what}, in ${language}`, () => {
				const words = createWords(language);
				assert.deepEqual([responseTitle(words, response), responseLead(words, response)], said[language]);
			});
		}
	}
});
