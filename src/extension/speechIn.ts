import type { Language } from '../core/model/language.ts';
import type { Speech } from './speech.ts';

/** Loads the words of a language, so that activation does not have to. */
export async function speechIn(language: Language): Promise<Speech> {
	const { createSpeech } = await import('./speech.ts');
	return createSpeech(language);
}
