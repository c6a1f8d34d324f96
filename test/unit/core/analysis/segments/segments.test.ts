import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { groupScore, holdBack } from '../../../../../src/core/analysis/groupScore.ts';
import { scoreSegments } from '../../../../../src/core/analysis/segments/segments.ts';
import { GroupSums, sumsOf } from '../../../../../src/core/analysis/selection/groupSums.ts';
import { labelGroups } from '../../../../../src/core/analysis/selection/labelGroups.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ColumnRole } from '../../../../../src/core/model/reading.ts';
import { assertPrinted } from '../../assertPrinted.ts';
import { answersOfAccounts, headerOfAccounts, rolesOfAccounts } from '../answersOfAccounts.ts';
import { contextOf } from '../contextOf.ts';

const question = 'Would you recommend us? (0-10)';

/** Lines of a file: for each segment promoters, passives and detractors. */
function answers(segments: Readonly<Record<string, readonly [number, number, number]>>): string[] {
	const some = (count: number, rating: number, name: string) => new Array<string>(count).fill(`${rating},${name}`);
	return [
		`${question},Region`,
		...Object.entries(segments).flatMap(([name, [promoters, passives, detractors]]) => [
			...some(promoters, 9, name),
			...some(passives, 8, name),
			...some(detractors, 0, name),
		]),
	];
}

async function segments(
	lines: readonly string[],
	query: Partial<Query> = {},
	roles: readonly ColumnRole[] = ['segment'],
) {
	const headers = (lines[0] ?? '').split(',').slice(1);
	const chosen = headers.map((column, place) => ({ column, role: roles[place] ?? ('segment' as const) }));
	const context = await contextOf(lines, { benchmark: 'none', ...query }, { roles: chosen });
	return { ...scoreSegments(context), context };
}

/** 36 answers of 9 accounts in three segments, weighted. */
const sharedAccounts = Array.from({ length: 36 }, (_, i) => {
	const account = i % 9;
	const segment = 'nsw'[(Math.floor(i / 4) + Math.floor(account / 4)) % 3];
	const rating = (account * account + 5 * i + Math.floor(i / 7)) % 11;
	return `${rating},${account},${segment},${[1, 2, 0.5][(i % 5) % 3]}`;
});

