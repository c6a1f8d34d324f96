import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import type { Analysis } from '../../../../src/core/model/analysis.ts';
import type { ReportActions } from '../../../../src/report/actions.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { Comments } from '../../../../src/report/sections/comments.tsx';
import { commentsAndAccounts, writtenComments } from '../../../fixtures/analyses/commentsAndAccounts.ts';

const words = createWords('en');
const nothing = () => undefined;
const actions: ReportActions = {
	toggleFilter: nothing,
	isFiltered: () => false,
	canShowRecords: () => true,
	showRecords: nothing,
	openRecord: nothing,
};

function rendered(props: { readonly actions?: ReportActions; readonly identifying?: boolean }, analysis: Analysis) {
	return renderToString(<Comments analysis={analysis} words={words} widths={[860]} {...props} />);
}

describe('the section of comments', () => {
	it('keeps the words but no comment on a page that is sent on', () => {
		const html = rendered({}, commentsAndAccounts);
		assert.match(html, /factuur/);
		assert.doesNotMatch(html, /niemand belt terug|Prima|<blockquote|<button/);
		assert.match(html, /The comments themselves are left out of this copy/);
	});

	it('has the comments where they were asked for, passives at risk among them, and nothing to press', () => {
		const html = rendered({ identifying: true }, commentsAndAccounts);
		assert.match(html, /“Facturen kloppen niet, en niemand belt terug\.”/);
		assert.match(html, /rated 3, 4 March 2025/);
		assert.match(html, /<figcaption>rated 0<\/figcaption>/);
		assert.match(html, /Passives at risk, newest first.*Prima, maar duurder/);
		assert.doesNotMatch(html, /<button/);
	});

	it('opens the record of each comment where the page is live', () => {
		assert.match(rendered({ actions }, commentsAndAccounts), /aria-label="Open the record: rated 3, 4 March 2025"/);
	});

	it('closes where the filters leave fewer than the minimum base', () => {
		const { query, nps } = commentsAndAccounts;
		const html = rendered(
			{ actions },
			{
				...commentsAndAccounts,
				query: { ...query, filters: [{ kind: 'class', class: 'detractors' }] },
				nps: { ...nps, base: 9 },
			},
		);
		assert.match(html, /Fewer than 10 answers pass the filters/);
		assert.doesNotMatch(html, /factuur|niemand/);
	});

	it('shows hostile comments as text', () => {
		const markup = '<img src=x onerror=alert(1)>{count}\u202egnp.exe';
		const classes = writtenComments.classes.map((each) => ({
			...each,
			newest: each.newest.map((comment) => ({ ...comment, text: markup })),
			words: each.words.map((word) => ({ ...word, word: markup })),
		}));
		const html = rendered({ actions }, { ...commentsAndAccounts, comments: { ...writtenComments, classes } });
		assert.doesNotMatch(html, /<img|\u202e/);
		assert.match(html, /&lt;img src=x/);
	});

	it('is not there without a comment', () => {
		assert.equal(rendered({}, { ...commentsAndAccounts, comments: null }), '');
		assert.equal(rendered({}, { ...commentsAndAccounts, comments: { ...writtenComments, count: 0 } }), '');
	});
});
