import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createContext } from '../../../../../src/core/analysis/createContext.ts';
import { scoreSelection } from '../../../../../src/core/analysis/headline.ts';
import { readQuestion } from '../../../../../src/core/analysis/questionReading.ts';
import { scoreSegments } from '../../../../../src/core/analysis/segments/segments.ts';
import { labelGroups } from '../../../../../src/core/analysis/selection/labelGroups.ts';
import { scoreGroups } from '../../../../../src/core/analysis/selection/scoreGroups.ts';
import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import { ProblemError } from '../../../../../src/core/csv/problemError.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ColumnRole } from '../../../../../src/core/model/reading.ts';
import type { Survey } from '../../../../../src/core/model/survey.ts';
import type { Cells, RowGroup } from '../../../../../src/core/model/table.ts';
import { plainQuery } from '../../../../../src/engine/plainQuery.ts';
import { assertPrinted } from '../../assertPrinted.ts';
import { answersOfAccounts, headerOfAccounts, rolesOfAccounts } from '../answersOfAccounts.ts';
import { contextOf } from '../contextOf.ts';

const withoutAccounts = rolesOfAccounts.filter(({ role }) => role !== 'account');

async function headline(lines: readonly string[], query: Partial<Query> = {}, roles = rolesOfAccounts) {
	const { survey, selection } = await contextOf([headerOfAccounts, ...lines], query, { roles });
	return scoreSelection(readQuestion(survey, 0), selection, 0.95);
}

function weighted(role: 'weight' | 'count', cells: readonly string[], query: Partial<Query> = { weight: 1 }) {
	const roles: { column: string; role: ColumnRole }[] = [
		{ column: 'Likely to recommend (0-10)', role: 'recommendation' },
		{ column: 'w', role },
	];
	return contextOf(['Likely to recommend (0-10),w', ...cells], query, { roles });
}

