import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { createWords } from '../../../src/report/createWords.ts';
import { renderPage } from '../../../src/report/page.tsx';
import { aboveNegativeSector } from '../../fixtures/analyses/aboveNegativeSector.ts';
import { accountTeams } from '../../fixtures/analyses/accountTeams.ts';
import { allPromoters } from '../../fixtures/analyses/allPromoters.ts';
import { commentsAndAccounts } from '../../fixtures/analyses/commentsAndAccounts.ts';
import { customersOfIct } from '../../fixtures/analyses/customersOfIct.ts';
import { higherThanSector } from '../../fixtures/analyses/higherThanSector.ts';
import { hostileTexts } from '../../fixtures/analyses/hostileTexts.ts';
import { longTexts } from '../../fixtures/analyses/longTexts.ts';
import { manySegments } from '../../fixtures/analyses/manySegments.ts';
import { noScore } from '../../fixtures/analyses/noScore.ts';
import { threeAnswers } from '../../fixtures/analyses/threeAnswers.ts';
import { undecided } from '../../fixtures/analyses/undecided.ts';
import { unevenMonths } from '../../fixtures/analyses/unevenMonths.ts';

const styles = ['report', 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('\n');

const analyses: Readonly<Record<string, Analysis>> = {
	aboveNegativeSector,
	accountTeams,
	allPromoters,
	commentsAndAccounts,
	customersOfIct,
	higherThanSector,
	hostileTexts,
	longTexts,
	manySegments,
	noScore,
	threeAnswers,
	undecided,
	unevenMonths,
};

describe('renderPage', () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended'],
		rules: { 'void-style': 'off', 'long-title': 'off' },
	});

	for (const [name, analysis] of Object.entries(analyses)) {
		for (const language of ['en', 'nl', 'da'] as const) {
			describe(`${name}, ${language}`, () => {
				const html = renderPage({ analysis, words: createWords(language), styles, version: '0.1.0' });

				it('is valid HTML', async function () {
					this.timeout(120_000);
					const { results } = await validator.validateString(html);
					assert.deepEqual(
						results.flatMap(({ messages }) =>
							messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
						),
						[],
					);
				});

				it('has no script, no style attribute and loads nothing', () => {
					assert.doesNotMatch(html, /<script|<img|<link|<iframe|<[^>]* (style|src|on\w+)=|<[^>]* href="(?!#)/i);
					assert.match(html, /default-src 'none'/);
					assert.doesNotMatch(html, /unsafe-/);
				});

				it('shows no placeholder, no broken number and no hyphen for a minus', () => {
					const text = html.replace(/<style.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
					assert.doesNotMatch(text, /NaN|undefined|\[object|Infinity/);
					assert.doesNotMatch(text, /(^|\s)-\d|[+\u2212]0(?![\d.,])/);
				});
			});
		}
	}

	it('carries the unrounded figures', () => {
		const html = renderPage({ analysis: higherThanSector, words: createWords('en'), styles, version: '0.1.0' });
		for (const [name, value] of [
			['score', '25'],
			['base', '400'],
			['records', '427'],
			['blank', '25'],
			['invalid', '2'],
			['excluded', '0'],
			['promoters-count', '180'],
			['promoters-share', '0.45'],
			['passives-count', '140'],
			['passives-share', '0.35'],
			['detractors-count', '80'],
			['detractors-share', '0.2'],
			['distribution-0', '4'],
			['distribution-10', '78'],
			['benchmark-difference', '8'],
			['benchmark-outcome', 'higher'],
		]) {
			assert.equal(html.split(`data-figure="${name}" data-value="${value}"`).length, 2, `${name} once, as ${value}`);
		}
	});

	it('shows hostile texts as text', () => {
		const html = renderPage({ analysis: hostileTexts, words: createWords('en'), styles, version: '0.1.0' });
		assert.ok(html.includes('&lt;img src=x onerror=alert(1)>') || html.includes('&lt;img src=x onerror=alert(1)&gt;'));
		assert.ok(html.includes('{{7*7}}'));
		assert.doesNotMatch(html, /\u202e/);
		assert.ok(html.length < 200_000, 'a cell of a megabyte is shortened');
	});

	it('says so where there is no score, and draws nothing', () => {
		const html = renderPage({ analysis: noScore, words: createWords('en'), styles, version: '0.1.0' });
		assert.match(html, /None of the 25 records holds an answer from 0 to 10\./);
		assert.doesNotMatch(html, /data-figure="score"|viewBox=/);
	});
});
