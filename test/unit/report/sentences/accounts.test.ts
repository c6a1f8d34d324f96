import assert from 'node:assert/strict';
import type { Accounts } from '../../../../src/core/model/accounts.ts';
import type { Language } from '../../../../src/core/model/language.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { accountsLead, accountsTitle, coverageSentence } from '../../../../src/report/sentences/accounts.ts';
import { accountTeams } from '../../../fixtures/analyses/accountTeams.ts';
import { heldAccounts } from '../../../fixtures/analyses/commentsAndAccounts.ts';

type Said = Readonly<Record<Language, string>>;

const first = heldAccounts.withDetractors.slice(0, 1);

describe('what is said of accounts', () => {
	const titles: readonly [what: string, accounts: Accounts, said: Said][] = [
		[
			'how many hold a detractor',
			heldAccounts,
			{
				en: '3 of 43 accounts that answered have at least one detractor',
				nl: 'Bij 3 van de 43 klanten die antwoordden, is minstens één respondent detractor',
				da: '3 af 43 kunder, der svarede, har mindst én kritiker',
			},
		],
		[
			'a single one',
			{ ...heldAccounts, detractorAccounts: 1, withDetractors: first },
			{
				en: '1 of 43 accounts that answered has at least one detractor',
				nl: 'Bij 1 van de 43 klanten die antwoordden, is minstens één respondent detractor',
				da: '1 af 43 kunder, der svarede, har mindst én kritiker',
			},
		],
		[
			'that none does',
			{ ...heldAccounts, detractorAccounts: 0, withDetractors: [] },
			{
				en: 'No detractors in any of the 43 accounts that answered',
				nl: 'Geen detractors bij de 43 klanten die antwoordden',
				da: 'Ingen kritikere hos de 43 kunder, der svarede',
			},
		],
		[
			'that all do',
			{ ...heldAccounts, answered: 3 },
			{
				en: 'Each of the 3 accounts that answered has at least one detractor',
				nl: 'Bij elk van de 3 klanten die antwoordden, is minstens één respondent detractor',
				da: 'Alle 3 kunder, der svarede, har mindst én kritiker',
			},
		],
	];
	for (const [what, accounts, said] of titles) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`is ${what}, in ${language}`, () =>
				assert.equal(accountsTitle(createWords(language), accounts), said[language]));
		}
	}

	const leads: Said = {
		en: 'With every account counted once, the score is +14 (95%: +3 to +25); with every answer counted, +17.',
		nl: 'Telt elke klant één keer mee, dan is de score +14 (95%: +3 tot +25); telt elk antwoord mee, dan +17.',
		da: 'Tæller hver kunde én gang, er scoren +14 (95\u00a0%: +3 til +25); tæller hvert svar, er den +17.',
	};
	// 43 of 60 is 71.7 %.
	const coverage: Said = {
		en: '43 of 60 accounts in the file answered (72%), with 82% of the revenue.',
		nl: '43 van de 60 klanten in het bestand antwoordden (72%), goed voor 82% van de omzet.',
		da: '43 af 60 kunder i filen svarede (72\u00a0%); de står for 82\u00a0% af omsætningen.',
	};
	for (const language of ['en', 'nl', 'da'] as const) {
		const words = createWords(language);
		it(`is the score by accounts beside the score by answers, in ${language}`, () =>
			assert.equal(accountsLead(words, heldAccounts, accountTeams.nps), leads[language]));
		it(`is how many are heard, in ${language}`, () =>
			assert.equal(coverageSentence(words, heldAccounts), coverage[language]));
	}
});
