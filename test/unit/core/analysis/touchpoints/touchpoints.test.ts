import assert from 'node:assert/strict';
import { rankTouchpoints } from '../../../../../src/core/analysis/touchpoints/touchpoints.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ReadingChoices } from '../../../../../src/core/model/reading.ts';
import type { Touchpoints } from '../../../../../src/core/model/touchpoints.ts';
import { contextOf } from '../contextOf.ts';

const question = 'How likely are you to recommend us? (0-10)';

/**
 * R: n <- 400; i <- 0:(n - 1); a <- 1 + (i * 7 + i %/% 10) %% 10; b <- pmin(10, pmax(1, a + (i * 3) %% 5 - 2));
 * c <- 1 + (i * 3 + i %/% 7) %% 10; r <- pmin(10, pmax(0, floor((a + 2 * b + c) / 4) + (i %% 3) - 1))
 */
const records = Array.from({ length: 400 }, (_, i) => {
	const a = 1 + ((i * 7 + Math.floor(i / 10)) % 10);
	const b = Math.min(10, Math.max(1, a + ((i * 3) % 5) - 2));
	const c = 1 + ((i * 3 + Math.floor(i / 7)) % 10);
	const r = Math.min(10, Math.max(0, Math.floor((a + 2 * b + c) / 4) + (i % 3) - 1));
	return { i, a, b, c, r };
});
const lines = records.map(({ a, b, c, r }) => `${r},${a},${b},${c}`);
const header = `${question},Sales,Delivery,Support`;

async function sectionOf(
	table: readonly string[],
	query: Partial<Query> = {},
	touchpoints: readonly string[] = [],
	choices: Partial<ReadingChoices> = {},
) {
	const roles = touchpoints.map((column) => ({ column, role: 'touchpoint' }) as const);
	return rankTouchpoints(await contextOf(table, query, { ...choices, roles }));
}

async function touchpointsOf(...given: Parameters<typeof sectionOf>): Promise<Touchpoints> {
	const { touchpoints } = (await sectionOf(...given)).value;
	assert.ok(touchpoints);
	return touchpoints;
}

const rounded = (values: readonly (number | null | undefined)[]): string[] =>
	values.map((value) => (value == null ? 'none' : value.toFixed(8)));

