import assert from 'node:assert/strict';
import { shareCategories } from '../../../../../src/core/analysis/categories/categories.ts';
import { contextOf } from '../contextOf.ts';

async function categories(lines: readonly string[], question = 0) {
	const { value } = shareCategories(await contextOf(lines, { question }));
	return value.categories.map(({ text, choice, base, blank, categories }) => ({
		text,
		choice,
		base,
		blank,
		counts: categories.map(({ label, count }) => `${label} ${count}`),
	}));
}

describe('shareCategories', () => {
	it('counts the categories of every other column, most frequent first', async () => {
		const lines = ['nps,team', '9,East', '8,West ', '7,West', '10,NA', '0,East', '3,West'];
		assert.deepEqual(await categories(lines), [
			{ text: 'team', choice: 'single', base: 5, blank: 1, counts: ['West 3', 'East 2'] },
		]);
	});

	it('keeps ratings in their own order', async () => {
		const lines = ['nps,stars', '9,2', '8,10', '7,10', '10,2', '0,10', '3,2', '3,1', '4,1'];
		assert.deepEqual((await categories(lines))[0]?.counts, ['1 2', '2 3', '10 3']);
	});

	it('keeps the words of a scale in its order, words for no answer last', async () => {
		const given = ['Tevreden', 'Ontevreden', 'Zeer tevreden', 'Geen oordeel', 'Tevreden', 'Zeer ontevreden'];
		const lines = ['nps,Balie', ...[...given, ...given].map((word) => `9,${word}`)];
		assert.deepEqual((await categories(lines))[0]?.counts, [
			'Zeer ontevreden 2',
			'Ontevreden 2',
			'Tevreden 4',
			'Zeer tevreden 2',
			'Geen oordeel 2',
		]);
	});

	it('takes no dates, identifiers, amounts, free texts or constants for categories', async () => {
		const records = Array.from({ length: 40 }, (_, row) =>
			[9, `2026-05-${10 + (row % 4)}`, row, `${(row % 20) + 0.5}`, `comment ${row}`, 'same'].join(','),
		);
		assert.deepEqual(await categories(['nps,date,id,amount,why,constant', ...records]), []);
	});

	it('reads a multiple-choice question across columns, each option with its own share of those who answered', async () => {
		const lines = [
			'Would you recommend us?,Which products?,,,Anything else?',
			'Response,Laptop,Phone,Other (please specify),Open-Ended Response',
			'9,Laptop,Phone,,a',
			'8,,Phone,,a',
			'7,,,a watch,b',
			'6,,,,b',
		];
		assert.deepEqual(await categories(lines), [
			{
				text: 'Which products?',
				choice: 'multiple',
				base: 3,
				blank: 1,
				counts: ['Phone 2', 'Laptop 1', 'Other (please specify) 1'],
			},
		]);
	});

	it('gives each share its Wilson interval', async () => {
		const records = Array.from({ length: 20 }, (_, row) => `9,${row < 5 ? 'a' : 'b'}`);
		const [team] = shareCategories(await contextOf(['nps,team', ...records])).value.categories;
		const share = team?.categories.find(({ label }) => label === 'a');
		// R 4.2.2: prop.test(5, 20, correct = FALSE)$conf.int is 0.1118622 0.4687070.
		assert.equal(share?.interval.low.toFixed(4), '0.1119');
		assert.equal(share?.interval.high.toFixed(4), '0.4687');
	});

	/** Answers of twelve companies, as many of each as in the call of R beside the test. */
	const teams = 'aaab bba aabaa bb abbb bab aaba bbbab ab bbb aaba b'.split(' ');
	const ofCompanies = teams.flatMap((team, company) => [...team].map((letter) => `9,${letter},Company ${company}`));

	it('widens the interval of each share by the design effect of clusters on that very share', async () => {
		const [team] = shareCategories(await contextOf(['nps,team,company', ...ofCompanies])).value.categories;
		const { low, high } = team?.categories.find(({ label }) => label === 'a')?.interval ?? {};
		// R: m <- svymean(~I(team == 'a'), svydesign(ids = ~company, weights = ~1)); n* = p (1 - p) / SE(m)^2 (qnorm(.975) /
		// qt(.975, 11))^2 = 40 / 1.761325; Wilson's interval of 0.45 of n*
		assert.deepEqual([low?.toFixed(8), high?.toFixed(8)], ['0.26786571', '0.64660217']);
	});

	it('counts each company as about one answer, where all of a company say the same', async () => {
		const alike = teams.flatMap((team, company) =>
			[...team].map(() => `9,${company < 6 ? 'a' : 'b'},Company ${company}`),
		);
		const [team] = shareCategories(await contextOf(['nps,team,company', ...alike])).value.categories;
		const { low, high } = team?.categories.find(({ label }) => label === 'a')?.interval ?? {};
		// R: n* = p (1 - p) / SE(m)^2 as above, 40 / 4.089542; more than the 3.75 of 40 Σ size² / (Σ size)², so that t adds nothing
		assert.deepEqual([low?.toFixed(8), high?.toFixed(8)], ['0.25267324', '0.78322708']);
	});

	it('closes the interval of a share where the whole population answered', async () => {
		const context = await contextOf(['nps,team,one', ...ofCompanies.map((line) => line.replace(/Company.*/, 'x'))], {
			population: 40,
		});
		const [team] = shareCategories(context).value.categories;
		assert.deepEqual(
			team?.categories.map(({ share, interval }) => [interval.low === share, interval.high === share]),
			[
				[true, true],
				[true, true],
			],
		);
	});

	it('scores those who gave each answer, where they are enough', async () => {
		const records = [
			...new Array(12).fill('10,West,1'),
			...new Array(4).fill('0,West,1'),
			...new Array(10).fill('7,East,1'),
			...new Array(10).fill('10,South,1'),
			...new Array(2).fill('NA,South,1'),
		];
		const [team] = shareCategories(await contextOf(['nps,team,one', ...records], { minimumBase: 10 })).value.categories;
		assert.deepEqual(
			team?.categories.map(({ label, count, score }) => [label, count, score.shown, score.base, score.nps?.score]),
			// West (12 - 4) / 16 = 50, of 16; South 10 promoters of 10 ratings, given by 12.
			[
				['West', 16, 'few', 16, 50],
				['South', 12, 'few', 10, 100],
				['East', 10, 'few', 10, 0],
			],
		);
	});

	it('holds a second score back where the total would tell one that is too small', async () => {
		const records = [...new Array(20).fill('9,West'), ...new Array(12).fill('8,East'), ...new Array(3).fill('0,South')];
		const [team] = shareCategories(await contextOf(['nps,team', ...records], { minimumBase: 10 })).value.categories;
		assert.deepEqual(
			team?.categories.map(({ label, score }) => [label, score.shown]),
			[
				['West', 'few'],
				['East', 'held-back'],
				['South', 'too-few'],
			],
		);
	});

	it('scores each option of a multiple-choice question by all who chose it, in one cell', async () => {
		const lines = [
			'Timestamp,Would you recommend us?,Which products?',
			...['10,Laptop;Phone', '10,Laptop', '0,Phone', '8,Phone;Laptop', '7,'].map((line) => `2026-05-01 10:00,${line}`),
		];
		const context = await contextOf(lines, { question: 1, minimumBase: 1 });
		const columns = context.survey.columns.map((column, index) =>
			index === 2 ? { ...column, choice: { kind: 'cell' as const, separator: ';' } } : column,
		);
		const survey = { ...context.survey, columns };
		const selection = { ...context.selection, survey };
		const [products] = shareCategories({ ...context, survey, selection }).value.categories;
		assert.equal(products?.base, 4);
		assert.equal(products?.blank, 1);
		assert.deepEqual(
			products?.categories.map(({ label, count, score }) => [label, count, score.nps?.score?.toFixed(2)]),
			// Laptop: 10, 10, 8. Phone: 10, 0, 8.
			[
				['Laptop', 3, '66.67'],
				['Phone', 3, '0.00'],
			],
		);
	});

	it('holds back the score of an option that all but a few chose', async () => {
		const lines = [
			'Timestamp,Would you recommend us?,Which products?',
			...Array.from({ length: 40 }, (_, row) => `2026-05-01 10:00,${row < 5 ? 2 : 9},${row < 5 ? 'Phone' : 'Laptop'}`),
			...Array.from({ length: 10 }, () => '2026-05-01 10:00,8,Laptop;Phone'),
		];
		const context = await contextOf(lines, { question: 1 });
		const columns = context.survey.columns.map((column, index) =>
			index === 2 ? { ...column, choice: { kind: 'cell' as const, separator: ';' } } : column,
		);
		const survey = { ...context.survey, columns };
		const [products] = shareCategories({ ...context, survey, selection: { ...context.selection, survey } }).value
			.categories;
		// Of 50, 5 did not choose Laptop, who would be told by what is left of the total.
		assert.deepEqual(
			products?.categories.map(({ label, score }) => [label, score.shown, score.base]),
			[
				['Laptop', 'held-back', 45],
				['Phone', 'few', 15],
			],
		);
	});

	it('counts among the selected records, of categories that the whole survey tells', async () => {
		const lines = ['nps,team', '9,East', '9,East', '8,West', '0,West', '3,West', ',West'];
		const { value } = shareCategories(await contextOf(lines, { filters: [{ kind: 'class', class: 'detractors' }] }));
		const [team] = value.categories;
		assert.equal(team?.base, 2);
		assert.deepEqual(
			team?.categories.map(({ label, count, share }) => [label, count, share]),
			[['West', 2, 1]],
		);
	});

	it('takes answers together that are too rare to be told one by one', async () => {
		const records = Array.from({ length: 300 }, (_, row) => {
			if (row < 130) return '9,Phone';
			return row < 180 ? '8,Shop' : `0,something written ${row}`;
		});
		const [channel] = shareCategories(await contextOf(['nps,channel', ...records])).value.categories;
		assert.deepEqual(
			channel?.categories.map(({ label, count }) => `${label} ${count}`),
			['Phone 130', 'Shop 50'],
		);
		assert.equal(channel?.other?.distinct, 120);
		assert.equal(channel?.other?.count, 120);
		assert.equal(channel?.other?.share, 0.4);
		assert.equal(channel?.other?.score.nps?.score, -100);
	});

	it('leaves 10,000 different cells alone, and tells the first 300 of 5,000 questions', async () => {
		const names = Array.from({ length: 20_000 }, (_, row) => `9,Customer ${row % 10_000}`);
		assert.deepEqual((await categories(['nps,name', ...names])).length, 0);
		const header = Array.from({ length: 5000 }, (_, column) => `question ${column}`).join(',');
		const cells = Array.from({ length: 20 }, (_, row) => `9${`,${row % 2 === 0 ? 'a' : 'b'}`.repeat(5000)}`);
		const context = await contextOf([`nps,${header}`, ...cells], { question: 0 });
		const { value, findings } = shareCategories(context);
		assert.equal(value.categories.length, 300);
		assert.deepEqual(findings, [{ code: 'questions-left-out', severity: 'note', told: 300, count: 4700 }]);
	});

	it('weighs shares, with an interval of as many answers of equal weight', async () => {
		const lines = ['nps,team,w', '9,West,2', '9,West,1', '0,East,1', '0,East,0.5', '8,East,1.5', '8,,3', '9,West,0'];
		const [team] = shareCategories(await contextOf(lines, { weight: 2, question: 0 })).value.categories;
		// West 2 + 1 of 6; n_eff = 6^2 / (4 + 1 + 1 + .25 + 2.25) = 36 / 8.5 = 4.235294. The record of weight 0 is left out.
		assert.deepEqual(
			team?.categories.map(({ label, count, share }) => [label, count, share]),
			[
				['East', 3, 0.5],
				['West', 2, 0.5],
			],
		);
		assert.deepEqual([team?.base, team?.blank], [5, 1]);
		// Wilson, 1/2 of 4.235294: .5 -+ z sqrt(1 / (4 (n + z^2))) = .5 -+ 1.959964 / (2 sqrt(8.076753)).
		assert.equal(team?.categories[0]?.interval.low.toFixed(4), '0.1552');
		assert.equal(team?.categories[0]?.interval.high.toFixed(4), '0.8448');
	});

	it('gives the plain shares where all weigh the same', async () => {
		const lines = ['nps,team,w', ...['9,West,0.1', '9,West,0.1', '0,East,0.1', '0,East,0.1', '8,East,0.1']];
		const weighted = shareCategories(await contextOf(lines, { weight: 2, question: 0 })).value.categories;
		const plain = shareCategories(await contextOf(lines, { question: 0 })).value.categories;
		assert.deepEqual(weighted[0]?.categories[0]?.interval, plain[0]?.categories[0]?.interval);
	});

	it('counts the answers that records stand for', async () => {
		const lines = ['nps,team,n', '9,West,20', '0,West,10', '0,East,50', '8,East,20', '8,,5'];
		const roles = [{ column: 'n', role: 'count' as const }];
		const context = await contextOf(lines, { weight: 2, question: 0 }, { roles });
		const [team] = shareCategories(context).value.categories;
		assert.deepEqual([team?.base, team?.blank], [100, 5]);
		assert.deepEqual(
			team?.categories.map(({ label, count, share }) => [label, count, share]),
			[
				['East', 70, 0.7],
				['West', 30, 0.3],
			],
		);
		// R 4.2.2: prop.test(30, 100, correct = FALSE)$conf.int is 0.2189489 0.3958485.
		assert.equal(team?.categories[1]?.interval.low.toFixed(4), '0.2189');
	});

	it('counts the same of a filter that lets all pass as of none', async () => {
		const lines = ['nps,team,products', ...['9,West,a', '9,West,b', '0,East,a', ',East,b', '8,East,a', '8,,a']];
		const none = shareCategories(await contextOf(lines)).value.categories;
		const all = (['promoters', 'passives', 'detractors'] as const).map((each) => ({
			kind: 'class' as const,
			class: each,
		}));
		const [team] = shareCategories(
			await contextOf(
				lines.filter((line) => !line.startsWith(',')),
				{ filters: all },
			),
		).value.categories;
		assert.deepEqual([team?.base, team?.blank], [4, 1]);
		assert.deepEqual([none[0]?.base, none[0]?.blank], [5, 1]);
	});
});
