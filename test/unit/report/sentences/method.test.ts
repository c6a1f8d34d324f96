import assert from 'node:assert/strict';
import type { Analysis } from '../../../../src/core/model/analysis.ts';
import type { Language } from '../../../../src/core/model/language.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { assumptionSentences, filterSentence, methodSentences } from '../../../../src/report/sentences/method.ts';
import { accountTeams } from '../../../fixtures/analyses/accountTeams.ts';
import { writtenComments } from '../../../fixtures/analyses/commentsAndAccounts.ts';

/** 412 answers with a design effect of 1.6 tell as much as 257.5. */
const clustered: Analysis = {
	...accountTeams,
	nps: { ...accountTeams.nps, designEffect: 1.6 },
	design: {
		weight: { column: 'Gewicht', index: 7, kind: 'weight' },
		cluster: { column: 'Klant', index: 3, by: 'account', clusters: 43 },
		population: 1_200,
	},
	comments: writtenComments,
};

describe('methodSentences', () => {
	const said: Readonly<Record<Language, readonly RegExp[]>> = {
		en: [
			/^Weighted: each answer counts as “Gewicht” says\.$/,
			/the 43 accounts in “Klant” as clusters/,
			/^Design effect 1\.6: 412 answers tell as much as 258 separate ones/,
			/part of 1,200,/,
			/adjusted by Holm: in each such table the risk .* below 5%/,
			/fewer than 10 answers get no score/,
			/^Trend by quarter: the shortest period/,
			/common words left out \(Dutch\)/,
		],
		nl: [
			/“Gewicht” aangeeft/,
			/de 43 klanten uit “Klant” als clusters/,
			/^Designeffect 1,6: 412 antwoorden zeggen evenveel als 258/,
			/een deel van 1\.200 personen/,
			/met Holm gecorrigeerd: .* onder 5%/,
			/minder dan 10 antwoorden krijgen geen score/,
			/^Ontwikkeling per kwartaal: de kortste periode/,
			/weggelaten \(Nederlands\)/,
		],
		da: [
			/”Gewicht” angiver/,
			/de 43 kunder i ”Klant” som klynger/,
			/^Designeffekt 1,6: 412 svar siger lige så meget som 258/,
			/en del af 1\.200 personer/,
			/Holm-justeret: .* under 5\u00a0%/,
			/færre end 10 svar får ingen score/,
			/^Udvikling pr\. kvartal: den korteste periode/,
			/udeladt \(nederlandsk\)/,
		],
	};
	for (const [language, sentences] of Object.entries(said) as [Language, readonly RegExp[]][]) {
		it(`tell weights, clusters, population, adjustment, small groups, period and words, in ${language}`, () => {
			const told = methodSentences(createWords(language), clustered);
			for (const sentence of sentences) {
				assert.ok(
					told.some((each) => sentence.test(each)),
					`${sentence} in ${told.join('\n')}`,
				);
			}
		});
	}

	for (const [language, few, single] of [
		[
			'en',
			/^They go by t with one degree of freedom less than there are accounts \(42 for the score\)/,
			/each counts as one answer\.$/,
		],
		['nl', /één vrijheidsgraad minder dan er klanten zijn \(42 voor de score\)/, /telt elke klant als één antwoord\.$/],
		['da', /én frihedsgrad færre end antallet af kunder \(42 for scoren\)/, /tæller hver kunde som ét svar\.$/],
	] as const) {
		it(`tell by which distribution intervals of clusters go, in ${language}`, () => {
			const { interval } = clustered.nps;
			assert.ok(interval);
			const told = (degreesOfFreedom: number | null, clusters = 43) =>
				methodSentences(createWords(language), {
					...clustered,
					nps: { ...clustered.nps, interval: { ...interval, degreesOfFreedom } },
					design: { ...clustered.design, cluster: { column: 'Klant', index: 3, by: 'account', clusters } },
				});
			const count = (sentence: RegExp, sentences: readonly string[]) =>
				sentences.filter((each) => sentence.test(each)).length;
			assert.deepEqual([count(few, told(42)), count(single, told(42))], [1, 0]);
			assert.deepEqual([count(few, told(null)), count(single, told(null))], [0, 1]);
			// Each account gave one answer.
			assert.deepEqual([count(few, told(null, 412)), count(single, told(null, 412))], [0, 0]);
		});
	}

	it('tell nothing that the report does not hold', () => {
		const bare: Analysis = { ...accountTeams, benchmark: null, segments: [], trend: null };
		assert.equal(methodSentences(createWords('en'), bare).length, 1);
	});
});

describe('assumptionSentences', () => {
	const words = createWords('en');

	it('tell what is taken for granted', () =>
		assert.deepEqual(assumptionSentences(words, accountTeams), [
			'Intervals and tests tell of chance alone, as if who answered were a matter of chance. They say nothing of those who did not answer.',
			'Every answer was given independently of the others.',
			'The respondents are a small part of all customers.',
			'The benchmark is exact; what is known of its precision stands beside it.',
		]));

	it('leave out what was allowed for', () =>
		assert.deepEqual(assumptionSentences(words, { ...clustered, benchmark: null }).length, 1));
});

describe('filterSentence', () => {
	it('names the filters that hold', () => {
		const query = { ...accountTeams.query, filters: [{ kind: 'class', class: 'detractors' } as const] };
		assert.equal(filterSentence(createWords('en'), { ...accountTeams, query }), 'Filters that hold: Detractors.');
		assert.equal(filterSentence(createWords('en'), accountTeams), null);
	});
});