describe('rankTouchpoints', () => {
	it('gives mean and importance of each, with their intervals', async () => {
		const { touchpoints } = await touchpointsOf([header, ...lines]);
		assert.deepEqual(
			touchpoints.map(({ column, mean, importance }) => [
				column,
				...rounded([mean.mean, mean.interval?.low, mean.interval?.high]),
				...rounded([importance?.r, importance?.low, importance?.high]),
			]),
			// R: mean(x); t.test(x)$conf.int; cor.test(x, r)
			[
				['Sales', '5.50000000', '5.21731161', '5.78268839', '0.84519422', '0.81465521', '0.87105890'],
				['Delivery', '5.50000000', '5.21188132', '5.78811868', '0.88091665', '0.85687812', '0.90113268'],
				['Support', '5.42250000', '5.14000023', '5.70499977', '0.30870368', '0.21722720', '0.39480507'],
			],
		);
		assert.deepEqual(
			touchpoints.map(({ mean, importance, scale }) => [mean.base, importance?.base, scale.high]),
			[
				[400, 400, 10],
				[400, 400, 10],
				[400, 400, 10],
			],
		);
	});

	it('counts who rated it in the lower half of its scale, by class', async () => {
		const file = [
			`${question},How do you rate the delivery? (1-10),Support`,
			// Below 5.5 for delivery: a promoter, a passive and two detractors; one more gave no answer.
			...['9,5,5', '8,1,4', '0,4,1', '6,5,2', '10,6,3', '5,10,3', ',2,1', '7,,2'],
		];
		const { touchpoints } = await touchpointsOf(file, {}, ['#2', '#3']);
		assert.deepEqual(
			touchpoints.map(({ low }) => low),
			[
				{ below: 5.5, promoters: 1, passives: 1, detractors: 2 },
				// On 1 to 5 the lower half ends below 3: 1 and 2.
				{ below: 3, promoters: 0, passives: 1, detractors: 2 },
			],
		);
	});

	describe('relative weights', () => {
		/** R: e <- eigen(cor(x)); L <- V √D Vᵀ; w <- L² (L⁻¹ cor(x, r))²; w / sum(w); summary(lm(r ~ a + b + c))$r.squared */
		it('share out what all of them explain', async () => {
			const { touchpoints, relativeWeights } = await touchpointsOf([header, ...lines]);
			assert.deepEqual(rounded(touchpoints.map(({ relativeWeight }) => relativeWeight)), [
				'0.42038492',
				'0.47719220',
				'0.10242288',
			]);
			assert.ok(relativeWeights.computed);
			assert.deepEqual([relativeWeights.base, relativeWeights.rSquared.toFixed(8)], [400, '0.87375326']);
		});

		it('come of those who rated all of them', async () => {
			const blanks = records.map(({ i, a, b, c, r }) => `${r},${a},${i % 4 === 0 ? '' : b},${c}`);
			const { touchpoints, relativeWeights } = await touchpointsOf([header, ...blanks]);
			assert.deepEqual(rounded(touchpoints.map(({ relativeWeight }) => relativeWeight)), [
				'0.41775120',
				'0.47542992',
				'0.10681888',
			]);
			assert.ok(relativeWeights.computed);
			assert.deepEqual([relativeWeights.base, relativeWeights.rSquared.toFixed(8)], [300, '0.87664065']);
			assert.deepEqual(
				touchpoints.map(({ importance }) => importance?.base),
				[400, 300, 400],
			);
		});

		it('follow the weights of the query', async () => {
			const weighted = records.map(({ i, a, b, c, r }) => `${r},${a},${b},${c},${1 + (i % 3)}`);
			const { touchpoints, relativeWeights } = await touchpointsOf([`${header},Weight`, ...weighted], { weight: 4 });
			// R: the same of cov.wt(cbind(a, b, c, r), w / sum(w), cor = TRUE)$cor
			assert.deepEqual(rounded(touchpoints.map(({ relativeWeight }) => relativeWeight)), [
				'0.41781146',
				'0.47794579',
				'0.10424274',
			]);
			assert.ok(relativeWeights.computed);
			assert.deepEqual([relativeWeights.base, relativeWeights.rSquared.toFixed(8)], [400, '0.88999145']);
		});

		for (const [what, table, reason] of [
			['a single touchpoint', [`${question},Sales`, ...records.map(({ a, r }) => `${r},${a}`)], 'one-touchpoint'],
			['fewer than 100 complete answers', [header, ...lines.slice(0, 99)], 'too-few-answers'],
			[
				'a touchpoint that fewer than half rated',
				[header, ...records.map(({ i, a, b, c, r }) => `${r},${a},${i % 2 === 0 || i === 1 ? '' : b},${c}`)],
				'rated-by-too-few',
			],
			[
				'enough for each but not for all',
				[
					header,
					...records.slice(0, 190).map(({ i, a, b, c, r }) => `${r},${i < 95 ? a : ''},${i < 95 ? '' : b},${c}`),
				],
				'too-few-answers',
			],
			['the same rating from all', [header, ...records.map(({ a, c, r }) => `${r},${a},8,${c}`)], 'constant'],
			['the same answer from all', [header, ...records.map(({ a, b, c }) => `9,${a},${b},${c}`)], 'constant'],
			[
				'a touchpoint that follows from another',
				[header, ...records.map(({ a, c, r }) => `${r},${a},${11 - a},${c}`)],
				'collinear',
			],
		] as const) {
			it(`are not computed of ${what}`, async () => {
				const names = table[0].split(',').slice(1);
				const { touchpoints, relativeWeights } = await touchpointsOf(table, {}, names);
				assert.deepEqual(relativeWeights, { computed: false, reason });
				assert.ok(touchpoints.every(({ relativeWeight }) => relativeWeight === null));
			});
		}

		it('are computed of exactly 100 complete answers, and of ten for each of more than ten', async () => {
			const { relativeWeights } = await touchpointsOf([header, ...lines.slice(0, 100)]);
			assert.equal(relativeWeights.computed && relativeWeights.base, 100);
			const many = (count: number) => [
				`${question},${Array.from({ length: 11 }, (_, k) => `Part ${k}`).join(',')}`,
				...records
					.slice(0, count)
					.map(({ i, r }) =>
						[r, ...Array.from({ length: 11 }, (_, k) => 1 + ((i * (k + 3) + ((i * i * (k + 1)) >> 4)) % 10))].join(','),
					),
			];
			const names = Array.from({ length: 11 }, (_, k) => `Part ${k}`);
			assert.deepEqual((await touchpointsOf(many(109), {}, names)).relativeWeights, {
				computed: false,
				reason: 'too-few-answers',
			});
			assert.equal((await touchpointsOf(many(110), {}, names)).relativeWeights.computed, true);
		});
	});

	it('finds what nonsense gives: ratings that are alike, that follow from each other, and none at all', async () => {
		const alike = await sectionOf([header, ...records.map(({ a, c, r }) => `${r},${a},8,${c}`)], {}, ['Delivery']);
		assert.deepEqual(alike.findings, [{ code: 'ratings-alike', severity: 'warning', column: 'Delivery' }]);
		assert.equal(alike.value.touchpoints?.touchpoints[1]?.importance, null);
		const collinear = await sectionOf([header, ...records.map(({ a, c, r }) => `${r},${a},${11 - a},${c}`)]);
		assert.deepEqual(collinear.findings, [
			{ code: 'touchpoints-collinear', severity: 'warning', columns: ['Sales', 'Delivery'] },
		]);
		const texts = await sectionOf([`${question},Sales`, '9,good', '8,bad'], {}, ['Sales']);
		assert.deepEqual(texts, {
			value: { touchpoints: null },
			findings: [{ code: 'no-ratings', severity: 'warning', column: 'Sales' }],
		});
	});

	it('gives nothing without a touchpoint', async () => {
		assert.deepEqual(await sectionOf([question, '9', '8', '3']), { value: { touchpoints: null }, findings: [] });
	});

	it('shows no mean and no importance below the minimum base', async () => {
		const { touchpoints, borders } = await touchpointsOf([header, ...lines.slice(0, 9)], {}, [
			'Sales',
			'Delivery',
			'Support',
		]);
		assert.deepEqual(
			touchpoints.map(({ mean, importance, field }) => [mean.mean, mean.base, importance, field]),
			new Array(3).fill([null, 9, null, null]),
		);
		assert.equal(borders, null);
	});

	it('places each in a field of the priority map, by the means over all', async () => {
		const { touchpoints, borders } = await touchpointsOf([header, ...lines]);
		const meanOver = (values: readonly (number | null | undefined)[]) =>
			values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 3;
		assert.deepEqual(borders, {
			performance: meanOver(touchpoints.map(({ mean }) => mean.mean)),
			importance: meanOver(touchpoints.map(({ importance }) => importance?.r)),
		});
		assert.deepEqual(
			touchpoints.map(({ field }) => field),
			['build-on', 'build-on', 'watch'],
		);
	});

	for (const [text, language] of [
		['Complaint handling', 'en'],
		['Handling of complaints', 'en'],
		['Klachtafhandeling', 'nl'],
		['Afhandeling van uw klacht', 'nl'],
		['Klagebehandling', 'da'],
		['Behandling af klager', 'da'],
	] as const) {
		it(`holds the published mean against ${text} (${language})`, async () => {
			const table = [`${question},${text}`, ...records.map(({ a, r }) => `${r},${a}`)];
			const published = async (benchmark: string) =>
				(await touchpointsOf(table, { benchmark })).touchpoints.map((each) => each.published);
			// benchmarks.md: ICT 2023 6.2, best organisations about 8; all sectors 2020 6.6, best 7.2.
			assert.deepEqual(await published('integron-nl-ict-2023'), [
				{ figure: 'integron-nl-ict-2023', mean: 6.2, best: 8 },
			]);
			assert.deepEqual(await published('integron-nl-all-2024'), [
				{ figure: 'integron-nl-all-2020', mean: 6.6, best: 7.2 },
			]);
			assert.deepEqual(await published('none'), [null]);
		});
	}

	for (const [what, text, ratings, benchmark] of [
		['another touchpoint', 'Delivery', [1, 4, 7, 10], 'integron-nl-all-2024'],
		['complaints on another scale', 'Complaint handling', [1, 2, 3, 5], 'integron-nl-all-2024'],
		['a figure of another publisher', 'Complaint handling', [1, 4, 7, 10], 'surveymonkey-global'],
	] as const) {
		it(`holds nothing published against ${what}`, async () => {
			const table = [`${question},${text}`, ...records.map(({ i, r }) => `${r},${ratings[i % 4]}`)];
			const { touchpoints } = await touchpointsOf(table, { benchmark });
			assert.deepEqual(
				touchpoints.map((each) => each.published),
				[null],
			);
		});
	}
});
