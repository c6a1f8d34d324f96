import assert from 'node:assert/strict';
import { stopWordsOf } from '../../../../../src/core/analysis/comments/stopWords.ts';
import { wordsIn } from '../../../../../src/core/analysis/comments/wordsIn.ts';

function occurrencesIn(...texts: readonly string[]): ReadonlyMap<string, number> {
	const occurrences = new Map<string, number>();
	for (const word of texts.flatMap(wordsIn)) occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
	return occurrences;
}

const texts = {
	en: 'They always answer the phone and they are friendly, but the invoice was not correct when we got it.',
	nl: 'Ze zijn altijd goed bereikbaar en het contact is prettig, maar de factuur was niet in orde toen wij die kregen.',
	da: 'De er altid gode til at svare på telefonen, og jeg har fået den hjælp, som vi havde brug for.',
	de: 'Die Kollegen sind freundlich und haben uns schnell geholfen, aber die Rechnung war nicht richtig.',
	fr: 'Les équipes sont toujours très aimables et nous avons reçu une réponse rapide à notre demande.',
};

describe('stopWordsOf', () => {
	for (const [language, text] of Object.entries(texts)) {
		it(`tells ${language} by its own frequent words`, () => {
			assert.deepEqual(stopWordsOf(occurrencesIn(text), null).languages, [language]);
		});
	}

	it('leaves out those of several languages where several are written', () => {
		const stopWords = stopWordsOf(occurrencesIn(texts.da, texts.en), null);
		assert.deepEqual(stopWords.languages, ['en', 'da']);
		assert.deepEqual(
			['the', 'og', 'und', 'invoice'].map((word) => stopWords.has(word)),
			[true, true, false, false],
		);
	});

	it('leaves out those of the questions in any case', () => {
		assert.deepEqual(stopWordsOf(new Map(), 'nl').languages, ['nl']);
		assert.deepEqual(stopWordsOf(new Map(), null).languages, []);
	});

	/** What a practitioner reads past, and what tells something: words chosen by hand. */
	const words: readonly (readonly [language: 'en' | 'nl' | 'da' | 'fr', stop: string, stay: string])[] = [
		['en', 'our us really just dont', 'never good slow always support'],
		['nl', 'onze wij jullie zeer via tijdens', 'goed nooit traag factuur snel'],
		['da', 'ved vores jeres så fordi uden', 'god altid aldrig hurtig faktura'],
		['fr', 'très tout nos chez comme', 'bien rapide accueil jamais'],
	];
	for (const [language, stop, stay] of words) {
		it(`${language}: ${stop} tell nothing, ${stay} do`, () => {
			const stopWords = stopWordsOf(occurrencesIn(texts[language]), null);
			const left = [...stop.split(' '), ...stay.split(' ')].filter((word) => !stopWords.has(word));
			assert.deepEqual(left, stay.split(' '));
		});
	}
});
