import type { Language } from '../core/model/language.ts';
import type { Messages } from './messages/catalogue.ts';
import { type Words, wordsOf } from './words.ts';

const load: Readonly<Record<Language, () => Promise<Messages>>> = {
	en: async () => (await import('./messages/en/messages.ts')).en,
	nl: async () => (await import('./messages/nl/messages.ts')).nl,
	da: async () => (await import('./messages/da/messages.ts')).da,
};

/** The words of a language, of which only the messages are loaded. */
export async function loadWords(language: Language): Promise<Words> {
	return wordsOf(language, await load[language]());
}
