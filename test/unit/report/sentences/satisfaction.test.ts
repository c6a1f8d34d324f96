import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/model/language.ts';
import type { Satisfaction } from '../../../../src/core/model/satisfaction.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import {
	groupName,
	meansTitle,
	ratingsTitle,
	satisfactionSentences,
	satisfactionTitle,
} from '../../../../src/report/sentences/satisfaction.ts';
import { satisfactionByTeam } from '../../../fixtures/analyses/satisfactionByTeam.ts';

const withoutMeans: Satisfaction = { ...satisfactionByTeam, means: null };
const means = satisfactionByTeam.means ?? assert.fail();

const titles: readonly (readonly [what: string, Satisfaction, Readonly<Record<Language, string>>])[] = [
	[
		'the turning point of means, where there is one',
		satisfactionByTeam,
		{
			en: 'The score turns positive at a mean satisfaction of 7.5',
			nl: 'De score wordt positief bij een gemiddelde tevredenheid van 7,5',
			da: 'Scoren bliver positiv ved en gennemsnitlig tilfredshed på 7,5',
		},
	],
	[
		'never that of ratings: without means, the mean and the correlation',
		withoutMeans,
		{
			en: 'Satisfaction averages 7.6 and goes together with the recommendation (r = 0.78)',
			nl: 'De tevredenheid is gemiddeld 7,6 en hangt samen met de aanbeveling (r = 0,78)',
			da: 'Tilfredsheden er i gennemsnit 7,6 og hænger sammen med anbefalingen (r = 0,78)',
		},
	],
	[
		'that no association is shown, where its interval holds zero',
		{ ...withoutMeans, correlation: { r: 0.1, low: -0.05, high: 0.25, base: 401 } },
		{
			en: 'Satisfaction averages 7.6; no demonstrable association with the recommendation',
			nl: 'De tevredenheid is gemiddeld 7,6; geen aantoonbare samenhang met de aanbeveling',
			da: 'Tilfredsheden er i gennemsnit 7,6; ingen påviselig sammenhæng med anbefalingen',
		},
	],
	[
		'a correlation below zero with a true minus sign',
		{ ...withoutMeans, correlation: { r: -0.5, low: -0.6, high: -0.4, base: 401 } },
		{
			en: 'Satisfaction averages 7.6 and runs counter to the recommendation (r = −0.5)',
			nl: 'De tevredenheid is gemiddeld 7,6 en loopt tegen de aanbeveling in (r = −0,5)',
			da: 'Tilfredsheden er i gennemsnit 7,6 og går imod anbefalingen (r = −0,5)',
		},
	],
	[
		'that nobody rated it',
		{ ...withoutMeans, mean: { mean: null, base: 0, interval: null }, correlation: null },
		{
			en: 'None of these respondents rated their satisfaction',
			nl: 'Geen van deze respondenten gaf een cijfer voor tevredenheid',
			da: 'Ingen af disse respondenter har angivet deres tilfredshed',
		},
	],
];

describe('the title of satisfaction says', () => {
	for (const [what, satisfaction, said] of titles) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`${what} (${language})`, () => {
				assert.equal(satisfactionTitle(createWords(language), satisfaction), said[language]);
			});
		}
	}
});

describe('means of groups and ratings of persons', () => {
	const words = createWords('en');

	it('are told apart in words', () => {
		assert.equal(meansTitle(words, means), 'Means of groups by “Accountteam”: the score passes zero at a mean of 7.5');
		assert.equal(
			ratingsTitle(words, satisfactionByTeam.ratings),
			'Ratings of persons: promoters outnumber detractors above 7.2',
		);
	});

	it('say so where only one side of zero was observed', () => {
		const positive = means.points.filter(({ score }) => score > 0);
		assert.equal(
			meansTitle(words, { ...means, points: positive, turningPoint: null, by: 'account' }),
			'Means of customers: all score above zero',
		);
		const points = satisfactionByTeam.ratings.points.filter(({ fitted }) => fitted !== null && fitted > 0);
		assert.equal(
			ratingsTitle(words, { points, turningPoint: null }),
			'Ratings of persons: promoters outnumber detractors at every rating that is scored',
		);
	});
});

describe('the mean of satisfaction', () => {
	it('stands with scale, interval and base', () => {
		assert.deepEqual(satisfactionSentences(createWords('en'), satisfactionByTeam), [
			'Mean 7.6 (95%: 7.5 to 7.7) on a scale from 1 to 10, n = 401.',
			'Promoters average 8.7, passives 7.6, detractors 5.6.',
			'Correlation with the recommendation: r = 0.78 (0.74 to 0.82), n = 401.',
		]);
	});
});

describe('groups of the means', () => {
	for (const [label, name] of [
		['2026', '2026'],
		['2026-Q2', 'Q2 2026'],
		['2026-05', 'May 2026'],
	] as const) {
		it(`are called by their period: ${label}`, () => {
			assert.equal(groupName(createWords('en'), 'period', label), name);
		});
	}

	it('are called as in the file otherwise', () => {
		assert.equal(groupName(createWords('en'), 'segment', '2026-05'), '2026-05');
	});
});
