import assert from 'node:assert/strict';
import { choiceQuestions } from '../../../../../src/core/analysis/categories/choiceQuestions.ts';
import { crossCounts } from '../../../../../src/core/analysis/categories/crossCounts.ts';
import { crossShares } from '../../../../../src/core/analysis/categories/crossShares.ts';
import { crossQuestions } from '../../../../../src/core/analysis/categories/crossTable.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import { zOfTwoShares } from '../../../../../src/core/stats/testTwoShares.ts';
import { assertPrinted } from '../../assertPrinted.ts';
import { contextOf } from '../contextOf.ts';

/** Of twelve accounts how many of A said yes and no, and how many of B. */
const accounts = [
	[6, 1, 5, 2],
	[1, 6, 1, 5],
	[7, 0, 3, 1],
	[0, 5, 1, 4],
	[5, 2, 3, 3],
	[2, 4, 0, 5],
	[6, 1, 4, 3],
	[1, 3, 1, 6],
	[4, 1, 4, 2],
	[3, 3, 2, 4],
	[5, 1, 2, 3],
	[1, 4, 1, 4],
] as const;

const roles = [
	{ column: 'nps', role: 'recommendation' as const },
	{ column: 'acc', role: 'account' as const },
	{ column: 'w', role: 'weight' as const },
];

/** Every third account weighs twice, and a yes of A one and a half times. @param own whether A and B are of other accounts */
function lines(own = false): string[] {
	return accounts.flatMap((counts, account) =>
		counts.flatMap((count, cell) => {
			const [column, answer] = [cell < 2 ? 'A' : 'B', cell % 2 === 0 ? 'yes' : 'no'];
			const weight = (account % 3 === 2 ? 2 : 1) * (cell === 0 ? 1.5 : 1);
			return new Array<string>(count).fill(`9,${column},${answer},c${account}${own ? column : ''},${weight}`);
		}),
	);
}

async function sharesOf(query: Partial<Query>, own = false) {
	const asked = { question: 0, minimumBase: 10, cross: [2, 1] as const, ...query };
	const context = await contextOf(['nps,col,answer,acc,w', ...lines(own)], asked, { roles });
	const { selection, survey } = context;
	const [rows, columns] = [2, 1].map((asked) => choiceQuestions(survey).find(({ index }) => index === asked));
	assert.ok(rows && columns);
	const shares = crossShares(selection, rows, columns, crossCounts(selection, rows, columns), 0.95);
	const yes = rows.labels.indexOf('yes');
	const [a, b] = [shares.of(yes, columns.labels.indexOf('A')), shares.of(yes, columns.labels.indexOf('B'))];
	const correlation = shares.correlation(yes, columns.labels.indexOf('A'), columns.labels.indexOf('B'));
	const { cross } = crossQuestions(context).value;
	const letters = cross?.cells[cross.rows.labels.indexOf('yes')]?.map(({ higherThan }) => higherThan);
	return { a, b, correlation, z: zOfTwoShares(a, b, correlation), letters };
}

// R 4.2.2, survey: b <- svyby(~yes, ~col, svydesign(ids = ~acc, weights = ~w), svymean, covmat = TRUE); n* = p (1 - p) / SE^2,
// at most Kish's base, times (qnorm(.975) / qt(.975, 12 - 1))^2; r by vcov(b); z by the pooled share of the n*, its variance
// 1 / nA + 1 / nB - 2 r / sqrt(nA nB), at least that of Kish's bases.
describe('crossShares', () => {
	for (const [what, query, share, baseOfA, baseOfB, correlation, z] of [
		['of accounts', {}, '0.569444444', '19.9509754', '36.5757299', '0.857608249', '2.12375452'],
		['with weights too', { weight: 4 }, '0.673469388', '19.0310072', '26.8801565', '0.867809296', '3.10464497'],
	] as const) {
		it(`${what} have the bases, the correlation and the z of R`, async () => {
			const found = await sharesOf(query);
			assertPrinted(found.a.share, share);
			assertPrinted(found.a.base, baseOfA);
			assertPrinted(found.b.base, baseOfB);
			assertPrinted(found.correlation, correlation);
			assertPrinted(found.z, z);
			assert.deepEqual(found.letters, ['B', '']);
		});
	}

	it('takes the letter from a difference that other accounts may explain', async () => {
		// As of separate answers z is 2.116, p 0.034.
		const found = await sharesOf({}, true);
		assert.equal(found.correlation, 0);
		assertPrinted(found.z, '1.28550808');
		assert.deepEqual(found.letters, ['', '']);
	});

	it('of a whole population differ where they differ', async () => {
		const { letters, z } = await sharesOf({ population: 141 });
		assert.equal(z, Number.POSITIVE_INFINITY);
		assert.deepEqual(letters, ['B', '']);
	});
});
