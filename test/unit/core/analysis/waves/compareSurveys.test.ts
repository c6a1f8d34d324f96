import assert from 'node:assert/strict';
import { compareSurveys } from '../../../../../src/core/analysis/waves/compareSurveys.ts';
import { ProblemError } from '../../../../../src/core/csv/problemError.ts';
import { assertPrinted } from '../../assertPrinted.ts';
import { headerOfRatings, ratingsOfAccounts, rolesOfRatings } from '../ratingsOfAccounts.ts';
import { times, waveOf } from './waveOf.ts';

const question = 'How likely are you to recommend us to a friend?';

/** A wave of so many promoters, passives and detractors, answered on one day. */
function counted(name: string, date: string, [promoters, passives, detractors]: readonly [number, number, number]) {
	const answers = times([promoters, '9'], [passives, '7'], [detractors, '3']);
	return waveOf(name, [`Response date,${question}`, ...answers.map((answer) => `${date},${answer}`)]);
}

describe('compareSurveys', () => {
	it('tests the change of two waves: 50/30/20 after 60/25/15 (statistics.md)', async () => {
		const { waves, overall } = compareSurveys([
			await counted('a.csv', '2025-03-01', [60, 25, 15]),
			await counted('b.csv', '2026-03-01', [50, 30, 20]),
		]);
		assert.deepEqual(
			waves.map(({ nps }) => nps.score),
			[45, 30],
		);
		const change = waves[1]?.change;
		assert.ok(change);
		assert.equal(change.difference.toFixed(9), '-15.000000000');
		assertPrinted(change.low, '-35.373');
		assertPrinted(change.high, '6.247');
		assertPrinted(change.z ?? Number.NaN, '-1.3716');
		assertPrinted(change.p, '0.17019');
		assert.deepEqual([change.outcome, change.method, waves[0]?.change, overall], ['none', 'independent', null, null]);
	});

	it('orders waves by date, whatever the order of the files, and adjusts by Holm over all tests of the score', async () => {
		const { order, waves, overall } = compareSurveys([
			await counted('latest.csv', '2026-03-01', [120, 100, 30]),
			await counted('first.csv', '2024-03-01', [90, 110, 50]),
			await counted('middle.csv', '2025-03-01', [90, 110, 50]),
		]);
		assert.equal(order, 'date');
		assert.deepEqual(
			waves.map(({ name, fieldwork }) => `${name} ${fieldwork?.from}`),
			['first.csv 2024-03-01', 'middle.csv 2025-03-01', 'latest.csv 2026-03-01'],
		);
		// 120/100/30 vs 90/110/50: 19.763, p .00173 (statistics.md); by hand 3 × .00173 for the smallest of three.
		const change = waves[2]?.change;
		assert.ok(change && overall);
		assertPrinted(change.unadjustedP, '0.00173');
		assertPrinted(change.p, '0.0052');
		assert.equal(change.outcome, 'higher');
		assertPrinted(overall.unadjustedP, '0.00173');
		assertPrinted(overall.p, '0.0052');
		assert.equal(waves[1]?.change?.outcome, 'none');
	});

	it('keeps the order given where a wave has no date, and says so', async () => {
		const undated = await waveOf('undated.csv', [question, ...times([40, '10'])]);
		const { order, waves, findings } = compareSurveys([undated, await counted('b.csv', '2020-01-01', [40, 0, 0])]);
		assert.equal(order, 'given');
		assert.deepEqual(
			waves.map(({ name }) => name),
			['undated.csv', 'b.csv'],
		);
		assert.deepEqual(findings, [{ code: 'wave-undated', severity: 'note', wave: 0 }]);
	});

	it('tests the shares (R: prop.test(c(50, 60), c(100, 100), correct = FALSE))', async () => {
		const { shares } = compareSurveys([
			await counted('a.csv', '2025-03-01', [60, 25, 15]),
			await counted('b.csv', '2026-03-01', [50, 30, 20]),
		]);
		const [promoters, passives, detractors] = shares;
		assert.deepEqual(promoters?.shares, [0.6, 0.5]);
		assert.deepEqual(passives?.shares, [0.25, 0.3]);
		assert.deepEqual(detractors?.shares, [0.15, 0.2]);
		const change = promoters?.changes[1];
		assert.ok(change);
		assertPrinted(change.statistic ** 2, '2.0202');
		assertPrinted(change.unadjustedP, '0.1552');
		// The smallest of three by Holm.
		assertPrinted(change.p, '0.4657');
		assert.equal(change.outcome, 'none');
	});

	it('pairs respondents who answered in both waves', async () => {
		// Row by row of the pairs: now promoter, passive, detractor; before promoter, passive, detractor.
		const pairs = times(
			[20, ['9', '9']],
			[5, ['7', '9']],
			[3, ['9', '7']],
			[5, ['7', '7']],
			[2, ['3', '7']],
			[1, ['7', '3']],
			[4, ['3', '3']],
		);
		const others = (first: number, ...counts: readonly [number, string][]) =>
			times(...counts).map((answer, index) => `other-${first + index},${answer}`);
		const now = [
			...pairs.map(([answer], index) => `r${index},${answer}`),
			...others(1000, [27, '9'], [19, '7'], [14, '3']),
		];
		const before = [
			...pairs.map(([, answer], index) => `r${index},${answer}`),
			...others(2000, [35, '9'], [15, '7'], [10, '3']),
		];
		const { waves, shares, findings } = compareSurveys([
			await waveOf('before.csv', [`Respondent ID,${question}`, ...before]),
			await waveOf('now.csv', [`Respondent ID,${question}`, ...now]),
		]);
		assert.deepEqual(
			waves.map(({ nps }) => [nps.promoters.count, nps.passives.count, nps.detractors.count]),
			[
				[60, 25, 15],
				[50, 30, 20],
			],
		);
		const change = waves[1]?.change;
		assert.ok(change);
		assert.deepEqual([waves[1]?.shared, change.method], [40, 'overlapping']);
		// R 4.2.2, from the formula of statistics.md with all counts adjusted: SE 9.0773270
		assertPrinted(change.z ?? Number.NaN, '-1.60434');
		assertPrinted(change.p, '0.10864');
		// R 4.2.2: P <- 110 / 200; m <- 48 / 80; v <- P * (1 - P) * 2 / 100 - 2 * (20 - 40 * m^2) / 1e4; -.1 / sqrt(v)
		const ofPromoters = shares[0]?.changes[1];
		assertPrinted(ofPromoters?.statistic ?? 0, '-1.615848402');
		assert.equal(ofPromoters?.method, 'overlapping');
		assert.ok(findings.some(({ code }) => code === 'wave-shared'));
	});

	it('pairs the ratings of respondents who gave one in both waves', async () => {
		const satisfaction = 'How satisfied are you with us overall?';
		const wave = (name: string, ratings: readonly (number | string)[]) =>
			waveOf(
				name,
				[`Respondent ID,${question},${satisfaction}`, ...ratings.map((rating, place) => `r${place},9,${rating}`)],
				{},
				{ roles: [{ column: satisfaction, role: 'satisfaction' }] },
			);
		const { ratings } = compareSurveys([
			await wave('before.csv', [6, 8, 8, 9, 6, 8, 7, 5, 8, 9]),
			await wave('now.csv', [7, 8, 9, 10, 6, 7, 8, 3, 9, 10]),
		]);
		const change = ratings[0]?.changes[1];
		assert.ok(change);
		// R 4.2.2: t.test(now, before, paired = TRUE)
		assertPrinted(change.statistic, '0.89553347');
		assertPrinted(change.unadjustedP, '0.39382281');
		assertPrinted(change.low, '-0.45781327');
		assertPrinted(change.high, '1.05781327');
		assert.equal(change.method, 'overlapping');
	});

	it('knows respondents again where one file keeps their names and the other, of many, only hashes', async () => {
		const many = Array.from({ length: 300 }, (_, index) => `person-${index},9`);
		// A name that comes back keeps the column as categories.
		const few = [...times([30, 'anonymous,7'], [20, ',7']), 'person-3,3', 'person-299,9', 'somebody,9'];
		const { waves } = compareSurveys([
			await waveOf('many.csv', [`Respondent ID,${question}`, ...many]),
			await waveOf('few.csv', [`Respondent ID,${question}`, ...few]),
		]);
		assert.equal(waves[1]?.shared, 2);
	});

	it('tests means by t (R: t.test of 50 8, 30 7, 20 6 and 60 9, 25 8, 15 5)', async () => {
		const satisfaction = 'How satisfied are you with us overall?';
		const wave = (name: string, ratings: readonly string[]) =>
			waveOf(
				name,
				[`${question},${satisfaction}`, ...ratings.map((rating) => `9,${rating}`)],
				{},
				// Three different ratings alone do not show that they are ratings; the other wave learns it from this one.
				name === 'a.csv' ? { roles: [{ column: satisfaction, role: 'satisfaction' }] } : {},
			);
		const { ratings, moved, questions } = compareSurveys([
			await wave('a.csv', times([60, '9'], [25, '8'], [15, '5'])),
			await wave('b.csv', times([50, '8'], [30, '7'], [20, '6'])),
		]);
		assert.equal(ratings.length, 1);
		const [rating] = ratings;
		assert.equal(questions[rating?.question ?? 0]?.text, satisfaction);
		assert.deepEqual(
			rating?.means.map((mean) => mean?.mean),
			[8.15, 7.3],
		);
		const change = rating?.changes[1];
		assert.ok(change);
		assertPrinted(change.statistic, '-5.3093');
		assertPrinted(change.low, '-1.16624');
		assertPrinted(change.high, '-0.53376');
		assert.equal(change.outcome, 'lower');
		assert.deepEqual(moved, [{ kind: 'rating', question: rating?.question, change }]);
	});

	describe('of accounts', () => {
		const wave = (name: string, rows: readonly string[]) =>
			waveOf(name, [headerOfRatings, ...rows], {}, { roles: rolesOfRatings });
		const compared = async () =>
			compareSurveys([
				await wave('before.csv', ratingsOfAccounts.slice(0, 30)),
				await wave('now.csv', ratingsOfAccounts),
			]);

		it('tests means by their accounts, with the degrees of freedom that these leave', async () => {
			// R 4.2.2, survey: a and b by svymean with svydesign(ids = ~acc), 12 and 11 accounts; e <- sqrt(SE(a)^2 + SE(b)^2);
			// df <- e^4 / (SE(a)^4 / 11 + SE(b)^4 / 10); difference + c(-1, 1) * qt(.975, df) * e.
			const change = (await compared()).ratings[0]?.changes[1];
			assert.ok(change);
			assertPrinted(change.statistic, '0.119368723');
			assertPrinted(change.unadjustedP, '0.906173458');
			assertPrinted(change.low, '-1.294410229');
			assertPrinted(change.high, '1.451553086');
		});

		it('tests shares by their accounts', async () => {
			// R 4.2.2, survey: n* = p (1 - p) / SE^2 * (qnorm(.975) / qt(.975, C - 1))^2 by svymean of each class, z by the pooled share.
			const { shares } = await compared();
			assertPrinted(shares[1]?.changes[1]?.statistic ?? 0, '0.025468009');
			assertPrinted(shares[2]?.changes[1]?.statistic ?? 0, '-0.049935686');
		});
	});

	it('finds segments again by their labels, in any case; one that is gone has no score', async () => {
		const wave = (name: string, segments: readonly (readonly [string, string])[]) =>
			waveOf(
				name,
				[`${question},Plan`, ...segments.map(([answer, segment]) => `${answer},${segment}`)],
				{},
				{ roles: [{ column: 'Plan', role: 'segment' }] },
			);
		const { segments, moved } = compareSurveys([
			await wave(
				'a.csv',
				times(
					[60, ['9', 'Basic']],
					[25, ['7', 'Basic']],
					[15, ['3', 'Basic']],
					[20, ['9', 'Gone']],
					[30, ['9', 'Plus']],
				),
			),
			await wave(
				'b.csv',
				times(
					[50, ['9', 'basic']],
					[30, ['7', 'basic']],
					[20, ['3', 'basic']],
					[20, ['9', 'New']],
					[30, ['3', 'Plus']],
				),
			),
		]);
		assert.deepEqual(
			segments[0]?.segments.map(({ label, scores }) => [label, ...scores.map((score) => score?.nps?.score ?? null)]),
			[
				['basic', 45, 30],
				['New', null, 100],
				['Plus', 100, -100],
				['Gone', 100, null],
			],
		);
		const [basic, , plus] = segments[0]?.segments ?? [];
		// Two tests: .17019 stays, being the larger.
		assertPrinted(basic?.changes[1]?.p ?? Number.NaN, '0.17019');
		assert.equal(segments[0]?.tests, 2);
		assert.equal(plus?.changes[1]?.outcome, 'lower');
		assert.deepEqual(
			moved.map((movement) => movement.kind === 'segment' && movement.label),
			['Plus', 'basic'],
		);
	});

	it('weighs each wave by its own column: weights that are alike change nothing', async () => {
		const wave = (name: string, [promoters, passives, detractors]: readonly [number, number, number], weight: string) =>
			waveOf(
				name,
				[
					`${question},Weight`,
					...times([promoters, '9'], [passives, '7'], [detractors, '3']).map((answer) => `${answer},${weight}`),
				],
				{ weight: 1 },
			);
		const { waves } = compareSurveys([
			await wave('a.csv', [60, 25, 15], '0.5'),
			await wave('b.csv', [50, 30, 20], '2'),
		]);
		assertPrinted(waves[1]?.change?.p ?? Number.NaN, '0.17019');
		assert.deepEqual(
			waves.map(({ design }) => design.weight?.column),
			['Weight', 'Weight'],
		);
	});

	it('says of few answers, other words, and scales that differ', async () => {
		const { findings } = compareSurveys([
			await waveOf('a.csv', ['Would you recommend us? (0-10)', ...times([5, '9'], [1, '0'])]),
			await waveOf('b.csv', ['How likely are you to recommend us? (1-10)', ...times([40, '9'], [1, '1'])]),
		]);
		assert.deepEqual(
			findings.map(({ code }) => code),
			['wave-scales-differ', 'wave-undated', 'wave-few-answers', 'wave-undated', 'wave-question-differs'],
		);
	});

	it('compares a wave without an answer with nothing', async () => {
		const { waves, shares, overall } = compareSurveys([
			await counted('a.csv', '2025-03-01', [60, 25, 15]),
			await waveOf('b.csv', [`Response date,${question}`, '2026-03-01,'], { question: 1 }),
		]);
		assert.deepEqual([waves[1]?.change, waves[1]?.nps.score, overall], [null, null, null]);
		assert.deepEqual(shares[0]?.shares, [0.6, null]);
	});

	it('takes two surveys or more, each with a recommendation question', async () => {
		const one = await counted('a.csv', '2025-03-01', [60, 25, 15]);
		assert.throws(() => compareSurveys([one]), RangeError);
		const none = await waveOf('none.csv', ['colour', 'red', 'blue', 'red']);
		assert.throws(() => compareSurveys([one, none]), ProblemError);
	});
});
