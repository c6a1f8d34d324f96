import type { Language } from '../core/model/language.ts';
import { catalogues } from './messages/catalogue.ts';
import { type Words, wordsOf } from './words.ts';

/** The words of a language, where the messages of all of them are at hand. */
export function createWords(language: Language): Words {
	return wordsOf(language, catalogues[language]);
}
