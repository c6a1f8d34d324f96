import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { compareSatisfaction } from '../../../../../src/core/analysis/satisfaction/satisfaction.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ReadingChoices } from '../../../../../src/core/model/reading.ts';
import type { Satisfaction } from '../../../../../src/core/model/satisfaction.ts';
import { contextOf } from '../contextOf.ts';
import { headerOfRatings, ratingsOfAccounts, rolesOfRatings } from '../ratingsOfAccounts.ts';

const question = 'How likely are you to recommend us? (0-10)';
const realFile = '../shared/data/french-retail-nps.csv';

async function sectionOf(lines: readonly string[], query: Partial<Query> = {}, choices: Partial<ReadingChoices> = {}) {
	return compareSatisfaction(await contextOf(lines, query, choices));
}

async function satisfactionOf(lines: readonly string[], query: Partial<Query> = {}): Promise<Satisfaction> {
	const { satisfaction } = (await sectionOf(lines, query)).value;
	assert.ok(satisfaction);
	return satisfaction;
}

const rounded = (values: readonly (number | null | undefined)[], digits = 8): string[] =>
	values.map((value) => (value == null ? 'none' : value.toFixed(digits)));

/** Records of one segment: its satisfaction, and as many answers of each class. */
function segment(
	name: string,
	ratings: readonly number[],
	promoters: number,
	passives: number,
	detractors: number,
): string[] {
	const answers = [
		...new Array<number>(promoters).fill(10),
		...new Array<number>(passives).fill(7),
		...new Array<number>(detractors).fill(3),
	];
	return answers.map((answer, record) => `${answer},${ratings[record % ratings.length]},${name}`);
}

