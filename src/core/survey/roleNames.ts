import type { ColumnRole } from '../model/reading.ts';
import type { ColumnLooks } from './columnLooks.ts';

/** What columns of a role are called in English, Dutch and Danish, and what their cells must look like. */
export interface RoleName {
	readonly role: ColumnRole;
	/** Tried on names in plain words: lower case, without accents, words parted by single spaces. */
	readonly name: RegExp;
	readonly looks: readonly ColumnLooks[];
	/** Of several columns that are called so, what the one is called that has the role. */
	readonly preferred?: RegExp;
}

const whole = (...names: readonly string[]): RegExp => new RegExp(`^(?:${names.join('|')})$`);

/** In the order in which they are tried. */
export const roleNames: readonly RoleName[] = [
	{
		role: 'recommendation-group',
		name: /\b(nps|net promot[eo]r( score)?) (group|category|class|type|segment|groep|categorie|klasse|gruppe|kategori)\b/,
		looks: ['categories', 'ratings', 'codes', 'numbers', 'texts'],
	},
	{
		role: 'date',
		name: /(date|datum|dato|time|tijd|tijdstip|tidspunkt|timestamp|stempel)\b|\b(tid|submitted|completed|created|recorded|answered|ingevuld|beantwoord|besvaret|oprettet|afsluttet)\b/,
		looks: ['dates', 'numbers', 'categories', 'texts'],
		preferred:
			/\b(end|ended|completed|completion|submit|submitted|recorded|answered|response|survey|voltooien|ingevuld|beantwoord|besvaret|afsluttet)\b|invul|antwoorddatum|einddatum|slutdato|svardato|fuldførelse/,
	},
	{
		role: 'weight',
		name: whole(
			'w',
			'(survey |sampling )?weight(s|ing)?( factor)?',
			'weging',
			'wegingsfactor',
			'weegfactor',
			'wgt',
			'gewicht',
			'v(æ|ae)gt(ning)?',
		),
		looks: ['ratings', 'codes', 'numbers'],
	},
	{
		role: 'count',
		name: whole(
			'n',
			'counts?',
			'freq(uency)?',
			'(number of )?(responses|respondents|answers)',
			'aantal( respondenten| antwoorden)?',
			'antal( respondenter| svar| besvarelser)?',
		),
		looks: ['ratings', 'codes', 'numbers'],
	},
	{
		role: 'respondent',
		name: /\brespondent ?(id|nr|no|number|nummer|key|code)\b|\b(person|participant|panelist|member|user|contact|contactpersoon|deelnemer|deltager|kontakt|kontaktperson|svarperson) ?(id|nr|no|number|nummer|code|e ?mail)\b|\be ?mail ?(address|adres|adresse)\b|^(respondent|e ?mail|mail|mailadres|mailadresse)$/,
		looks: ['texts', 'numbers', 'ratings', 'codes', 'categories'],
	},
	{
		role: 'comment',
		// What is to be chosen from a list is no comment, however seldom it was answered.
		name: /^(?!.*\b(?:which (?:statement|of)|welke (?:stelling|uitspraak|van)|hvilke[nt]? (?:udsagn|af))\b).*\b(comments?|reason|why|explain|feedback|verbatim|remarks?|suggestions?|improve|toelichting|opmerking(en)?|reden|waarom|motivatie|verbeter(en|punten)?|kommentar(er)?|begrund(else)?|hvorfor|uddyb(ende|ning)?|bemærkning(er)?|forbedre(s)?|warum|grund|begrundung(en)?|kommentare|anmerkung(en)?|bemerkung(en)?|pourquoi|commentaires?|explications?|remarques?)\b/,
		looks: ['texts'],
	},
	{
		role: 'satisfaction',
		name: /(?<!dis|un)satisf|(?<!on)tevreden|(?<!u)tilfreds|\bcsat\b|\b(rapport|eind|totaal)cijfer\b|\b(totaal|eind)oordeel\b|\balgemeen oordeel\b|\boverall rating\b|\b(samlet|overordnet|generel) vurdering\b/,
		looks: ['ratings', 'steps'],
		preferred: /\b(overall|general|total|alles|algemeen|algemene|algehele|totale|samlet|samlede|generelt|overordnet)\b/,
	},
	{
		role: 'account',
		name: whole(
			'(account|client|company|customer|organi[sz]ation)( name| id| number| no| nr)?',
			'(name of )?(your )?(company|organi[sz]ation)',
			'(klant|account|bedrijfs?|organisatie)( ?naam| ?nummer| ?nr| id)?',
			'(naam )?(klant|bedrijf|organisatie)',
			'(debiteur|relatie)( ?naam| ?nummer| ?nr)',
			'debiteur',
			'(kunde|firma|virksomheds?)( ?navn| ?nummer| ?nr| id)?',
			'(kundens|firmaets|virksomhedens) navn',
			'virksomhed',
			'cvr( ?nummer| ?nr)?',
		),
		looks: ['categories', 'texts', 'codes', 'numbers'],
	},
	{
		role: 'revenue',
		name: whole(
			'((annual|yearly|total|account|customer|client) )?(revenue|turnover|spend)( (per|by) (account|customer|client))?( (19|20)\\d\\d| last year)?( (eur|euro|gbp|usd))?',
			'(totale |jaar|klant|klanten)?omzet( per (klant|jaar))?( (19|20)\\d\\d| (vorig|afgelopen) jaar)?( (eur|euro))?',
			'(samlet |ars|kunde)?oms(æ|ae|e)tning( pr (kunde|ar))?( (19|20)\\d\\d| sidste ar)?( (dkk|i kr|kr|eur))?',
		),
		looks: ['ratings', 'codes', 'numbers', 'categories', 'texts'],
	},
	{
		role: 'mode',
		name: /^(channel|mode|method|collector type|kanaal|methode|veldwerk(methode)?|kanal|metode)$|\b(survey|response|answer|interview|collection|distribution) ?(mode|method|channel)\b|(afname|enquete|indsamlings|svar|besvarelses)(methode|metode|kanaal|kanal|form)\b/,
		looks: ['categories', 'codes'],
	},
	{
		role: 'respondent-role',
		name: /^(function|functie|functietitel|job|position|role|rol|rolle|stilling|jobtitel|stillingsbetegnelse|functie(groep|niveau|categorie|omschrijving)|stillings(kategori|niveau)|seniority|decision maker|beslisser|beslutningstager)$|\b(job|your|uw|jouw|din) (title|role|function|position|functie|rol|rolle|stilling|titel)\b/,
		looks: ['categories', 'codes'],
	},
];

