import assert from 'node:assert/strict';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Filter } from '../../../../src/core/model/query.ts';
import type { ReportActions } from '../../../../src/report/actions.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { Categories } from '../../../../src/report/sections/categories.tsx';
import { CrossTable } from '../../../../src/report/sections/crossTable.tsx';
import { Segments } from '../../../../src/report/sections/segments.tsx';
import { Shares } from '../../../../src/report/sections/shares.tsx';
import { Touchpoints } from '../../../../src/report/sections/touchpoints.tsx';
import { Trend } from '../../../../src/report/sections/trend.tsx';
import { accountTeams } from '../../../fixtures/analyses/accountTeams.ts';
import { analysisOf } from '../../../fixtures/analyses/analysisOf.ts';
import { customersOfIct } from '../../../fixtures/analyses/customersOfIct.ts';
import { dutchTouchpoints } from '../../../fixtures/analyses/dutchTouchpoints.ts';

const words = createWords('en');
const widths = [860];

interface Asked {
	readonly filters: (readonly Filter[])[];
	readonly actions: ReportActions;
}

/** Notes of which records a page asks whether they can be told. */
function asking(canShow = true): Asked {
	const filters: (readonly Filter[])[] = [];
	const actions: ReportActions = {
		toggleFilter: () => undefined,
		isFiltered: () => false,
		canShowRecords: (asked) => filters.push(asked) > 0 && canShow,
		showRecords: () => undefined,
		openRecord: () => undefined,
	};
	return { filters, actions };
}

/** What the buttons of a page that lead to records are called. */
function recordButtons(page: VNode): readonly string[] {
	const labels = renderToString(page).matchAll(/<button[^>]* aria-label="([^"]*: Show (?:the \d+ answers|1 answer))"/g);
	return [...labels].map(([, label = '']) => label);
}

/** What the parts of a chart that can be pressed are called. */
function pressed(page: VNode): readonly string[] {
	const labels = renderToString(page).matchAll(/<g[^>]* role="button"[^>]* aria-label="([^"]*)"/g);
	return [...labels].map(([, label = '']) => label);
}

const answered = ['promoters', 'passives', 'detractors'].map((name) => ({ kind: 'class', class: name }));

describe('from a figure to the records behind it', () => {
	// Twelve answers: two 0, one 6, four 8, five 10.
	const twelve = analysisOf([2, 0, 0, 0, 0, 0, 1, 0, 4, 0, 5], null);

	it('leads from every rating that was given, by chart and by table', () => {
		const { actions, filters } = asking();
		const page = <Shares analysis={twelve} words={words} widths={widths} actions={actions} />;
		assert.deepEqual(pressed(page), [
			'Filter: rating 0, 2 answers',
			'Filter: rating 6, 1 answer',
			'Filter: rating 8, 4 answers',
			'Filter: rating 10, 5 answers',
		]);
		assert.deepEqual(recordButtons(page).slice(-4), [
			'Rating 0: Show the 2 answers',
			'Rating 6: Show 1 answer',
			'Rating 8: Show the 4 answers',
			'Rating 10: Show the 5 answers',
		]);
		assert.deepEqual(filters.at(-1), [{ kind: 'rating', column: twelve.question.index, from: 10, below: 11 }]);
	});

	it('leads from a touchpoint to those who rated it low, by class', () => {
		const { actions, filters } = asking();
		const analysis = { ...twelve, touchpoints: dutchTouchpoints };
		const page = <Touchpoints analysis={analysis} words={words} widths={widths} actions={actions} />;
		// Five rated the invoices low: fewer than the minimum base of 10.
		assert.deepEqual(pressed(page), ['Filter: Klachtafhandeling rated below 5.5, 26 answers']);
		assert.deepEqual(
			recordButtons(page).filter((label) => label.startsWith('Klacht')),
			[
				'Klachtafhandeling: below 5.5: Show the 26 answers',
				'Klachtafhandeling: below 5.5 · Promoters: Show 1 answer',
				'Klachtafhandeling: below 5.5 · Passives: Show the 4 answers',
				'Klachtafhandeling: below 5.5 · Detractors: Show the 21 answers',
			].sort((one, other) => order(one) - order(other)),
		);
		const low = { kind: 'rating', column: 14, from: 0, below: 5.5 };
		assert.ok(filters.some((asked) => same(asked, [low, { kind: 'class', class: 'detractors' }])));
		assert.ok(filters.some((asked) => same(asked, [low, ...answered])));
	});

	it('leads from the answers to the other questions, and from the cells of a cross table', () => {
		const { actions, filters } = asking();
		const page = { analysis: customersOfIct, words, widths, actions };
		const [question] = customersOfIct.categories;
		const [first] = question?.categories ?? [];
		assert.ok(question && first);
		assert.equal(recordButtons(<Categories {...page} />)[0], `${first.label}: Show the ${first.count} answers`);
		assert.deepEqual(filters[0], [{ kind: 'category', column: question.index, value: first.label }]);
		const cells = recordButtons(<CrossTable {...page} />);
		assert.match(cells[0] ?? '', /^“Managed services” × “Zorg”, \d+%: Show the \d+ answers$/);
		assert.ok(cells.every((label) => !/other answers/i.test(label)));
	});

	it('counts as the base of a score does: those who answered', () => {
		for (const Section of [Segments, Trend] as const) {
			const { actions, filters } = asking();
			renderToString(<Section analysis={accountTeams} words={words} widths={widths} actions={actions} />);
			assert.ok(filters.length > 0);
			assert.ok(filters.every((asked) => same(asked.slice(1), answered)));
		}
	});

	it('is a figure alone where no filter can tell the records, and on a page that is only read', () => {
		const page = { analysis: twelve, words, widths };
		assert.deepEqual(recordButtons(<Shares {...page} actions={asking(false).actions} />), []);
		assert.doesNotMatch(renderToString(<Shares {...page} />), /<button|role="button"/);
	});
});

const classes = ['answers', 'Detractors', 'Passives', 'Promoters'];

/** Places of the classes in a table that reads from detractors to promoters. */
function order(label: string): number {
	return classes.findIndex((name) => label.includes(`· ${name}`));
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
