import type { Language } from '../core/model/language.ts';

/** What a page says things with: told before anything that it has to say in that language. */
export interface TellWords {
	readonly kind: 'words';
	readonly language: Language;
	/** By their keys, in ICU MessageFormat. */
	readonly messages: Readonly<Record<string, string>>;
}
