import { plainWords } from './wording.ts';

/** An end of a rating scale in words. */
export type EndOfScale =
	| { readonly end: 'top' }
	/** Agreement starts at 1, likelihood at 0. */
	| { readonly end: 'bottom'; readonly rating: 0 | 1 };

const top = [
	'extremely likely',
	'very likely',
	'most likely',
	'highly likely',
	'definitely',
	'definitely would',
	'absolutely',
	'absolutely yes',
	'certainly',
	'very probable',
	'strongly agree',
	'completely agree',
	'zeer waarschijnlijk',
	'heel waarschijnlijk',
	'uiterst waarschijnlijk',
	'heel erg waarschijnlijk',
	'zeer zeker',
	'zeker wel',
	'absoluut',
	'absoluut wel',
	'helemaal mee eens',
	'volledig mee eens',
	'meget sandsynligt',
	'meget sandsynlig',
	'yderst sandsynligt',
	'højst sandsynligt',
	'i høj grad sandsynligt',
	'helt sikkert',
	'absolut',
	'helt enig',
];

const bottomOfLikelihood = [
	'not at all likely',
	'not likely at all',
	'not likely',
	'extremely unlikely',
	'very unlikely',
	'most unlikely',
	'highly unlikely',
	'definitely not',
	'absolutely not',
	'certainly not',
	'helemaal niet waarschijnlijk',
	'totaal niet waarschijnlijk',
	'absoluut niet waarschijnlijk',
	'zeer onwaarschijnlijk',
	'heel onwaarschijnlijk',
	'uiterst onwaarschijnlijk',
	'zeker niet',
	'absoluut niet',
	'slet ikke sandsynligt',
	'slet ikke sandsynlig',
	'ikke sandsynligt',
	'meget usandsynligt',
	'yderst usandsynligt',
	'højst usandsynligt',
	'overhovedet ikke sandsynligt',
	'bestemt ikke',
	'absolut ikke',
];

const bottomOfAgreement = [
	'strongly disagree',
	'completely disagree',
	'helemaal mee oneens',
	'helemaal niet mee eens',
	'volledig mee oneens',
	'helt uenig',
];

const ends: ReadonlyMap<string, EndOfScale> = new Map<string, EndOfScale>([
	...top.map((label) => [label, { end: 'top' }] as const),
	...bottomOfLikelihood.map((label) => [label, { end: 'bottom', rating: 0 }] as const),
	...bottomOfAgreement.map((label) => [label, { end: 'bottom', rating: 1 }] as const),
]);

/** The end of a scale that a label names in English, Dutch or Danish; null where it names none. */
export function endOfScale(label: string): EndOfScale | null {
	return label.length > 40 ? null : (ends.get(plainWords(label)) ?? null);
}
