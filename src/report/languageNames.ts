import type { Words } from './words.ts';

/** The languages of ISO 639 codes, by name. */
export function languageNames(words: Words, codes: readonly string[]): string {
	return words.list(
		codes.map((code) => {
			const key = `languageName.${code}`;
			return words.knows(key) ? words.text(key) : code;
		}),
	);
}