describe('the design of a selection', () => {
	it('has that of each account as one answer where t of few would claim even less', async () => {
		const { value } = await headline(answersOfAccounts);
		assert.deepEqual(value.design.cluster, { column: 'acc', index: 1, by: 'account', clusters: 10 });
		assert.equal(value.nps.score, 4);
		// R 4.2.2: SE(svymean(~s, svydesign(~acc, weights = ~1)))^2 / (V / 25) is 2.7754336615, times (qt(0.975, 9) / qnorm(0.975))^2
		// 3.697; by hand: Σ size² / 25 is 75 / 25.
		assertPrinted(value.nps.designEffect, '3.0000000000');
		assert.equal(value.nps.interval?.degreesOfFreedom, null);
	});

	it('has that of weighted accounts likewise', async () => {
		const { value } = await headline(answersOfAccounts, { weight: 3 });
		assertPrinted(value.nps.score ?? Number.NaN, '14.3322475570');
		// By hand: 25 Σ (Σ w)² / (Σ w)², the inner sum over the answers of an account; svymean: 3.2632560007.
		assertPrinted(value.nps.designEffect, '3.3557385224');
		assert.deepEqual(value.design.weight, { column: 'w', index: 3, kind: 'weight' });
		// Counts are of answers, shares of weights: promoters weigh 15.1 of 30.7.
		assert.equal(value.nps.promoters.count, 10);
		assertPrinted(value.nps.promoters.share, '0.4919');
	});

	it('has that of weights alone as Kish has it', async () => {
		const { value } = await headline(answersOfAccounts, { weight: 3 }, withoutAccounts);
		// By hand: 25 Σw² / (Σw)².
		assertPrinted(value.nps.designEffect, '1.2172542945');
		assert.equal(value.design.cluster, null);
	});

	it('gives each group the design effect of its own answers', async () => {
		const { selection } = await contextOf([headerOfAccounts, ...answersOfAccounts], {}, { roles: rolesOfAccounts });
		const segments = labelGroups(selection.survey, 2);
		assert.ok(segments);
		const samples = scoreGroups(selection, segments);
		// R 4.2.2: the same of svydesign(~acc, data = subset(a, seg == "n")), and of "s".
		const printed = ['1.7149390244', '1.3520879121'];
		for (const [place, sample] of samples.entries()) assertPrinted(sample.designEffect, printed[place] ?? '');
	});

	it('has the design effect of accounts as survey::svymean has it, and intervals by t', async () => {
		// Thirty accounts of five, each of them four alike and one other.
		const lines = Array.from({ length: 150 }, (_, row) => {
			const account = Math.floor(row / 5);
			const rating = row % 5 === 0 ? 7 : [10, 9, 4][account % 3];
			return `${rating},A${account},n,1`;
		});
		const { value } = await headline(lines);
		// R 4.2.2: SE(svymean(~s, svydesign(~acc)))^2 / (V / 150)
		assertPrinted(value.nps.designEffect, '4.0370058873');
		// R 4.2.2: p and d with n* = 150 / that; centre + qt(0.975, 29) * se
		assertPrinted(value.nps.interval?.high ?? Number.NaN, '51.9979048861');
	});

	it('says by how many degrees of freedom t goes: one less than accounts', async () => {
		// Forty accounts of two answers, alike in half of them: far from each account as one answer.
		const lines = Array.from({ length: 40 }, (_, account) => {
			const second = account % 4 < 2 ? account % 2 : 1 - (account % 2);
			return [account % 2, second].map((promotes) => `${promotes === 1 ? 10 : 3},account ${account},n,1`);
		}).flat();
		const { value } = await headline(lines);
		assert.equal(value.design.cluster?.clusters, 40);
		assert.equal(value.nps.interval?.degreesOfFreedom, 39);
	});

	it('clusters nothing where each account gave one answer, to the bit', async () => {
		const single = answersOfAccounts.map((line, row) => line.replace(/,[A-Z],/, `,${row % 2 === 0 ? row : ''},`));
		const clustered = await headline(single);
		const plain = await headline(single, {}, withoutAccounts);
		assert.equal(clustered.value.design.cluster, null);
		assert.deepEqual(clustered.value.nps, plain.value.nps);
	});

	it('takes repeated respondents for clusters where no account is known', async () => {
		const respondents = rolesOfAccounts.map(({ column, role }) =>
			role === 'account' ? { column, role: 'respondent' as const } : { column, role },
		);
		const { value } = await headline(answersOfAccounts, {}, respondents);
		assert.deepEqual(value.design.cluster, { column: 'acc', index: 1, by: 'respondent', clusters: 10 });
		assertPrinted(value.nps.designEffect, '3.0000000000');
	});

	it('follows the filters: clusters are those of the answers that are left', async () => {
		const { value } = await headline(answersOfAccounts, { filters: [{ kind: 'category', column: 1, value: 'D' }] });
		assert.equal(value.design.cluster, null);
		assert.equal(value.nps.base, 1);
	});

	it('leaves out and counts what weighs nothing: blank, zero, negative and unreadable weights', async () => {
		const { selection, total } = await weighted('weight', ['9,1', '8,', '7,0', '0,-2', '9,x', '0,"2,5"', ',5']);
		assert.deepEqual(total.counts, { promoters: 1, passives: 0, detractors: 1 });
		assert.deepEqual(selection.findings, [
			{ code: 'weightless-records', severity: 'warning', column: 'w', kind: 'weight', count: 4, weighed: 2 },
		]);
	});

	it('has no score where all weights are 0, and says so', async () => {
		const { survey, selection } = await weighted('weight', ['9,0', '8,0']);
		const { value, findings } = scoreSelection(readQuestion(survey, 0), selection, 0.95);
		assert.equal(value.nps.score, null);
		assert.deepEqual(value.responses, { records: 2, valid: 2, blank: 0, invalid: 0, excluded: 0 });
		assert.ok(findings.some((finding) => finding.code === 'weightless-records' && finding.weighed === 0));
	});

	it('counts a record for as many answers as it stands for', async () => {
		const { survey, selection, total } = await weighted('count', ['10,120', '8,100', '3,30', '9,1.5']);
		assert.deepEqual(total.counts, { promoters: 120, passives: 100, detractors: 30 });
		const { value } = scoreSelection(readQuestion(survey, 0), selection, 0.95);
		assert.deepEqual(value.distribution, [0, 0, 0, 30, 0, 0, 0, 0, 100, 0, 120]);
		assert.equal(value.nps.designEffect, 1);
		assert.ok(selection.findings.some((finding) => finding.code === 'weightless-records' && finding.count === 1));
	});

	it('gives equal weights the plain result, to the bit', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 40 }),
				fc.constantFrom('0.1', '1', '3', '0.7'),
				async (ratings, weight) => {
					const lines = ratings.map((rating) => `${rating},${weight}`);
					const one = await weighted('weight', lines);
					const plain = await weighted('weight', lines, {});
					assert.deepEqual(one.total, plain.total);
				},
			),
			{ numRuns: 20 },
		);
	});

	it('narrows the interval of a finite population, not what stands against a benchmark', async () => {
		const lines = [...new Array(22).fill('9'), ...new Array(31).fill('8'), ...new Array(11).fill('0')];
		const { selection, total } = await contextOf(['nps', ...lines], { population: 120 });
		// By hand: (1 - 64/120) 64/63. R 4.2.2, svymean with fpc: SE 6.00 in place of 8.78.
		assertPrinted(selection.total.sample.designEffect, '0.474074074');
		assert.equal(total.designEffect, 1);
	});

	it('refuses a population that is smaller than the answers', async () => {
		await assert.rejects(contextOf(['nps', '9', '8', '7'], { population: 2 }), (error) => {
			assert.ok(error instanceof ProblemError);
			assert.deepEqual(error.problem, { code: 'population-too-small', population: 2, answers: 3 });
			return true;
		});
	});

	it('has the same bits in one row group and in three', async () => {
		const many = Array.from({ length: 40 }, () => answersOfAccounts).flat();
		const { survey } = await contextOf([headerOfAccounts, ...many], {}, { roles: rolesOfAccounts });
		for (const weight of [null, 3]) {
			const query = { ...plainQuery, weight };
			const [one, three] = [survey, cutInThree(survey)].map((cut) => {
				const { context, reading } = createContext(cut, heldSource('s.csv', new Uint8Array(), false), query, []);
				return [scoreSelection(reading, context.selection, 0.95).value, scoreSegments(context).value];
			});
			assert.deepEqual(three, one);
		}
	});
});

/** The same survey, its records in three row groups. */
function cutInThree(survey: Survey): Survey {
	const { table } = survey;
	const cuts = [0, 7, 600, table.recordCount];
	const [whole] = table.groups;
	assert.ok(whole?.recordCount === table.recordCount);
	const groups = cuts.slice(1).map((end, place): RowGroup => {
		const start = cuts[place] ?? 0;
		const cells = whole.cells.map((column): Cells => {
			assert.ok(column.kind === 'category');
			return { kind: 'category', codes: column.codes.slice(start, end) };
		});
		return { base: 0, recordCount: end - start, recordOffsets: whole.recordOffsets.slice(start, end), cells };
	});
	return { ...survey, table: { ...table, groups } };
}
