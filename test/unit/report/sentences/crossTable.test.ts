import assert from 'node:assert/strict';
import type { CrossTable } from '../../../../src/core/model/crossTable.ts';
import type { Finding } from '../../../../src/core/model/finding.ts';
import type { Language } from '../../../../src/core/model/language.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { crossTableTitle } from '../../../../src/report/sentences/crossTable.ts';
import { contractByBranch } from '../../../fixtures/analyses/contractByBranch.ts';

const alike: CrossTable = {
	...contractByBranch,
	cells: contractByBranch.cells.map((row) => row.map((cell) => ({ ...cell, higherThan: '' }))),
};
const lowerCase: CrossTable = {
	...contractByBranch,
	cells: contractByBranch.cells.map((row) =>
		row.map((cell) => ({ ...cell, higherThan: cell.higherThan.toLowerCase() })),
	),
};
const untested: Finding = {
	code: 'cross-untested',
	severity: 'note',
	column: 'Branche',
};
const noDifference = {
	en: 'No demonstrable difference in “Contract” by “In welke branche is uw organisatie actief?”',
	nl: 'Geen aantoonbaar verschil in “Contract” naar “In welke branche is uw organisatie actief?”',
	da: 'Ingen påviselig forskel i ”Contract” efter ”In welke branche is uw organisatie actief?”',
};
const neutral = {
	en: '“Contract” by “In welke branche is uw organisatie actief?”',
	nl: '“Contract” naar “In welke branche is uw organisatie actief?”',
	da: '”Contract” efter ”In welke branche is uw organisatie actief?”',
};

const titles: readonly (readonly [what: string, CrossTable, readonly Finding[], Readonly<Record<Language, string>>])[] =
	[
		[
			'the answer that is higher than the most other columns',
			contractByBranch,
			[],
			{
				en: '“Managed services” is more frequent with “Zorg” (70%) than with “Overheid” and “Industrie”',
				nl: '“Managed services” komt bij “Zorg” vaker voor (70%) dan bij “Overheid” en “Industrie”',
				da: '”Managed services” forekommer oftere ved ”Zorg” (70 %) end ved ”Overheid” og ”Industrie”',
			},
		],
		['that no difference is shown', alike, [], noDifference],
		['nothing of differences at 90 % alone', lowerCase, [], noDifference],
		['what is crossed, where the columns share respondents', contractByBranch, [untested], neutral],
		['what is crossed, where one column alone has enough answers', { ...alike, bases: [80, 20, 12, 7] }, [], neutral],
	];

describe('the title of a cross table says', () => {
	for (const [what, cross, findings, said] of titles) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`${what} (${language})`, () => {
				assert.equal(crossTableTitle(createWords(language), cross, findings).replaceAll('\u00a0', ' '), said[language]);
			});
		}
	}
});
