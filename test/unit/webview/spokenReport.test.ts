import assert from 'node:assert/strict';
import { createWords } from '../../../src/report/createWords.ts';
import { spokenReport } from '../../../src/webview/spokenReport.ts';
import { analysisOf } from '../../fixtures/analyses/analysisOf.ts';

/** Three promoters and a detractor: (3 - 1) / 4. */
const four = analysisOf([0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2], null);
const none = analysisOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], null);

describe('what changed is spoken', () => {
	for (const [language, spoken, without] of [
		['en', 'Score +50, 4 answers. Not yet compared with a sector', 'No score: no answer passes the filters.'],
		['nl', 'Score +50, 4 antwoorden. ', 'Geen score: geen enkel antwoord voldoet aan de filters.'],
		['da', 'Score +50, 4 svar. ', 'Ingen score: intet svar passer til filtrene.'],
	] as const) {
		it(language, () => {
			const words = createWords(language);
			assert.ok(spokenReport(words, four).startsWith(spoken), spokenReport(words, four));
			assert.equal(spokenReport(words, none), without);
		});
	}
});