/** Dates of something else than the answer. */
export const otherDate = /birth|geboorte|fødsel|contract|expir|renew|verloop|vervaldatum|udløb/;

/** Numbers that count or name something rather than rate it. */
export const otherNumber =
	/\b(id|nr|no|number|nummer|code|age|leeftijd|alder|years?|jaar|jaren|ar|quarter|kwartaal|kvartal|month|maand|maned|week|uge|wave|golf|how many|hoeveel|hvor mange|aantal|antal|size)\b|^(team|afdeling|department|region|regio|sector|sektor|branche|industry|country|land|gender|sex|geslacht|kon|køn|education|opleiding(sniveau)?|uddannelse|income|inkomen|indkomst|segment|type|category|categorie|kategori|class|klasse|group|groep|gruppe)$|\b(age|customer|client|income|sales) (group|class|band|type|segment|category)\b|(leeftijds|klant|inkomens|omzet)(klasse|categorie|groep|segment|type)\b|(alders|kunde|indkomst|omsætnings)(gruppe|klasse|kategori|segment|type)\b/;

const severalColumns: readonly ColumnRole[] = [
	'recommendation',
	'recommendation-group',
	'touchpoint',
	'segment',
	'status',
	'finished',
	'none',
];

/** Whether only one column of a survey can have the role. */
export function isSingleRole(role: ColumnRole): boolean {
	return !severalColumns.includes(role);
}
