/**
 * Words that the lists of Snowball lack, by ISO 639 code: pronouns, prepositions, conjunctions, auxiliaries, particles and
 * adverbs of degree, and in English contractions without their apostrophe. Whatever judges or tells when stays a word:
 * `good`, `bien`, `never`, `altid`.
 */
export const furtherStopWords: Readonly<Record<string, readonly string[]>> = {
	en: words(
		'us will can could would should may might must shall also just really quite even still yet much lot lots get gets',
		'got getting upon via per within without among since however although though whether else etc',
		'im ive id youre theyre dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt werent havent hasnt thats its',
	),
	nl: words(
		'onze we wij jij jullie jouw hen wel zeer heel erg echt weer even gewoon via per tijdens sinds tussen binnen bent hebt',
		'hadden gehad zouden zullen moeten mag gaan gaat ga komt komen doet elk elke alle allemaal welk welke waar waarom waarbij',
		'waardoor hiervoor hierdoor ervan erop eraan vind vindt vinden enkele',
	),
	da: words(
		'ved jeres vores dit dine så lidt mere hvem hvilken hvilket hvilke hvordan hvorfor fordi før mellem uden gennem siden nej',
		'ja nogen intet ingen bare kun gør gøre går gå får få fået kommer synes syntes samt både enten lige ret rigtig blandt',
	),
	de: words('beim seit mehr schon ja ganz sowie bzw jedoch bereits dabei damit dafür sodass wurden gibt geht'),
	fr: words(
		'très plus tout tous toute toutes être avoir fait faire car si sous comme aussi encore où quand donc chez peu trop alors',
		'ainsi dont là après avant ça cela lors puis',
	),
};

function words(...lines: readonly string[]): readonly string[] {
	return lines.flatMap((line) => line.split(' '));
}
