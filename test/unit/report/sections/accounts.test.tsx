import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import type { Filter } from '../../../../src/core/model/query.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { Accounts } from '../../../../src/report/sections/accounts.tsx';
import type { SectionProps } from '../../../../src/report/sections/sectionProps.ts';
import { commentsAndAccounts } from '../../../fixtures/analyses/commentsAndAccounts.ts';

const nothing = () => undefined;
const clinic: Filter = { kind: 'category', column: 3, value: 'Kliniek De Wijdte' };
const actions: SectionProps['actions'] = {
	toggleFilter: nothing,
	isFiltered: (filter) => JSON.stringify(filter) === JSON.stringify(clinic),
	canShowRecords: () => true,
	showRecords: nothing,
	openRecord: nothing,
};

function rendered(props: Partial<SectionProps>): string {
	return renderToString(
		<Accounts analysis={commentsAndAccounts} words={createWords('en')} widths={[860]} {...props} />,
	);
}

describe('the section of accounts', () => {
	it('names no account on a page that is sent on, and says so', () => {
		const html = rendered({});
		assert.doesNotMatch(html, /Kliniek|Coatings|<button/);
		assert.match(html, /The accounts are not named in this copy\./);
		assert.match(html, /3 of 43 accounts that answered/);
	});

	it('names them where that was asked for', () => {
		const html = rendered({ identifying: true });
		assert.match(html, /<bdi>Kliniek De Wijdte<\/bdi>.*>6<.*>11<.*>0<.*>\u221245<.*>120,000</);
		assert.doesNotMatch(html, /<button/);
	});

	it('filters by an account and shows its records where the page is live', () => {
		const html = rendered({ actions });
		assert.match(html, /aria-pressed="true"><bdi>Kliniek De Wijdte/);
		assert.match(html, /aria-label="Detractors, Kliniek De Wijdte: Show the 6 answers"/);
	});

	it('closes where the filters leave fewer than the minimum base', () => {
		const { query, nps } = commentsAndAccounts;
		const html = rendered({
			actions,
			analysis: { ...commentsAndAccounts, query: { ...query, filters: [clinic] }, nps: { ...nps, base: 9 } },
		});
		assert.doesNotMatch(html, /Kliniek/);
		assert.match(html, /Fewer than 10 answers pass the filters: the accounts are not named\./);
	});

	it('is not there without accounts', () => {
		assert.equal(rendered({ analysis: { ...commentsAndAccounts, accounts: null } }), '');
	});
});
