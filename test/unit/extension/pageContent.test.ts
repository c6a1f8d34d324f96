import assert from 'node:assert/strict';
import { PageContent } from '../../../src/extension/pageContent.ts';
import type { Shown, ShowReport, ToPage } from '../../../src/protocol/page.ts';
import { commentsAndAccounts } from '../../fixtures/analyses/commentsAndAccounts.ts';

const loading: Shown = { kind: 'loading', language: 'en', name: 'survey.csv' };

function reportOf(ask: number, isWhole = true): ShowReport {
	return { kind: 'report', ask, isWhole, language: 'en', analysis: commentsAndAccounts, benchmarks: [] };
}

/** A page that shows something, and what it was told since. */
function pageShowing(shown: Shown) {
	const told: ToPage[] = [];
	const content = new PageContent(loading, (message) => told.push(message));
	content.show(shown);
	told.length = 0;
	return { content, told };
}

/** What a page is told that was hidden, and asks. */
function toldAnew({ content, told }: ReturnType<typeof pageShowing>) {
	content.tell();
	const last = told.at(-1);
	return last?.kind === 'show' && last.show.kind === 'report' ? last : assert.fail('no report is told');
}

describe('the content of a page', () => {
	it('is told in parts, and the last of them under the turn that a page is told that asks', () => {
		const page = pageShowing(reportOf(0));
		const { nps, trend } = commentsAndAccounts;
		page.content.add(1, { nps });
		page.content.complete(reportOf(1), { trend });
		assert.deepEqual(
			page.told.map((message) => message.kind === 'part' && [message.ask, Object.keys(message.value), message.turn]),
			[
				[1, ['nps'], null],
				[1, ['trend'], 2],
			],
		);
		assert.equal(toldAnew(page).turn, 2);
	});

	it('is told to a page that asks meanwhile with the parts that it missed', () => {
		const page = pageShowing(reportOf(0));
		page.content.add(1, { nps: { ...commentsAndAccounts.nps, base: 7 } });
		const { show } = toldAnew(page);
		assert.deepEqual(
			show.kind === 'report' && [show.ask, show.isWhole, show.analysis.nps.base, page.content.report?.ask],
			[1, false, 7, 0],
		);
	});

	it('is told as a whole where no report was shown, or another', () => {
		const refused: Shown = { kind: 'problem', language: 'en', name: 'survey.csv', problem: { code: 'engine-stopped' } };
		for (const [before, ask] of [
			[refused, 1],
			[loading, 0],
		] as const) {
			const page = pageShowing(before);
			page.content.add(ask, { nps: commentsAndAccounts.nps });
			page.content.complete(reportOf(ask), { trend: null });
			assert.deepEqual(
				page.told.map(({ kind }) => kind),
				['show'],
			);
		}
	});

	it('is a report once that is whole', () => {
		const { content } = pageShowing(reportOf(0, false));
		const before = content.report;
		content.complete(reportOf(0), {});
		assert.deepEqual([before, content.report?.isWhole], [undefined, true]);
	});

	it('holds no more of a long list than the page shows, and an export all of it', () => {
		const { accounts } = commentsAndAccounts;
		const [account] = accounts.withDetractors;
		assert.ok(account);
		const many = { ...accounts, detractorAccounts: 4000, withDetractors: Array.from({ length: 4000 }, () => account) };
		const analysis = { ...commentsAndAccounts, accounts: many };
		const page = pageShowing({ ...reportOf(0), analysis });
		const { show } = toldAnew(page);
		assert.ok(show.kind === 'report');
		assert.equal(show.analysis.accounts?.detractorAccounts, 4000);
		assert.equal(show.analysis.accounts?.withDetractors.length, 200);
		assert.equal(page.content.report?.analysis.accounts?.withDetractors.length, 4000);
	});
});
