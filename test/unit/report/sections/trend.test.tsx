import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import type { Filter } from '../../../../src/core/model/query.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { Trend } from '../../../../src/report/sections/trend.tsx';
import { accountTeams } from '../../../fixtures/analyses/accountTeams.ts';
import { unevenMonths } from '../../../fixtures/analyses/unevenMonths.ts';

const words = createWords('en');
const nothing = () => undefined;

describe('the section of the trend', () => {
	const html = renderToString(<Trend analysis={unevenMonths} words={words} widths={[860]} />);

	it('draws a line a run, a whisker for a period alone, and an open line to the unfinished one', () => {
		assert.equal(html.match(/class="trend-line"/g)?.length, 3);
		assert.equal(html.match(/class="trend-whisker"/g)?.length, 1);
		assert.equal(html.match(/class="trend-line open"/g)?.length, 1);
		assert.match(html, />unfinished</);
	});

	it('marks the period that is filtered by', () => {
		assert.equal(html.match(/class="chosen"/g)?.length, 1);
		assert.match(html, /<text class="label"[^>]*><tspan[^>]*>Jun</);
	});

	it('filters by the days of a period where something can be done', () => {
		const asked: Filter[] = [];
		const actions = {
			toggleFilter: nothing,
			isFiltered: (filter: Filter) => asked.push(filter) === 0,
			canShowRecords: () => true,
			showRecords: nothing,
			openRecord: nothing,
		};
		const live = renderToString(<Trend analysis={accountTeams} words={words} widths={[860]} actions={actions} />);
		assert.equal(live.match(/role="button"/g)?.length, 6);
		assert.match(live, /aria-label="Filter: Q1 2025 \+17 \(n = 412\)"/);
		assert.deepEqual(asked[1], { kind: 'period', from: '2024-01-01', to: '2024-03-31' });
		assert.doesNotMatch(html, /role="button"/);
	});

	it('is not there without dates', () => {
		assert.equal(
			renderToString(<Trend analysis={{ ...accountTeams, trend: null }} words={words} widths={[860]} />),
			'',
		);
	});
});