describe('compareSatisfaction', () => {
	const ratings = [9, 9, 8, 10, 7, 6, 8, 5, 7, 9, 10, 4];
	const answers = [10, 9, 9, 10, 7, 6, 8, 3, 8, 9, 10, 2];
	const lines = [`${question},Satisfaction`, ...ratings.map((rating, record) => `${answers[record]},${rating}`)];

	it('gives the mean with its t interval, and the correlation with that of Fisher', async () => {
		const { mean, correlation, scale } = await satisfactionOf(lines);
		// R: t.test(s); cor.test(s, r)
		assert.deepEqual(rounded([mean.mean, mean.interval?.low, mean.interval?.high]), [
			'7.66666667',
			'6.44500925',
			'8.88832409',
		]);
		assert.deepEqual(rounded([correlation?.r, correlation?.low, correlation?.high]), [
			'0.95909736',
			'0.85680455',
			'0.98875888',
		]);
		assert.deepEqual([mean.base, correlation?.base, scale], [12, 12, { low: 1, high: 10 }]);
	});

	it('gives the mean of each class, where enough are in it', async () => {
		const { byClass } = await satisfactionOf(lines, { minimumBase: 3 });
		// R: t.test(s[r >= 9]); t.test(s[r < 7])
		const { promoters, passives, detractors } = byClass;
		assert.deepEqual(rounded([promoters.mean, promoters.interval?.low, promoters.interval?.high]), [
			'9.16666667',
			'8.37668022',
			'9.95665312',
		]);
		assert.deepEqual(rounded([detractors.mean, detractors.interval?.low, detractors.interval?.high]), [
			'5.00000000',
			'2.51586229',
			'7.48413771',
		]);
		assert.deepEqual([promoters.base, passives.base, detractors.base], [6, 3, 3]);
		const plain = await satisfactionOf(lines);
		assert.deepEqual(plain.byClass.detractors, { mean: null, base: 3, interval: null });
	});

	const weights = [1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 2, 1];
	const weighted = (name: string): string[] => [
		`${question},Satisfaction,${name}`,
		...ratings.map((rating, record) => `${answers[record]},${rating},${weights[record]}`),
	];

	it('reads the words of a scale as ratings, and says how', async () => {
		const given = ['Very satisfied', 'Satisfied', 'Very dissatisfied', 'Not applicable'];
		const { value, findings } = await sectionOf([
			`${question},Satisfaction`,
			...given.flatMap((word) => new Array<string>(4).fill(`9,${word}`)),
		]);
		// (5 + 4 + 1) / 3
		const { mean, scale } = value.satisfaction ?? {};
		assert.deepEqual([mean?.mean?.toFixed(4), mean?.base, scale], ['3.3333', 12, { low: 1, high: 5 }]);
		assert.deepEqual(findings, [
			{
				code: 'worded-ratings',
				severity: 'note',
				columns: ['Satisfaction'],
				steps: [
					{ label: 'Very dissatisfied', rating: 1 },
					{ label: 'Satisfied', rating: 4 },
					{ label: 'Very satisfied', rating: 5 },
				],
			},
		]);
	});

	it('weighs mean and correlation by a column of weights', async () => {
		const { mean, correlation } = await satisfactionOf(weighted('Weight'), { weight: 2 });
		// R: weighted.mean(s, w); cov.wt(cbind(s, r), w / sum(w), cor = TRUE)$cor
		assert.deepEqual(rounded([mean.mean, correlation?.r]), ['7.82352941', '0.95896222']);
		assert.deepEqual([mean.base, correlation?.base], [12, 12]);
	});

	it('holds back the mean of a class that would tell that of a class of too few', async () => {
		const given = (score: number, times: number) =>
			Array.from({ length: times }, (_, place) => `${score},${[6, 8, 10][place % 3]}`);
		const lines = [`${question},Satisfaction`, ...given(10, 15), ...given(8, 12), ...given(2, 3)];
		const roles = [{ column: 'Satisfaction', role: 'satisfaction' as const }];
		const { satisfaction } = (await sectionOf(lines, {}, { roles })).value;
		assert.ok(satisfaction);
		const { mean, byClass } = satisfaction;
		assert.deepEqual([mean.base, mean.mean], [30, 8]);
		assert.deepEqual([byClass.promoters.mean, byClass.passives.mean, byClass.detractors.mean], [8, null, null]);
		assert.equal(byClass.passives.base, 12);
	});

	it('shows the means of all classes where a few did not answer whether they recommend', async () => {
		const given = (score: number | '', times: number) =>
			Array.from({ length: times }, (_, place) => `${score},${[6, 8, 10][place % 3]}`);
		const lines = [`${question},Satisfaction`, ...given(10, 15), ...given(8, 12), ...given(2, 12), ...given('', 3)];
		const roles = [{ column: 'Satisfaction', role: 'satisfaction' as const }];
		const { satisfaction } = (await sectionOf(lines, {}, { roles })).value;
		assert.equal(satisfaction?.mean.base, 42);
		assert.deepEqual(
			[
				satisfaction?.byClass.promoters.mean,
				satisfaction?.byClass.passives.mean,
				satisfaction?.byClass.detractors.mean,
			],
			[8, 8, 8],
		);
	});

	it('closes the intervals where the whole population answered', async () => {
		const { mean, correlation } = await satisfactionOf(lines, { population: 12 });
		assert.deepEqual([mean.interval?.low, mean.interval?.high], [mean.mean, mean.mean]);
		assert.deepEqual([correlation?.low, correlation?.high], [correlation?.r, correlation?.r]);
	});

	describe('of accounts', () => {
		const ofAccounts = async (query: Partial<Query>) => {
			const { satisfaction } = (
				await sectionOf(
					[headerOfRatings, ...ratingsOfAccounts],
					{ minimumBase: 1, ...query },
					{ roles: rolesOfRatings },
				)
			).value;
			assert.ok(satisfaction);
			return satisfaction;
		};
		const limits = (figure: { readonly low: number | null; readonly high: number | null } | null) =>
			rounded([figure?.low, figure?.high]);

		// R 4.2.2, survey, without the records that lack a rating: m <- svymean(~sat, svydesign(ids = ~acc, weights = ~w));
		// coef(m) + c(-1, 1) * qt(.975, C - 1) * SE(m); of promoters, whose accounts show less than strangers would,
		// t.test(sat)$stderr with qt(.975, 3 - 1). Limits end where the scale does.
		it('goes by the accounts of these ratings: svymean', async () => {
			const { mean, byClass } = await ofAccounts({});
			assert.deepEqual(rounded([mean.mean]), ['6.90000000']);
			assert.deepEqual(limits(mean.interval), ['5.96917700', '7.83082300']);
			assert.deepEqual(limits(byClass.promoters.interval), ['7.42889336', '10.00000000']);
			assert.deepEqual(limits(byClass.passives.interval), ['5.74430111', '8.08903222']);
			assert.deepEqual(limits(byClass.detractors.interval), ['5.19250789', '7.30749211']);
		});

		it('with weights too', async () => {
			const { mean, byClass } = await ofAccounts({ weight: 3 });
			assert.deepEqual(rounded([mean.mean]), ['6.72222222']);
			assert.deepEqual(limits(mean.interval), ['5.60095711', '7.84348733']);
			assert.deepEqual(limits(byClass.passives.interval), ['5.42516532', '8.00340611']);
			assert.deepEqual(limits(byClass.detractors.interval), ['4.91443388', '7.08556612']);
		});

		// R 4.2.2, survey: SE of r by svycontrast of five svymeans (see correlationInfluence); D = SE^2 / (Vu / n), Vu the variance of
		// u; tanh(atanh(r) + c(-1, 1) * qt(.975, 12 - 1) / sqrt(n / D - 3)).
		for (const [what, query, r, low, high] of [
			['', {}, '0.51814209', '-0.00546314', '0.81876409'],
			[' with weights', { weight: 3 }, '0.60210588', '0.10275785', '0.85906535'],
		] as const) {
			it(`correlates by the accounts of both ratings${what}`, async () => {
				const { correlation } = await ofAccounts(query);
				assert.deepEqual([...rounded([correlation?.r]), ...limits(correlation)], [r, low, high]);
			});
		}
	});

	it('counts the answers that each record stands for', async () => {
		const context = await contextOf(weighted('Count'), { weight: 2 }, { roles: [{ column: 'Count', role: 'count' }] });
		const { satisfaction } = compareSatisfaction(context).value;
		// R: x <- rep(s, w); mean(x); t.test(x)
		const { mean } = satisfaction ?? {};
		assert.deepEqual(rounded([mean?.mean, mean?.interval?.low, mean?.interval?.high]), [
			'7.82352941',
			'6.92863632',
			'8.71842250',
		]);
		assert.equal(mean?.base, 17);
	});

	for (const [what, header, cells, low, high] of [
		['stated in words', 'How satisfied are you? (0-10)', ['8', '7', '9', '6'], 0, 10],
		['a zero given', 'Satisfaction', ['0', '7', '9', '6'], 0, 10],
		['no zero given', 'Satisfaction', ['8', '7', '9', '6'], 1, 10],
		['of five', 'Satisfaction', ['5', '4', '3', '1'], 1, 5],
		['of seven', 'Satisfaction', ['7', '4', '3', '1'], 1, 7],
		['of seven, stated, though nobody gave more than 5', 'Satisfaction (1 - 7)', ['5', '4', '3', '1'], 1, 7],
		['labelled', 'Satisfaction', ['10 - Zeer tevreden', '9', '8', '0 - Zeer ontevreden'], 0, 10],
		['decimals', 'Satisfaction', ['7,5', '8.5', '9', '6'], 1, 10],
	] as const) {
		it(`reads the scale: ${what}`, async () => {
			const records = cells.flatMap((cell) => [`9;${cell}`, `3;${cell}`]);
			const { scale } = await satisfactionOf([`${question};${header}`, ...records]);
			assert.deepEqual(scale, { low, high });
		});
	}

	describe('means', () => {
		const header = `${question},Satisfaction,Region`;
		// Means 6, 7 and 8.5; scores 100 (4 - 12) / 20, 100 (4 - 2) / 10, 100 (21 - 3) / 30.
		const three = [
			...segment('North', [5, 7], 4, 4, 12),
			...segment('South', [6, 8], 4, 4, 2),
			...segment('East', [8, 9], 21, 6, 3),
		];

		it('draws a line through the segments, each as heavy as its answers', async () => {
			const { means } = await satisfactionOf([header, ...three]);
			assert.deepEqual(means?.points, [
				{ label: 'North', satisfaction: 6, score: -40, base: 20 },
				{ label: 'South', satisfaction: 7, score: 20, base: 10 },
				{ label: 'East', satisfaction: 8.5, score: 60, base: 30 },
			]);
			// R: m <- lm(c(-40, 20, 60) ~ c(6, 7, 8.5), weights = c(20, 10, 30)); coef(m); -coef(m)[1] / coef(m)[2]
			assert.deepEqual(rounded([means.line?.slope, means.line?.intercept, means.turningPoint]), [
				'38.91891892',
				'-268.64864865',
				'6.90277778',
			]);
			assert.deepEqual([means.by, means.column], ['segment', 'Region']);
			assert.deepEqual(means.published, { turningPoint: [7.5, 7.6], fifteenAndMore: 8 });
		});

		it('has none with fewer than three groups that are scored', async () => {
			const lines = [header, ...three.slice(0, 30), ...segment('East', [8, 9], 4, 3, 2)];
			assert.equal((await satisfactionOf(lines)).means, null);
		});

		it('tells no turning point where all scores are on one side of 0', async () => {
			const lines = [
				header,
				...segment('North', [5, 7], 8, 8, 4),
				...segment('South', [6, 8], 5, 4, 1),
				...segment('East', [8, 9], 21, 6, 3),
			];
			const { means } = await satisfactionOf(lines);
			assert.ok(means?.line);
			assert.equal(means.turningPoint, null);
		});

		it('tells no turning point where the score falls as satisfaction rises', async () => {
			const lines = [
				header,
				...segment('North', [8, 9], 4, 4, 12),
				...segment('South', [6, 8], 4, 4, 2),
				...segment('East', [5, 7], 21, 6, 3),
			];
			assert.equal((await satisfactionOf(lines)).means?.turningPoint, null);
		});

		it('draws no line where all means are alike', async () => {
			const lines = [
				header,
				...segment('North', [5, 9, 6, 8], 4, 4, 12),
				...segment('South', [7], 4, 4, 2),
				...segment('East', [6, 8], 21, 6, 3),
			];
			const { means } = await satisfactionOf(lines);
			assert.deepEqual([means?.points.length, means?.line, means?.turningPoint], [3, null, null]);
		});

		it('holds no published figure against another scale', async () => {
			const lines = [
				header,
				...segment('North', [1, 2], 4, 4, 12),
				...segment('South', [3, 4], 4, 4, 2),
				...segment('East', [5, 4], 21, 6, 3),
			];
			assert.equal((await satisfactionOf(lines)).means?.published, null);
		});

		for (const [what, by, column] of [
			['accounts, where no segment has three groups', 'account', 'Company'],
			['periods, where there is neither', 'period', 'Date'],
		] as const) {
			it(`compares ${what}`, async () => {
				const cells = column === 'Company' ? ['Acme', 'Bolt', 'Core'] : ['2026-01-05', '2026-02-05', '2026-03-05'];
				const lines = [
					...segment(cells[0] ?? '', [5, 7], 4, 4, 12),
					...segment(cells[1] ?? '', [6, 8], 4, 4, 2),
					...segment(cells[2] ?? '', [8, 9], 21, 6, 3),
				];
				const { means } = await satisfactionOf([`${question},Satisfaction,${column}`, ...lines], { period: 'month' });
				assert.deepEqual([means?.by, means?.column, means?.points.length], [by, column, 3]);
			});
		}
	});

	describe('ratings', () => {
		const header = `${question},Satisfaction`;
		/** Ten answers a rating: so many promoters, the rest detractors. */
		const given = (rating: number | string, promoters: number): string[] =>
			Array.from({ length: 10 }, (_, record) => `${record < promoters ? 10 : 0},${rating}`);

		it('scores each rating, with a fit that never falls, and tells where it crosses 0', async () => {
			// Scores 100 (P - D) / 10: -40, -60, -20, 40, 20.
			const lines = [header, ...given(5, 3), ...given(6, 2), ...given(7, 4), ...given(8, 7), ...given(9, 6)];
			const { ratings } = await satisfactionOf(lines);
			assert.deepEqual(
				ratings.points.map(({ rating, nps }) => [rating, nps?.score]),
				[
					[5, -40],
					[6, -60],
					[7, -20],
					[8, 40],
					[9, 20],
				],
			);
			// R: isoreg(5:9, c(-40, -60, -20, 40, 20))$yf is -50 -50 -20 30 30; 0 lies 20 / 50 of the way from 7 to 8.
			assert.deepEqual(
				rounded(
					ratings.points.map(({ fitted }) => fitted),
					6,
				),
				['-50.000000', '-50.000000', '-20.000000', '30.000000', '30.000000'],
			);
			assert.equal(ratings.turningPoint?.toFixed(6), '7.400000');
		});

		for (const [what, ratings, told] of [
			['whole ones', [6, 7, 9], ['6: 6 to 7', '7: 7 to 8', '9: 9 to 10']],
			['halves', [6, 6.5, 7], ['6: 6 to 6.5', '6.5: 6.5 to 7', '7: 7 to 8']],
			[
				'finer than halves, around the whole ones',
				Array.from({ length: 22 }, (_, place) => 6.4 + place / 10),
				['6: 5.5 to 6.5', '7: 6.5 to 7.5', '8: 7.5 to 8.5', '9: 8.5 to 9.5'],
			],
		] as const) {
			it(`tells which ratings each stands for: ${what}`, async () => {
				const lines = [header, ...ratings.map((rating) => `9,${rating.toFixed(1)}`)];
				const roles = [{ column: '#2', role: 'satisfaction' as const }];
				const { satisfaction } = (await sectionOf(lines, { minimumBase: 1 }, { roles })).value;
				const points = satisfaction?.ratings.points ?? [];
				assert.deepEqual(
					points.map(({ rating, from, below }) => `${rating}: ${from} to ${below}`),
					told,
				);
			});
		}

		it('leaves ratings of too few out of the fit, and one more that would tell them', async () => {
			const lines = [header, '10,4', ...given(5, 3), ...given(7, 4), ...given(8, 7)];
			const { ratings } = await satisfactionOf(lines);
			assert.deepEqual(
				ratings.points.map(({ rating, shown, base, fitted }) => [rating, shown, base, fitted]),
				[
					[4, 'too-few', 1, null],
					[5, 'held-back', 10, null],
					[7, 'few', 10, -20],
					[8, 'few', 10, 40],
				],
			);
		});

		it('tells no crossing where one side was not observed', async () => {
			const lines = [header, ...given(6, 6), ...given(7, 7), ...given(8, 8), ...given(9, 9)];
			assert.equal((await satisfactionOf(lines)).ratings.turningPoint, null);
		});

		it('takes ratings finer than halves together around the whole ones', async () => {
			const tenths = Array.from({ length: 30 }, (_, tenth) => (7 + tenth / 10).toFixed(1));
			const { ratings } = await satisfactionOf([header, ...tenths.flatMap((rating) => given(rating, 6))]);
			// 7.0 to 7.4 make 7, 7.5 to 8.4 make 8, 8.5 to 9.4 make 9, 9.5 to 9.9 make 10.
			assert.deepEqual(
				ratings.points.map(({ rating, base }) => [rating, base]),
				[
					[7, 50],
					[8, 100],
					[9, 100],
					[10, 50],
				],
			);
		});
	});

	it('relates nothing to a satisfaction that is the same for all, and says so', async () => {
		const constant = [
			`${question},Satisfaction,Region`,
			...segment('North', [8], 4, 4, 12),
			...segment('South', [8], 9, 1, 2),
			...segment('East', [8], 9, 1, 2),
		];
		const { value, findings } = await sectionOf(
			constant,
			{},
			{ roles: [{ column: 'Satisfaction', role: 'satisfaction' }] },
		);
		const { satisfaction } = value;
		assert.deepEqual([satisfaction?.mean.mean, satisfaction?.correlation, satisfaction?.means?.line], [8, null, null]);
		assert.equal(satisfaction?.ratings.turningPoint, null);
		assert.deepEqual(findings, [{ code: 'ratings-alike', severity: 'warning', column: 'Satisfaction' }]);
	});

	it('refuses a column without ratings, and says so', async () => {
		const texts = [`${question},Satisfaction`, '9,good', '8,bad', '3,good'];
		const { value, findings } = await sectionOf(
			texts,
			{},
			{ roles: [{ column: 'Satisfaction', role: 'satisfaction' }] },
		);
		assert.equal(value.satisfaction, null);
		assert.deepEqual(findings, [{ code: 'no-ratings', severity: 'warning', column: 'Satisfaction' }]);
	});

	it('gives nothing without a satisfaction question', async () => {
		assert.deepEqual(await sectionOf([question, '9', '8', '3']), { value: { satisfaction: null }, findings: [] });
	});

	it('turns where the published analysis of a French retailer does', async function () {
		if (!existsSync(realFile)) {
			console.warn(`        ${realFile} is not there`);
			this.skip();
		}
		const { ratings, mean, correlation } = await satisfactionOf([readFileSync(realFile, 'latin1')]);
		// statistics.md: 6.64. R: d <- read.csv(…, fileEncoding = 'latin1'); mean(d$satisfaction, na.rm = TRUE);
		// cor(d$nps, d$satisfaction, use = 'complete.obs')
		assert.equal(ratings.turningPoint?.toFixed(2), '6.64');
		assert.equal(mean.mean?.toFixed(6), '8.349385');
		assert.equal(correlation?.r.toFixed(6), '0.691081');
	});
});
