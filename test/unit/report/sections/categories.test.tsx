import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import type { GroupScore } from '../../../../src/core/model/groupScore.ts';
import type { Filter } from '../../../../src/core/model/query.ts';
import type { ReportActions } from '../../../../src/report/actions.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { Categories } from '../../../../src/report/sections/categories.tsx';
import { CrossTable } from '../../../../src/report/sections/crossTable.tsx';
import { groupScoreText, noScoreSentence } from '../../../../src/report/sentences/groupScore.ts';
import { analysisOf } from '../../../fixtures/analyses/analysisOf.ts';
import { customersOfIct } from '../../../fixtures/analyses/customersOfIct.ts';

const words = createWords('en');
const isEast = (filter: Filter) => filter.kind === 'category' && filter.column === 3 && filter.value === 'East';
const actions: ReportActions = {
	toggleFilter: () => undefined,
	isFiltered: isEast,
	canShowRecords: () => true,
	showRecords: () => undefined,
	openRecord: () => undefined,
};
const page = { analysis: customersOfIct, words, widths: [860] };

/** The texts of all buttons of a page, and whether each is pressed. */
function buttonsOf(html: string): readonly (readonly [text: string, isPressed: string])[] {
	return [...html.matchAll(/<button[^>]* aria-pressed="(\w+)"[^>]*>(.*?)<\/button>/g)].map(
		([, isPressed = '', text = '']) => [text.replace(/<[^>]*>/g, ''), isPressed],
	);
}

describe('the answers to the other questions', () => {
	it('can be pressed where the page can filter, and show whether they are', () => {
		const buttons = buttonsOf(renderToString(<Categories {...page} actions={actions} />));
		assert.deepEqual(buttons.slice(0, 5), [
			['West', 'false'],
			['North', 'false'],
			['South', 'false'],
			['East', 'true'],
			['Export', 'false'],
		]);
	});

	it('are plain text where it cannot', () => {
		assert.doesNotMatch(renderToString(<Categories {...page} />), /<button|aria-pressed/);
	});

	it('tell the rare ones together, without a button', () => {
		const html = renderToString(<Categories {...page} actions={actions} />);
		assert.match(html, /3 other answers/);
		assert.ok(buttonsOf(html).every(([text]) => !text.includes('other answers')));
	});
});

describe('the cross table', () => {
	it('filters by its rows and its columns, but not by the rare answers', () => {
		const buttons = buttonsOf(renderToString(<CrossTable {...page} actions={actions} />));
		assert.deepEqual(
			buttons.map(([text]) => text),
			[
				...['Zorg', 'Overheid', 'Industrie', 'Arbeidsongeschiktheidsverzekeringsmaatschappijen'],
				...['Managed services', 'Cloudwerkplek'],
			],
		);
	});

	it('is not there where nothing was crossed', () => {
		assert.equal(renderToString(<CrossTable {...page} analysis={{ ...customersOfIct, cross: null }} />), '');
	});
});

const { nps } = analysisOf([20, 0, 0, 0, 0, 0, 0, 40, 0, 40, 0], null);
const scored: GroupScore = { shown: 'scored', base: 100, nps };
const tooFew: GroupScore = { shown: 'too-few', base: 4, nps: null };
const heldBack: GroupScore = { shown: 'held-back', base: 12, nps: null };

describe('the score of those who gave an answer', () => {
	it('is a figure with its sign, or a dash', () => {
		assert.deepEqual(
			[scored, tooFew, heldBack].map((score) => groupScoreText(words, score)),
			['+20', '–', '–'],
		);
	});

	for (const [language, fewSaid, heldBackSaid] of [
		[
			'en',
			'–: fewer than 10 ratings of the recommendation, not scored.',
			'–: fewer than 10 ratings of the recommendation, or held back so that such a score cannot be derived.',
		],
		[
			'nl',
			'–: minder dan 10 antwoorden op de NPS-vraag, geen score.',
			'–: minder dan 10 antwoorden op de NPS-vraag, of niet getoond omdat zo’n score er anders uit af te leiden is.',
		],
		[
			'da',
			'–: færre end 10 svar på NPS-spørgsmålet, ingen score.',
			'–: færre end 10 svar på NPS-spørgsmålet, eller vises ikke, fordi en sådan score ellers kunne udledes.',
		],
	] as const) {
		it(`says what a dash means (${language})`, () => {
			const said = (scores: readonly GroupScore[]) => noScoreSentence(createWords(language), scores, 10);
			assert.deepEqual(
				[said([scored]), said([scored, tooFew]), said([scored, tooFew, heldBack])],
				[null, fewSaid, heldBackSaid],
			);
		});
	}
});
