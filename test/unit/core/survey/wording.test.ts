import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asksForRecommendation, languageOf, plainWords } from '../../../../src/core/survey/wording.ts';

describe('asksForRecommendation', () => {
	const asking = [
		'How likely is it that you would recommend us to a friend or colleague?',
		'How likely are you to recommend R to a colleague, friend, or family member?',
		'Would you recommend CNCF to other open source projects, and why?',
		'Likelihood to recommend',
		'likelihood.to.recommend',
		'LikelyToRecommend',
		'Likely-To-Recommend',
		'recommendation_score',
		'nps',
		'NPS score',
		'nps_score',
		'Q5_NPS',
		'Net Promoter Score',
		'Hoe waarschijnlijk is het dat u ons aanbeveelt aan een collega?',
		'Hoe waarschijnlijk is het dat je ons zou aanraden?',
		'Hoe waarschijnlijk is het dat u ons aan zou bevelen? (aanbevelen)',
		'Zou u ons aanbevelen?',
		'Aanbevelingsscore',
		'Hvor sandsynligt er det, at du vil anbefale os?',
		'Hur troligt är det att du skulle rekommendera oss?',
		'Hvor sannsynlig er det at du vil anbefale oss?',
		'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
		'Quelle est la probabilité que vous nous recommandiez ?',
		'¿Qué tan probable es que nos recomiende?',
		'Qual a probabilidade de você recomendar a nossa empresa?',
		'nota_nps',
		'Con quale probabilità raccomanderebbe la nostra azienda?',
		'Quanto è probabile che ci consigli a un amico?',
	];
	for (const text of asking) it(`yes: ${text}`, () => assert.equal(asksForRecommendation(text), true));

	const notAsking = [
		'Q5_NPS_GROUP',
		'NPS_ID',
		'nps_category',
		'nps reason',
		'nps comment',
		'Recommended',
		'Recommend',
		'Inputs',
		'How likely are you to buy again?',
		'Satisfaction',
		'Hoe waarschijnlijk is het dat u blijft?',
		'',
	];
	for (const text of notAsking) it(`no: ${text}`, () => assert.equal(asksForRecommendation(text), false));
});

describe('languageOf', () => {
	it('follows the wording of the recommendation question', () => {
		assert.equal(languageOf(['id'], ['Hoe waarschijnlijk is het dat u ons aanbeveelt?']), 'nl');
		assert.equal(languageOf(['id'], ['Hvor sandsynligt er det, at du vil anbefale os?']), 'da');
		assert.equal(languageOf(['id'], ['How likely are you to recommend us?']), 'en');
	});
	it('else follows the frequent words of all questions', () => {
		assert.equal(languageOf(['Hoe tevreden bent u met de service?', 'Wat is uw functie?', 'nps'], ['nps']), 'nl');
		assert.equal(languageOf(['Hvor tilfreds er du med vores rådgiver?', 'nps'], ['nps']), 'da');
	});
	it('is null where nothing tells', () => {
		assert.equal(languageOf(['id', 'nps', 'score'], ['nps']), null);
		assert.equal(languageOf(['Pourquoi ?', 'nps'], ['nps']), null);
	});
});

describe('plainWords', () => {
	it('is lower case, without accents, in words', () => {
		assert.equal(plainWords(' LikelyToRecommend, nps_score2'), 'likely to recommend nps score2');
		assert.equal(plainWords('Hvor tilfreds er du – på en skala?'), 'hvor tilfreds er du pa en skala');
		assert.equal(plainWords('tevredenheidBeëindigd\u0301'), 'tevredenheid beeindigd');
		assert.equal(plainWords('?!'), '');
	});

	it('is the same of ASCII, which it reads in a shorter way, and of anything else', () => {
		const byUnicode = (text: string) =>
			text
				.slice(0, 2000)
				.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
		const ascii = fc.string({ unit: 'binary-ascii', maxLength: 40 });
		const any = fc.string({ unit: 'binary', maxLength: 40 });
		const mixed = fc.string({ unit: fc.constantFrom(...'aZ9 _-.\t\u00a0éÅßİΣ\u0301２'), maxLength: 40 });
		fc.assert(
			fc.property(fc.oneof(ascii, any, mixed), (text) => assert.equal(plainWords(text), byUnicode(text))),
			{ numRuns: 3000 },
		);
	});
});
