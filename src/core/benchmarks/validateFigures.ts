import type { BenchmarkFigure } from '../model/benchmark.ts';

/** A field of a figure that cannot be right. */
export interface FigureMistake {
	readonly id: string;
	readonly key: string;
	readonly found: unknown;
}

/** The score was introduced in 2003. */
const firstYear = 2003;
const lastYear = 2100;

/**
 * Checks figures for what types cannot say: unique ids, values on their scales, shares that fit each other and their
 * score, years in order.
 *
 * @returns The mistakes in the order of the figures; empty where there is none.
 */
export function validateFigures(figures: readonly BenchmarkFigure[]): readonly FigureMistake[] {
	const ids = new Set<string>();
	return figures.flatMap((figure) => {
		const mistakes = mistakesOf(figure);
		if (ids.has(figure.id)) {
			mistakes.push(['id', figure.id]);
		}
		ids.add(figure.id);
		return mistakes.map(([key, found]) => ({ id: figure.id, key, found }));
	});
}

type Mistake = readonly [key: string, found: unknown];

function mistakesOf(figure: BenchmarkFigure): Mistake[] {
	return [...identity(figure), ...years(figure), ...numbers(figure), ...shares(figure), ...value(figure)].flatMap(
		([key, found, right]) => (right ? [] : [[key, found] as const]),
	);
}

type Check = readonly [key: string, found: unknown, right: boolean];

function identity({ id, series, publisher, title, address, satisfactionAddress, region }: BenchmarkFigure): Check[] {
	return [
		['id', id, /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id !== 'auto' && id !== 'none'],
		['series', series, series !== ''],
		['publisher', publisher, publisher !== ''],
		['title', title, title !== ''],
		['address', address, address !== '' && !address.includes('://')],
		['satisfactionAddress', satisfactionAddress, satisfactionAddress !== ''],
		['region', region, region?.every((code) => code === 'global' || /^[A-Z]{2}$/.test(code)) ?? true],
	];
}

function years({ edition, fieldwork, fieldworkInferred }: BenchmarkFigure): Check[] {
	return [
		['edition', edition, edition === null || isYear(edition)],
		['fieldwork', fieldwork, fieldwork === null || (isYear(fieldwork) && fieldwork <= (edition ?? lastYear))],
		['fieldworkInferred', fieldworkInferred, !fieldworkInferred || (fieldwork !== null && fieldwork + 1 === edition)],
	];
}

function numbers(figure: BenchmarkFigure): Check[] {
	const { satisfaction, complaintHandling, respondents, organisations, standardError = null } = figure;
	return [
		['satisfaction', satisfaction, isRatingOrNull(satisfaction)],
		[
			'complaintHandling',
			complaintHandling,
			!complaintHandling || (isRatingOrNull(complaintHandling.mean) && isRatingOrNull(complaintHandling.best)),
		],
		['respondents', respondents, isCountOrNull(respondents)],
		['organisations', organisations, isCountOrNull(organisations)],
		['standardError', standardError, standardError === null || (standardError >= 0 && standardError <= 100)],
	];
}

function shares(figure: BenchmarkFigure): Check[] {
	if (!figure.shares) {
		return [['shares', null, figure.kind !== 'share']];
	}
	const { promoters, passives, detractors } = figure.shares;
	const given = [promoters, passives, detractors].filter((share) => share !== null);
	const sum = given.reduce((total, share) => total + share, 0);
	const net = promoters === null || detractors === null ? null : promoters - detractors;
	const onScale = given.length > 0 && given.every((share) => share >= 0 && share <= 100);
	const sums = given.length === 3 ? Math.abs(sum - 100) <= 1 : sum <= 100;
	const fits = net === null || figure.kind !== 'score' || Math.abs(net - figure.value) <= 1;
	return [['shares', figure.shares, onScale && sums && fits]];
}

function value(figure: BenchmarkFigure): Check[] {
	switch (figure.kind) {
		case 'score':
		case 'top':
			return [['value', figure.value, isScore(figure.value)]];
		case 'range':
			return [
				['low', figure.low, isScore(figure.low)],
				['high', figure.high, isScore(figure.high) && figure.low < figure.high],
			];
		case 'quantile':
			return [
				['value', figure.value, isScore(figure.value)],
				['quantile', figure.quantile, figure.quantile > 0 && figure.quantile < 1],
			];
		case 'rank':
			return [
				['value', figure.value, isScore(figure.value)],
				['rank', figure.rank, figure.rank >= 1 && figure.rank <= figure.of],
			];
		case 'rule':
			return [
				[
					'zones',
					figure.zones,
					figure.zones.length > 0 &&
						figure.zones.every(
							({ from }, i) => isScore(from) && from > (figure.zones[i - 1]?.from ?? Number.NEGATIVE_INFINITY),
						),
				],
			];
		case 'sign':
		case 'share':
			return [];
	}
}

function isYear(year: number): boolean {
	return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}

function isScore(score: number): boolean {
	return score >= -100 && score <= 100;
}

function isRatingOrNull(rating: number | null): boolean {
	return rating === null || (rating >= 1 && rating <= 10);
}

function isCountOrNull(count: number | null): boolean {
	return count === null || (Number.isSafeInteger(count) && count > 0);
}
