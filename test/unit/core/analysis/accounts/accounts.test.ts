import assert from 'node:assert/strict';
import { scoreAccounts } from '../../../../../src/core/analysis/accounts/accounts.ts';
import { shareCategories } from '../../../../../src/core/analysis/categories/categories.ts';
import { crossQuestions } from '../../../../../src/core/analysis/categories/crossTable.ts';
import { netPromoterScoreOf } from '../../../../../src/core/analysis/score.ts';
import { scoreSegments } from '../../../../../src/core/analysis/segments/segments.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ChosenRole } from '../../../../../src/core/model/reading.ts';
import { assertPrinted } from '../../assertPrinted.ts';
import { answersOfAccounts, headerOfAccounts, rolesOfAccounts } from '../answersOfAccounts.ts';
import { contextOf } from '../contextOf.ts';

const question = 'Would you recommend us?';

async function accountsOf(lines: readonly string[], query: Partial<Query> = {}, roles: readonly ChosenRole[] = []) {
	const { value, findings } = scoreAccounts(
		await contextOf(lines, { question: 0, minimumBase: 3, ...query }, { roles }),
	);
	return { accounts: value.accounts, findings };
}

/** Acme +1 +1 0 -1 (25), Birch -1 -1 (-100), Cedar +1 (100), Dune 0 -1 (-50); Elm was asked and did not answer. */
const customers = [
	`${question},Customer,Revenue`,
	...['10,Acme,"1.000.000,00"', '9,Acme ,"1.000.000,00"', '7,Acme,', '3,Acme,"1.000.000,00"'],
	...['0,Birch,"500.000,00"', '6,Birch,"500.000,00"'],
	'9,Cedar,"250.000,00"',
	...['8,Dune,"150.000,00"', '5,Dune,"150.000,00"'],
	',Elm,"100.000,00"',
	'10,,',
];

