import assert from 'node:assert/strict';
import { createWords } from '../../../src/report/createWords.ts';
import { renderTop } from '../../../src/report/renderTop.tsx';
import { allPromoters } from '../../fixtures/analyses/allPromoters.ts';
import { hostileTexts } from '../../fixtures/analyses/hostileTexts.ts';
import { noScore } from '../../fixtures/analyses/noScore.ts';

const words = createWords('en');

describe('renderTop', () => {
	/** Ten answers, all of promoters: 100 points. */
	const top = renderTop(allPromoters, words);

	it('shows base and score', () => {
		assert.match(top, /data-figure="base" data-value="10"/);
		assert.match(top, /data-figure="score" data-value="100"[^>]*>\+100/);
	});

	it('says that more is to come', () => assert.match(top, /^<main class="report" lang="en" aria-busy="true">/));

	it('holds nothing yet that can be pressed', () => assert.doesNotMatch(top, /<button|role="button"/));

	it('says that there is no score where there is none', () => {
		assert.match(renderTop(noScore, words), /<h2 id="headline-title" class="score empty">/);
	});

	it('shows the texts of a survey as text', () => {
		assert.doesNotMatch(renderTop(hostileTexts, words), /<script|<img|<b>|[\u202a-\u202e\u2066-\u2069]/);
	});
});
