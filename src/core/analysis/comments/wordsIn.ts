const anyWord = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
/** What French words lose a vowel of before another: `l’équipe`, `qu’il`. */
const elided = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=..)/u;
const possessive = /'s$/;

/** Signs below are those of Western Europe, of which each is a letter for itself or none. */
const latinEnd = 0x250;
const isLatinLetter = Uint8Array.from({ length: latinEnd }, (_, code) =>
	/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const space = 0x20;
const apostrophe = 0x27;
const curvedApostrophe = 0x2019;

/**
 * The words of a text, in lower case, each as often as it stands there: letters of any alphabet with their marks, parted by
 * all else but an apostrophe between letters; without French elisions before it and an `'s` behind. Words of one letter and
 * numbers are none. The same on every machine: no dictionary of the system takes part.
 */
export function wordsIn(text: string): readonly string[] {
	return latinWords(text.toLowerCase()) ?? allWords(text);
}

/** Quicker than `allWords`, with the same result; null where a text holds signs beyond those of Western Europe. */
function latinWords(text: string): string[] | null {
	const words: string[] = [];
	let start = -1;
	let hasApostrophe = false;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : space;
		if (code < latinEnd ? isLatinLetter[code] === 1 : !isPunctuation(code)) {
			if (code >= latinEnd) return null;
			if (start < 0) start = at;
		} else if (start >= 0) {
			const isWithin = isApostrophe(code) && isLatinLetter[text.charCodeAt(at + 1)] === 1;
			hasApostrophe ||= isWithin;
			if (isWithin) continue;
			addWord(words, text.slice(start, at), hasApostrophe);
			start = -1;
			hasApostrophe = false;
		}
	}
	return words;
}

function allWords(text: string): string[] {
	const words: string[] = [];
	for (const [word] of text.normalize('NFC').toLowerCase().matchAll(anyWord)) addWord(words, word, /['’]/.test(word));
	return words;
}

function addWord(words: string[], word: string, hasApostrophe: boolean): void {
	const plain = hasApostrophe ? word.replaceAll('’', "'").replace(elided, '').replace(possessive, '') : word;
	if (plain.length > 1) words.push(plain);
}

function isApostrophe(code: number): boolean {
	return code === apostrophe || code === curvedApostrophe;
}

/** General punctuation, such as dashes and curved quotes, and the signs of currencies. */
function isPunctuation(code: number): boolean {
	return (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf);
}