describe('scoreSegments', () => {
	it('scores each segment, the largest contribution first', async () => {
		// Total (70 - 40) / 150 = 20. By hand: North 50 of 50, share 1/3: 1/3 (50 - 20) = 10; South -10: 1/3 (-30) = -10; East 20: 0.
		const { value } = await segments(answers({ South: [15, 15, 20], North: [30, 15, 5], East: [25, 10, 15] }));
		const [region] = value.segments;
		assert.deepEqual(region?.reference, { kind: 'total', score: 20 });
		assert.deepEqual(
			region?.segments.map(({ label, base, nps, contribution }) => [
				label,
				base,
				nps?.score,
				Math.round((contribution ?? Number.NaN) * 1e9) / 1e9,
			]),
			[
				['North', 50, 50, 10],
				['East', 50, 20, 0],
				['South', 50, -10, -10],
			],
		);
		assert.equal(region?.tests, 3);
		assert.equal(region?.across?.degreesOfFreedom, 2);
	});

	it('measures contributions from a benchmark that is a number; they add up to the distance from it', async () => {
		const { value } = await segments(answers({ a: [20, 10, 10], b: [10, 20, 30], '': [5, 5, 5] }), {
			benchmark: 'integron-nl-all-2024',
		});
		const [region] = value.segments;
		assert.deepEqual(region?.reference, { kind: 'benchmark', score: 17 });
		assert.equal(region?.unassigned, 15);
		// By hand: a 40 of 115 at +25, b 60 of 115 at -33.33.
		assertPrinted(region?.segments[0]?.contribution ?? Number.NaN, '2.7826');
		assertPrinted(region?.segments[1]?.contribution ?? Number.NaN, '-26.2609');
	});

	it('tests two segments as one hypothesis, as the two-group test has it', async () => {
		// 120/100/30 against 90/110/50: difference 19.763 [7.400, 32.125], p .00173, of two independent implementations.
		const { value } = await segments(answers({ a: [120, 100, 30], b: [90, 110, 50] }));
		const [region] = value.segments;
		const [first, second] = region?.segments ?? [];
		assert.equal(region?.tests, 1);
		assertPrinted(first?.againstRest?.low ?? Number.NaN, '7.400');
		assertPrinted(first?.againstRest?.high ?? Number.NaN, '32.125');
		assertPrinted(first?.againstRest?.p ?? Number.NaN, '0.00173');
		assert.equal(first?.againstRest?.p, first?.againstRest?.unadjustedP);
		assert.equal(second?.againstRest?.outcome, 'lower');
		assert.equal(region?.across?.p.toFixed(5), '0.00173');
	});

	it('takes accounts with answers on both sides into account', async () => {
		const context = await contextOf([headerOfAccounts, ...answersOfAccounts], {}, { roles: rolesOfAccounts });
		const segment = labelGroups(context.survey, 2);
		assert.ok(segment);
		const sums = new GroupSums(context.selection, segment);
		// R 4.2.2: the correlation in vcov(svyby(~s, ~seg, svydesign(~acc), svymean, covmat = TRUE)).
		assertPrinted(sums.correlationWithRest(0), '0.8192482837');
		// R 4.2.2: svymean of the 13 answers of segment s, by accounts.
		assertPrinted(sums.rest(0).designEffect, '1.3520879121');
	});

	// R 4.2.2: cov2cor(vcov(svyby(~s, ~seg, svydesign(~acc, weights = ~w), svymean, covmat = TRUE))), w 1 or as given
	const correlations: readonly [what: string, query: Partial<Query>, expected: readonly string[]][] = [
		['unweighted', {}, ['-0.7244319066', '0.2661985687', '-0.3380617019']],
		['weighted', { weight: 3 }, ['-0.6931905207', '-0.0658665450', '-0.2435844956']],
	];
	for (const [what, query, expected] of correlations) {
		it(`knows how segments go together that share accounts: ${what}`, async () => {
			const context = await contextOf([headerOfAccounts, ...sharedAccounts], query, { roles: rolesOfAccounts });
			const segment = labelGroups(context.survey, 2);
			assert.ok(segment);
			const sums = sumsOf(context.selection, segment, true);
			const correlation = sums.correlations(['n', 's', 'w'].map((label) => segment.labels.indexOf(label)));
			assertPrinted(correlation(0, 1), expected[0] ?? '');
			assertPrinted(correlation(0, 2), expected[1] ?? '');
			assertPrinted(correlation(2, 1), expected[2] ?? '');
		});
	}

	it('tests all segments together as one hypothesis where two are the whole, whatever accounts they share', async () => {
		const query = { benchmark: 'none', minimumBase: 5 };
		const context = await contextOf([headerOfAccounts, ...answersOfAccounts], query, { roles: rolesOfAccounts });
		const [segmentation] = scoreSegments(context).value.segments;
		assert.equal(segmentation?.tests, 1);
		assertPrinted((segmentation?.across?.p ?? 0) - (segmentation?.segments[0]?.againstRest?.p ?? 1), '0.000000000');
	});

	it('holds back what would tell the score of too few by subtraction', async () => {
		const { value } = await segments(answers({ a: [40, 10, 10], b: [20, 5, 5], c: [3, 1, 1] }));
		assert.deepEqual(
			value.segments[0]?.segments.map(({ label, shown }) => `${label} ${shown}`),
			['a scored', 'b held-back', 'c too-few'],
		);
	});

	it('holds back a segment where few are unassigned', async () => {
		const { value } = await segments(answers({ a: [40, 10, 10], b: [20, 5, 5], '': [3, 1, 0] }));
		assert.deepEqual(
			value.segments[0]?.segments.map(({ label, shown }) => `${label} ${shown}`),
			['a scored', 'b held-back'],
		);
	});

	it('never lets the score of fewer than the minimum base be told by subtraction', () => {
		const group = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));
		fc.assert(
			fc.property(
				fc.array(group, { maxLength: 8 }),
				fc.nat(20),
				fc.integer({ min: 1, max: 30 }),
				(all, unseen, least) => {
					const scores = all.map(([promoters, passives, detractors]) =>
						groupScore({ promoters, passives, detractors }, 0.95, least),
					);
					const shown = holdBack(scores, least, unseen);
					const hidden = shown.reduce((sum, { nps, base }) => sum + (nps === null ? base : 0), unseen);
					const isAllHidden = shown.every(({ nps }) => nps === null);
					assert.ok(hidden === 0 || hidden >= least || isAllHidden);
					assert.ok(shown.every(({ nps, base }) => nps === null || base >= least));
				},
			),
		);
	});

	it('has no z where the whole population has answered: there is no error to divide by', async () => {
		const { value } = await segments(answers({ a: [20, 10, 10], b: [15, 10, 15] }), { population: 80 });
		const [region] = value.segments;
		assert.equal(region?.across, null);
		const { z, p, low, high, outcome } = region?.segments[0]?.againstRest ?? {};
		// By hand: 25 less 0, whatever chance is.
		assert.deepEqual({ z, p, low, high, outcome }, { z: null, p: 0, low: 25, high: 25, outcome: 'higher' });
	});

	it('finds nothing to compare where one segment is the whole', async () => {
		const { value, findings } = await segments(answers({ a: [20, 10, 10] }));
		assert.deepEqual(value.segments, []);
		assert.deepEqual(findings, [{ code: 'segments-alike', severity: 'note', column: 'Region' }]);
	});

	it('makes no table of 5,000 values', async () => {
		const lines = Array.from({ length: 5000 }, (_, row) => `9,Company ${row}\n3,Company ${row}`);
		const { value, findings } = await segments([`${question},Company`, ...lines], { segments: [1] }, ['account']);
		assert.deepEqual(value.segments, []);
		assert.deepEqual(findings, [{ code: 'segments-too-many', severity: 'note', column: 'Company', count: 5000 }]);
	});

	it('tells the first twelve columns, and names the rest', async () => {
		const columns = Array.from({ length: 14 }, (_, column) => `S${column + 1}`);
		const lines = Array.from({ length: 40 }, (_, row) => `9,${columns.map((name) => `${name}${row % 2}`).join(',')}`);
		const { value, findings } = await segments([[question, ...columns].join(','), ...lines]);
		assert.equal(value.segments.length, 12);
		assert.deepEqual(findings, [{ code: 'segments-left-out', severity: 'note', columns: ['S13', 'S14'] }]);
	});

	it('breaks a question of several answers down by each of them', async () => {
		const cells = ['Red', '"Red, Blue"', '"Blue, Green"', '"Red, Green"'];
		const lines = Array.from({ length: 80 }, (_, row) => `12/13/2019 9:50:30,${row < 40 ? 9 : 0},${cells[row % 4]}`);
		const context = await contextOf(['Timestamp,How likely are you to recommend us?,Colours', ...lines], {
			segments: [2],
			benchmark: 'none',
		});
		const [colours] = scoreSegments(context).value.segments;
		assert.deepEqual(colours?.segments.map(({ label, base, share }) => [label, base, share]).sort(), [
			['Blue', 40, 0.5],
			['Green', 40, 0.5],
			['Red', 60, 0.75],
		]);
		assert.equal(colours?.across, null);
		assert.equal(colours?.unassigned, 0);
	});

	it('counts two answers of a question of several that are each the rest of the other as one hypothesis', async () => {
		const one = Array.from({ length: 80 }, (_, row) => `${row < 48 ? 9 : 0},${row % 5 < 2 ? 'Red' : 'Blue'},one`);
		const pairs = ['"Red, Blue"', '"Blue, Green"', '"Red, Green"'];
		const both = Array.from({ length: 60 }, (_, row) => `9,${pairs[row % 3]},both`);
		const lines = [...one, ...both].map((line) => `12/13/2019 9:50:30,${line}`);
		const context = await contextOf(['Timestamp,How likely are you to recommend us?,Colours,Given', ...lines], {
			segments: [2],
			benchmark: 'none',
			filters: [{ kind: 'category', column: 3, value: 'one' }],
		});
		const [colours] = scoreSegments(context).value.segments;
		assert.deepEqual(
			colours?.segments.map(({ label, base }) => [label, base]),
			[
				['Red', 32],
				['Blue', 48],
			],
		);
		assert.equal(colours?.tests, 1);
		for (const { againstRest } of colours?.segments ?? []) assert.equal(againstRest?.p, againstRest?.unadjustedP);
	});
});
