import assert from 'node:assert/strict';
import type { Analysis } from '../../../../src/core/model/analysis.ts';
import type { Language } from '../../../../src/core/model/language.ts';
import type { Target } from '../../../../src/core/model/whatItTakes.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import {
	answersNeededSentences,
	waysSentence,
	whatItTakesTitle,
} from '../../../../src/report/sentences/whatItTakes.ts';
import { accountTeams } from '../../../fixtures/analyses/accountTeams.ts';
import { allSectors } from '../../../fixtures/analyses/dutchSectors.ts';

type People = readonly [
	passivesToPromoters: number | null,
	detractorsToPassives: number | null,
	detractorsToPromoters: number | null,
];

function target(kind: Target['kind'], score: number, [passives, detractors, both]: People): Target {
	return {
		kind,
		score,
		passivesToPromoters: passives,
		detractorsToPassives: detractors,
		detractorsToPromoters: both,
	};
}

const zero = target('zero', 0, [0, 0, 0]);
const sector = target('benchmark', 6, [0, 0, 0]);

function withTargets(targets: readonly Target[], rest: Partial<Analysis> = {}): Analysis {
	const { whatItTakes } = accountTeams;
	assert.ok(whatItTakes);
	return { ...accountTeams, whatItTakes: { ...whatItTakes, targets }, ...rest };
}

function said(language: Language, analysis: Analysis): { title: string; ways: string | undefined } {
	const words = createWords(language);
	assert.ok(analysis.whatItTakes);
	const ways = waysSentence(words, analysis, analysis.whatItTakes);
	return {
		title: whatItTakesTitle(words, analysis, analysis.whatItTakes),
		ways: ways?.map(({ text }) => text).join(''),
	};
}

describe('the title of what it takes', () => {
	const best = target('best', 31, [58, 58, 29]);
	for (const [what, analysis, titles] of [
		[
			'the best, where zero and the sector are reached',
			withTargets([zero, sector, best]),
			{
				en: '58 passives won over would bring you level with the best of the sector',
				nl: 'Met 58 passives die promoter worden, staat u gelijk met de topperformers in de branche',
				da: 'Hvis 58 passive bliver ambassadører, kommer du på niveau med de bedste i branchen',
			},
		],
		[
			'the sector before the best and zero, where none is reached',
			withTargets([target('zero', 0, [4, 4, 2]), target('benchmark', 6, [1, 1, 1]), best]),
			{
				en: '1 passive won over would bring you level with ICT and telecom (the Netherlands)',
				nl: 'Met 1 passive die promoter wordt, staat u gelijk met ICT en telecom (Nederland)',
				da: 'Hvis 1 passiv bliver ambassadør, kommer du på niveau med it og tele (Nederlandene)',
			},
		],
		[
			'zero, where nothing is published to compare with',
			withTargets([target('zero', 0, [1_200, 1_200, 600])], { benchmark: null }),
			{
				en: '1,200 passives won over would lift the score to zero',
				nl: 'Met 1.200 passives die promoter worden, komt de score op nul',
				da: 'Hvis 1.200 passive bliver ambassadører, når scoren op på nul',
			},
		],
		[
			'detractors, where all passives are not enough',
			withTargets([zero, sector, target('best', 31, [null, null, 29])]),
			{
				en: '29 detractors turned into promoters would bring you level with the best of the sector',
				nl: 'Met 29 detractors die promoter worden, staat u gelijk met de topperformers in de branche',
				da: 'Hvis 29 kritikere bliver ambassadører, kommer du på niveau med de bedste i branchen',
			},
		],
		[
			'that one group is not enough',
			withTargets([zero, sector, target('best', 90, [null, null, null])]),
			{
				en: 'Winning over one group is not enough for the level of the best of the sector',
				nl: 'Eén groep winnen is niet genoeg voor het niveau van de topperformers in de branche',
				da: 'Det er ikke nok at vinde én gruppe for at nå niveauet for de bedste i branchen',
			},
		],
		[
			'what is reached, where nothing is left',
			withTargets([zero, sector]),
			{
				en: 'Already above ICT and telecom (the Netherlands)',
				nl: 'De score ligt al boven het cijfer voor ICT en telecom (Nederland)',
				da: 'Scoren ligger allerede over tallet for it og tele (Nederlandene)',
			},
		],
	] as const) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`says ${what}, ${language}`, () => {
				assert.equal(said(language, analysis).title, titles[language]);
			});
		}
	}

	it('names the best of all sectors where the figure is of all', () => {
		const { benchmark } = accountTeams;
		assert.ok(benchmark);
		const analysis = withTargets([zero, sector, best], { benchmark: { ...benchmark, figure: allSectors } });
		assert.equal(said('en', analysis).title, '58 passives won over would bring you level with the best of all sectors');
	});

	it('gives each way alone, and leaves out the one that is not enough', () => {
		assert.equal(
			said('en', withTargets([zero, sector, best])).ways,
			'58 passives becoming promoters, or 29 detractors becoming promoters: +31, the average of the best in ICT and telecom (the Netherlands).',
		);
		assert.equal(
			said('en', withTargets([zero, sector, target('best', 31, [null, null, 1])])).ways,
			'1 detractor becoming a promoter: +31, the average of the best in ICT and telecom (the Netherlands).',
		);
		assert.equal(said('en', withTargets([zero, sector])).ways, undefined);
	});
});

/** V = 0.48085 at 140/202/70: (1.96 + 0.8416)² V / δ², and its inverse at n = 412. */
describe('the answers needed', () => {
	for (const [language, sentences] of [
		[
			'en',
			'412 answers show a true difference from a published figure if it is 9.6 points or more (power 80%, confidence 95%). A difference of 5 points takes 1,510 answers, or 3,020 in each of two surveys or segments; one of 10 points takes 378, or 755 in each.',
		],
		[
			'nl',
			'Met 412 antwoorden is een werkelijk verschil met een gepubliceerd cijfer aan te tonen vanaf 9,6 punten (onderscheidend vermogen 80%, betrouwbaarheid 95%). Voor een verschil van 5 punten zijn 1.510 antwoorden nodig, of 3.020 in elk van twee onderzoeken of segmenten; voor 10 punten 378, of 755 in elk.',
		],
		[
			'da',
			'Med 412 svar kan en reel forskel fra et offentliggjort tal påvises, når den er mindst 9,6 point (styrke 80\u00a0%, sikkerhed 95\u00a0%). En forskel på 5 point kræver 1.510 svar, eller 3.020 i hver af to undersøgelser eller segmenter; 10 point kræver 378, eller 755 i hver.',
		],
	] as const) {
		it(`are told in one breath, ${language}`, () => {
			const { whatItTakes } = accountTeams;
			assert.ok(whatItTakes);
			assert.equal(answersNeededSentences(createWords(language), accountTeams, whatItTakes).join(' '), sentences);
		});
	}

	it('say nothing of a difference that no survey has', () => {
		const { whatItTakes } = accountTeams;
		assert.ok(whatItTakes);
		const sentences = answersNeededSentences(createWords('en'), accountTeams, {
			...whatItTakes,
			smallestDifference: 214,
		});
		assert.match(sentences[0] ?? '', /^A difference of 5 points/);
	});
});
