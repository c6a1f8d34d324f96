import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import type { Language } from '../../model/language.ts';
import { furtherStopWords } from './furtherStopWords.ts';

/** Frequent words that tell nothing of what a text is about, by ISO 639 code of the language. Languages are told by them. */
const lists: Readonly<Record<string, ReadonlySet<string>>> = {
	en: new Set(english),
	nl: new Set(dutch),
	da: new Set(danish),
	de: new Set(german),
	fr: new Set(french),
};

/** The same, with those that these lists lack. */
const all: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
	Object.entries(lists).map(([code, words]) => [code, new Set([...words, ...(furtherStopWords[code] ?? [])])]),
);

/** A language is written where stop words that no other of the languages has make up at least this part of all words. */
const leastShare = 0.02;

export interface StopWords {
	/** ISO 639 codes of the languages that are written. */
	readonly languages: readonly string[];
	has(word: string): boolean;
}

/**
 * The stop words of the languages that texts are written in.
 * @param occurrences how often each word of the texts stands in them
 * @param language of the questions, whose stop words are left out in any case
 */
export function stopWordsOf(occurrences: ReadonlyMap<string, number>, language: Language | null): StopWords {
	let total = 0;
	for (const count of occurrences.values()) total += count;
	const languages = Object.keys(lists).filter(
		(code) => code === language || (total > 0 && ownOccurrences(code, occurrences) >= total * leastShare),
	);
	return { languages, has: (word) => languages.some((code) => all[code]?.has(word)) };
}

function ownOccurrences(code: string, occurrences: ReadonlyMap<string, number>): number {
	const others = Object.entries(lists).flatMap(([other, words]) => (other === code ? [] : [words]));
	let sum = 0;
	for (const word of lists[code] ?? []) {
		if (!others.some((words) => words.has(word))) sum += occurrences.get(word) ?? 0;
	}
	return sum;
}