describe('scoreAccounts', () => {
	it('has nothing to tell without a column of accounts', async () => {
		assert.deepEqual(await accountsOf([question, '9', '0']), { accounts: null, findings: [] });
	});

	it('counts every account once, by hand', async () => {
		const { accounts, findings } = await accountsOf(customers);
		assert.equal(accounts?.answered, 4);
		assert.equal(accounts?.accounts, 5);
		// (25 - 100 + 100 - 50) / 4.
		assert.equal(accounts?.accountScore?.score, -6.25);
		// R 4.2.2: t.test(c(25, -100, 100, -50), conf.level = .8)$conf.int is -77.90132, 65.40132.
		const { accounts: at80 } = await accountsOf(customers, { level: 0.8 });
		assert.equal(at80?.accountScore?.interval?.low.toFixed(2), '-77.90');
		assert.equal(at80?.accountScore?.interval?.high.toFixed(2), '65.40');
		// At 95 % -145.48 and 132.98, beyond the scale.
		assert.deepEqual(accounts?.accountScore?.interval, { level: 0.95, low: -100, high: 100, method: 't' });
		assert.deepEqual(findings, []);
	});

	it('lists every account that holds a detractor: most detractors first, then the lowest rating', async () => {
		const { accounts } = await accountsOf(customers);
		assert.deepEqual(
			accounts?.withDetractors.map(({ account, base, detractors, lowest, score }) => [
				account,
				base,
				detractors,
				lowest,
				score.shown,
			]),
			[
				['Birch', 2, 2, 0, 'too-few'],
				['Acme', 4, 1, 3, 'few'],
				['Dune', 2, 1, 5, 'too-few'],
			],
		);
	});

	it('says how much of the revenue is heard, amounts in the Dutch form', async () => {
		const { accounts } = await accountsOf(customers);
		// 1,900,000 of 2,000,000: only Elm did not answer.
		assert.deepEqual(accounts?.revenue, { column: 'Revenue', share: 0.95 });
		assert.deepEqual(
			accounts?.withDetractors.map(({ revenue }) => revenue),
			[500_000, 1_000_000, 150_000],
		);
	});

	it('follows the selection in who answered, not in who is in the file', async () => {
		const { accounts } = await accountsOf(customers, { filters: [{ kind: 'class', class: 'detractors' }] });
		assert.equal(accounts?.answered, 3);
		assert.equal(accounts?.accounts, 5);
		assert.equal(accounts?.accountScore?.score, -100);
	});

	it('gives no interval of one account, nor where all score alike', async () => {
		const one = await accountsOf([`${question},Customer`, '9,Acme', '8,Acme', ',Birch', ',Birch']);
		assert.deepEqual(one.accounts?.accountScore, { score: 50, interval: null });
		const alike = await accountsOf([`${question},Customer`, '9,Acme', '9,Acme', '10,Birch', '10,Birch']);
		assert.deepEqual(alike.accounts?.accountScore, { score: 100, interval: null });
		const none = await accountsOf([`${question},Customer`, ',Acme', ',Acme', ',Birch', ',Birch']);
		assert.equal(none.accounts?.accountScore, null);
		assert.equal(none.accounts?.answered, 0);
	});

	const customer: ChosenRole[] = [{ column: 'Customer', role: 'account' }];
	const notToldApart = { code: 'accounts-not-told-apart', severity: 'warning', column: 'Customer' };

	it('says where all records name the same account', async () => {
		assert.deepEqual(await accountsOf([`${question},Customer`, '9,Acme', '0,Acme', '0, Acme'], {}, customer), {
			accounts: null,
			findings: [{ ...notToldApart, reason: 'alike' }],
		});
	});

	it('says where each record names another account, and tells which hold a detractor all the same', async () => {
		const { accounts, findings } = await accountsOf(
			[`${question},Customer`, '9,Acme', '0,Birch', '8,Cedar'],
			{},
			customer,
		);
		assert.deepEqual(findings, [{ ...notToldApart, reason: 'different' }]);
		assert.equal(accounts?.accountScore?.score, 0);
		assert.deepEqual(
			accounts?.withDetractors.map(({ account }) => account),
			['Birch'],
		);
	});

	it('takes the highest amount of an account where most hold one, and adds amounts up where they differ', async () => {
		const header = `${question},Customer,Revenue`;
		const one = await accountsOf([header, '0,A,100', '9,A,120', '0,B,50', '9,B,50', ',C,30', ',C,30']);
		assert.deepEqual(
			one.accounts?.withDetractors.map(({ revenue }) => revenue),
			[120, 50],
		);
		assert.equal(one.accounts?.revenue?.share, 170 / 200);
		assert.deepEqual(one.findings, [
			{ code: 'revenue-differs', severity: 'note', column: 'Revenue', count: 1, counted: 'highest' },
		]);
		const each = await accountsOf([header, '0,A,100', '9,A,120', '0,B,40', '9,B,60', ',C,80', ',C,80']);
		assert.deepEqual(
			each.accounts?.withDetractors.map(({ revenue }) => revenue),
			[220, 100],
		);
		assert.equal(each.accounts?.revenue?.share, 320 / 480);
	});

	it('counts cells of revenue that are no amount', async () => {
		const roles: ChosenRole[] = [{ column: 'Revenue', role: 'revenue' }];
		const lines = [`${question},Customer,Revenue`, '9,A,100', '9,A,100', '0,B,unknown', '0,B,-5', '8,B,n/a'];
		const { accounts, findings } = await accountsOf(lines, {}, roles);
		assert.deepEqual(accounts?.revenue, { column: 'Revenue', share: 1 });
		assert.deepEqual(findings, [{ code: 'unreadable-revenue', severity: 'warning', column: 'Revenue', count: 2 }]);
	});

	describe('of an account', () => {
		const context = (query: Partial<Query> = {}) =>
			contextOf([headerOfAccounts, ...answersOfAccounts], { minimumBase: 3, ...query }, { roles: rolesOfAccounts });
		const eastern = { column: 1, kind: 'category', value: 'E' } as const;

		// E answered 2, 8, 0, 6 and 5: 0 promoters, 1 passive, 4 detractors. By hand: -400 / 8 and
		// 100 √((5.5 / 8 - (4 / 8)²) / 8) = 23.3854, so -50 ± 45.8345.
		it('speaks of its own people alone, by hand', async () => {
			const { accounts } = scoreAccounts(await context()).value;
			const interval = accounts?.withDetractors.find(({ account }) => account === 'E')?.score.nps?.interval;
			assertPrinted(interval?.low ?? 0, '-95.8345');
			assertPrinted(interval?.high ?? 0, '-4.1655');
		});

		for (const [what, query] of [
			['', {}],
			[' by weight', { weight: 3 }],
			[' of a population', { population: 60 }],
		] as const) {
			it(`tells the same figures as a category, a segment, a column and a filter${what}`, async () => {
				const asked = await context({ ...query, segments: [1], cross: [2, 1] });
				const listed = scoreAccounts(asked).value.accounts?.withDetractors ?? [];
				const category = shareCategories(asked).value.categories.find(({ index }) => index === 1)?.categories ?? [];
				const segments = scoreSegments(asked).value.segments[0]?.segments ?? [];
				const { cross } = crossQuestions(asked).value;
				assert.ok(listed.some(({ score }) => score.nps !== null));
				for (const { account, score } of listed) {
					assert.deepEqual(category.find(({ label }) => label === account)?.score.nps, score.nps);
					assert.deepEqual(segments.find(({ label }) => label === account)?.nps, score.nps);
					assert.deepEqual(cross?.scores[cross.columns.labels.indexOf(account)]?.nps, score.nps);
				}
				const filtered = await context({ ...query, filters: [eastern] });
				const ofE = listed.find(({ account }) => account === 'E')?.score.nps;
				assert.deepEqual(netPromoterScoreOf(filtered.selection.total.sample, 0.95), ofE);
			});
		}

		it('counts two accounts that a filter asks for as clusters', async () => {
			const { selection } = await context({ filters: [eastern, { ...eastern, value: 'A' }] });
			assert.equal(selection.total.clusters, 2);
		});
	});
});
