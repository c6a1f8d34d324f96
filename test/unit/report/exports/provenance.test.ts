import assert from 'node:assert/strict';
import type { Analysis } from '../../../../src/core/model/analysis.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { figuresJson } from '../../../../src/report/exports/figuresJson.ts';
import { renderMarkdown } from '../../../../src/report/exports/markdown.tsx';
import { peopleSentence, provenance } from '../../../../src/report/exports/provenance.ts';
import { summary } from '../../../../src/report/exports/summary.ts';
import { higherThanSector } from '../../../fixtures/analyses/higherThanSector.ts';
import { fourteenMonths } from '../../../fixtures/analyses/unevenMonths.ts';

const analysis: Analysis = {
	...higherThanSector,
	reading: {
		...higherThanSector.reading,
		roles: [
			{ column: 'Team', value: 'segment', reason: 'chosen' },
			{ column: 'Company', value: 'account', reason: 'chosen' },
		],
	},
	query: {
		...higherThanSector.query,
		filters: [{ kind: 'category', column: 0, value: 'East' }],
		segments: [0],
		period: 'quarter',
		level: 0.9,
		minimumBase: 25,
		population: 1200,
	},
};

/** What is told in each language of the choices made above. */
const told: Readonly<Record<'en' | 'nl' | 'da', readonly string[]>> = {
	en: ['Team: East', 'Team', 'Quarter', '1,200', '90%', '25', 'Survey Lens 0.1.0'],
	nl: ['Team: East', 'Team', 'Kwartaal', '1.200', '90%', '25', 'Survey Lens 0.1.0'],
	da: ['Team: East', 'Team', 'Kvartal', '1.200', '90\u00a0%', '25', 'Survey Lens 0.1.0'],
};

for (const language of ['en', 'nl', 'da'] as const) {
	describe(`what it takes to repeat an export, in ${language}`, () => {
		const props = { analysis, words: createWords(language), version: '0.1.0' };

		it('names file, choices, benchmark and version', () => {
			const values = provenance(props).map(({ value }) => value);
			assert.match(values[0] ?? '', /^klanttevredenheid-2025-q1\.csv, 425 /);
			assert.deepEqual(
				told[language].filter((value) => !values.includes(value)),
				[],
			);
			assert.ok(values.some((value) => value.includes(analysis.benchmark?.figure.id ?? '')));
		});

		it('says whether people can be recognised, where the file names any', () => {
			const leftOut = peopleSentence(props);
			const named = peopleSentence({ ...props, identifying: true });
			assert.ok(leftOut !== null && named !== null && leftOut !== named);
			assert.ok(renderMarkdown(props).includes(leftOut));
			assert.deepEqual(JSON.parse(figuresJson(props)).exported.leftOut, ['comments', 'accounts.withDetractors']);
			const reading = { ...analysis.reading, roles: [] };
			assert.equal(peopleSentence({ ...props, analysis: { ...analysis, reading } }), null);
		});

		it('tells a single day of fieldwork as that day', () => {
			const ofOneDay = { ...fourteenMonths, from: '2025-03-03', to: '2025-03-03' };
			const dated = { ...props, analysis: { ...analysis, trend: ofOneDay } };
			const day = { en: '3 March 2025', nl: '3 maart 2025', da: '3. marts 2025' }[language];
			assert.ok(provenance(dated).some(({ value }) => value === day));
			assert.ok(summary(dated).text.includes(` · ${day} · `));
		});

		it('ends the five lines for a mail, which begin with the score', () => {
			const lines = summary(props).text.trimEnd().split('\n');
			assert.equal(lines.length, 5);
			assert.match(lines[0] ?? '', /^NPS \+25 \(/);
			assert.match(lines[4] ?? '', /^klanttevredenheid-2025-q1\.csv · .*Team: East · Survey Lens 0\.1\.0$/);
			assert.equal(summary(props).html.match(/<p>/g)?.length, 5);
		});
	});
}
