import type { Language } from '../model/language.ts';

/** How recommendation questions are worded, by language; null where a wording is used in any. Without case and accents. */
const recommendationWordings: readonly { readonly language: Language | null; readonly pattern: RegExp }[] = [
	{ language: 'en', pattern: /\bhow likely (is it|are you|would you be|will you be)\b.*\brecommend/ },
	{ language: 'en', pattern: /\bwould you recommend\b/ },
	{ language: 'en', pattern: /\blikel(y|ihood) to recommend\b/ },
	{
		language: 'nl',
		pattern: /\b(hoe waarschijnlijk|hoe groot is de kans|wat is de kans)\b.*\b(aanbeve|aanraad|aanraden|raadt)/,
	},
	{ language: 'nl', pattern: /\bzou(dt|den)?( u| t u| je| jij| jullie)?\b.*\b(aanbevelen|aanraden)\b/ },
	{ language: 'nl', pattern: /\baanbevelingsscore\b/ },
	{ language: 'da', pattern: /\bhvor sandsynlig(t)?\b.*\banbefal/ },
	{ language: null, pattern: /\bhur (troligt|sannolikt)\b.*\brekommender/ },
	{ language: null, pattern: /\bhvor sannsynlig\b.*\banbefal/ },
	{ language: null, pattern: /\bwie wahrscheinlich\b.*empfehl/ },
	{ language: null, pattern: /\bprobab.*\b(recommand|recomm?i?end|reccomand|raccomand|consigli)/ },
	{ language: null, pattern: /\b(recommendation|recommend) score\b/ },
	{ language: null, pattern: /\bnota nps\b|\bnps( score)?$|^nps\b|\bnet promot(e|o)r score\b|\bnet promoter\b/ },
];

/** Names that carry the wording and are not the score itself. */
const notTheScore =
	/\b(nps|net promot[eo]r( score)?|recommend\w*) (group|id|category|class|type|segment|reason|comment|why|text|status)\b/;

/** Frequent short words that tell the language of a question. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set([
		'the',
		'of',
		'is',
		'are',
		'you',
		'your',
		'how',
		'what',
		'which',
		'with',
		'to',
		'in',
		'do',
		'did',
		'for',
		'and',
	]),
	nl: new Set([
		'de',
		'het',
		'een',
		'van',
		'is',
		'u',
		'uw',
		'hoe',
		'wat',
		'welke',
		'met',
		'bent',
		'in',
		'voor',
		'aan',
		'en',
		'dat',
		'ons',
	]),
	da: new Set([
		'er',
		'du',
		'din',
		'dit',
		'hvor',
		'hvad',
		'hvilke',
		'hvilken',
		'med',
		'til',
		'af',
		'det',
		'at',
		'og',
		'os',
		'vi',
		'vores',
		'en',
	]),
};

/** Whether a header or question asks for a recommendation. */
export function asksForRecommendation(text: string): boolean {
	const plain = plainWords(text);
	return !notTheScore.test(plain) && recommendationWordings.some(({ pattern }) => pattern.test(plain));
}

/**
 * The language of a survey's questions: that of its recommendation question's wording, else the one whose frequent words
 * stand out among all questions; null where neither tells.
 */
export function languageOf(questions: readonly string[], recommendationQuestions: readonly string[]): Language | null {
	for (const question of recommendationQuestions) {
		const plain = plainWords(question);
		const wording = recommendationWordings.find(({ language, pattern }) => language !== null && pattern.test(plain));
		if (wording?.language) return wording.language;
	}
	const words = questions.flatMap((question) => plainWords(question).split(' '));
	const counts = (Object.keys(functionWords) as Language[])
		.map((language) => ({ language, count: words.filter((word) => functionWords[language].has(word)).length }))
		.sort((one, other) => other.count - one.count);
	const [first, second] = counts;
	if (first === undefined || second === undefined || first.count < 3 || first.count < second.count * 1.5) return null;
	return first.language;
}

/** Lower case, without accents, words parted by single spaces: also those of `LikelyToRecommend` and `nps_score`. */
export function plainWords(text: string): string {
	const start = text.slice(0, 2000);
	return beyondAscii.test(start) ? plainWordsOfUnicode(start) : plainWordsOfAscii(start);
}

const beyondAscii = /[\u0080-\uffff]/;

/** The same for the few letters that most texts are written in, which no tables of Unicode need to be asked for. */
function plainWordsOfAscii(text: string): string {
	return text
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

function plainWordsOfUnicode(text: string): string {
	return text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
