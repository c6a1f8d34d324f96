import { scale, type WordScales } from './wordScale.ts';

export const dutchScales: readonly WordScales[] = [
	{
		asks: 'satisfaction',
		scales: [
			scale(
				'zeer ontevreden|heel ontevreden|erg ontevreden|uiterst ontevreden|helemaal niet tevreden',
				'ontevreden|enigszins ontevreden|niet tevreden',
				'neutraal|niet tevreden niet ontevreden|niet tevreden en niet ontevreden|niet ontevreden niet tevreden|niet tevreden maar ook niet ontevreden|noch tevreden noch ontevreden|niet ontevreden en niet tevreden',
				'tevreden|enigszins tevreden',
				'zeer tevreden|heel tevreden|erg tevreden|uiterst tevreden',
			),
			scale(
				'zeer ontevreden|heel ontevreden|uiterst ontevreden',
				'ontevreden',
				'enigszins ontevreden|een beetje ontevreden|beetje ontevreden|licht ontevreden',
				'neutraal|niet tevreden niet ontevreden|niet tevreden en niet ontevreden|niet ontevreden niet tevreden|noch tevreden noch ontevreden',
				'enigszins tevreden|een beetje tevreden|beetje tevreden|licht tevreden',
				'tevreden',
				'zeer tevreden|heel tevreden|uiterst tevreden',
			),
		],
	},
	{
		asks: 'quality',
		scales: [
			scale(
				'zeer slecht|heel slecht|erg slecht',
				'slecht',
				'neutraal|niet goed niet slecht|niet goed en niet slecht|niet slecht niet goed|gemiddeld|redelijk|matig|voldoende',
				'goed',
				'zeer goed|heel goed|erg goed|uitstekend',
			),
		],
	},
	{
		asks: 'quality',
		scales: [scale('slecht', 'matig', 'voldoende|redelijk', 'goed', 'uitstekend|zeer goed')],
	},
	{
		asks: 'agreement',
		scales: [
			scale(
				'helemaal mee oneens|helemaal oneens|zeer mee oneens|zeer oneens|volledig mee oneens|volledig oneens|sterk mee oneens|helemaal niet mee eens|totaal niet mee eens',
				'mee oneens|oneens|niet mee eens|enigszins mee oneens',
				'neutraal|niet mee eens niet mee oneens|niet eens niet oneens|niet mee eens en niet mee oneens|niet mee oneens niet mee eens|niet oneens niet eens|noch mee eens noch mee oneens',
				'mee eens|eens|enigszins mee eens',
				'helemaal mee eens|helemaal eens|zeer mee eens|zeer eens|volledig mee eens|volledig eens|sterk mee eens',
			),
			scale(
				'helemaal mee oneens|helemaal oneens|zeer mee oneens|zeer oneens|volledig mee oneens',
				'mee oneens|oneens',
				'enigszins mee oneens|een beetje mee oneens|enigszins oneens|beetje mee oneens',
				'neutraal|niet mee eens niet mee oneens|niet eens niet oneens|niet mee eens en niet mee oneens',
				'enigszins mee eens|een beetje mee eens|enigszins eens|beetje mee eens',
				'mee eens|eens',
				'helemaal mee eens|helemaal eens|zeer mee eens|zeer eens|volledig mee eens',
			),
		],
	},
	{
		asks: 'likelihood',
		scales: [
			scale(
				'zeer onwaarschijnlijk|heel onwaarschijnlijk|uiterst onwaarschijnlijk',
				'onwaarschijnlijk',
				'neutraal|niet waarschijnlijk niet onwaarschijnlijk|niet waarschijnlijk en niet onwaarschijnlijk|misschien',
				'waarschijnlijk',
				'zeer waarschijnlijk|heel waarschijnlijk|uiterst waarschijnlijk',
			),
		],
	},
	{
		asks: 'likelihood',
		scales: [
			scale(
				'zeker niet|beslist niet|absoluut niet',
				'waarschijnlijk niet',
				'misschien|misschien wel misschien niet',
				'waarschijnlijk wel|waarschijnlijk',
				'zeker wel|zeker|beslist wel|absoluut wel',
			),
		],
	},
];
