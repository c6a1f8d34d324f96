const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
/** What French words lose a vowel of before another: `l’équipe`, `qu’il`. */
const elided = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=..)/u;
const possessive = /'s$/;

/**
 * The words of a text, in lower case, each as often as it stands there: letters of any alphabet with their marks, parted by
 * all else but an apostrophe between letters; without French elisions before it and an `'s` behind. Words of one letter and
 * numbers are none. The same on every machine: no dictionary of the system takes part.
 */
export function wordsIn(text: string): readonly string[] {
	const found: string[] = [];
	for (const [match] of text.normalize('NFC').toLowerCase().matchAll(word)) {
		const plain = /['’]/.test(match) ? match.replaceAll('’', "'").replace(elided, '').replace(possessive, '') : match;
		if (plain.length > 1) found.push(plain);
	}
	return found;
}
