import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import type { Filter } from '../../../../src/core/model/query.ts';
import type { ReportActions } from '../../../../src/report/actions.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { Segments } from '../../../../src/report/sections/segments.tsx';
import { accountTeams } from '../../../fixtures/analyses/accountTeams.ts';
import { manySegments } from '../../../fixtures/analyses/manySegments.ts';

const words = createWords('en');
const nothing = () => undefined;

function actionsWith(filtered: readonly Filter[]): ReportActions {
	return {
		toggleFilter: nothing,
		isFiltered: (filter) => filtered.some((each) => JSON.stringify(each) === JSON.stringify(filter)),
		canShowRecords: () => true,
		showRecords: nothing,
		openRecord: nothing,
	};
}

describe('the section of segments', () => {
	it('has buttons only where something can be done', () => {
		const read = renderToString(<Segments analysis={accountTeams} words={words} widths={[860]} />);
		assert.doesNotMatch(read, /role="button"|<g[^>]* tabindex/i);
		assert.match(read, /role="img"/);
	});

	it('filters by a row, says what it is, and which one is chosen', () => {
		const actions = actionsWith([{ kind: 'category', column: 3, value: 'Account team East' }]);
		const live = renderToString(<Segments analysis={accountTeams} words={words} widths={[860]} actions={actions} />);
		assert.equal(live.match(/role="button"/g)?.length, 4, 'a group too small for a score stays closed');
		assert.match(live, /aria-label="Filter: Account team East −9, n 112, lower" aria-pressed="true"/);
		assert.match(live, /aria-label="Filter: Account team North \+38, n 64" aria-pressed="false"/);
		assert.doesNotMatch(live, /role="img"/);
	});

	it('tells two columns in full and the others behind a key press', () => {
		const html = renderToString(<Segments analysis={manySegments} words={words} widths={[860]} />);
		const [shown = '', behind = ''] = html.split('<details class="more">');
		assert.equal(shown.match(/<article/g)?.length, 2);
		assert.equal(behind.match(/<article/g)?.length, 1);
		assert.match(behind, /by 1 more characteristic/);
	});

	it('shows hostile names as text, without power over what stands around them', () => {
		const markup = '<img src=x onerror=alert(1)>{count}\u202egnp.exe';
		const [team] = accountTeams.segments;
		const [first] = team?.segments ?? [];
		assert.ok(team && first);
		const analysis = {
			...accountTeams,
			segments: [{ ...team, text: markup, segments: [{ ...first, label: markup }] }],
		};
		const html = renderToString(<Segments analysis={analysis} words={words} widths={[860, 340]} />);
		assert.doesNotMatch(html, /<img|\u202e/);
		assert.match(html, /&lt;img src=x/);
	});

	it('is not there without segments', () => {
		assert.equal(
			renderToString(<Segments analysis={{ ...accountTeams, segments: [] }} words={words} widths={[860]} />),
			'',
		);
	});
});
