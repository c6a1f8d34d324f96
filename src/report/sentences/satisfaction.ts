import type { MeanRating } from '../../core/model/groupScore.ts';
import type { Period } from '../../core/model/query.ts';
import type { Satisfaction, SatisfactionMeans, SatisfactionRatings } from '../../core/model/satisfaction.ts';
import { fileText } from '../fileText.ts';
import { periodName } from '../periodName.ts';
import type { Words } from '../words.ts';

/** Where the score of groups turns positive; where that is not seen, the mean and whether it goes together with the recommendation. */
export function satisfactionTitle(words: Words, { mean, means, correlation }: Satisfaction): string {
	if (mean.mean === null) {
		return words.text('satisfaction.title.none');
	}
	if (means?.turningPoint != null) {
		return words.text('satisfaction.title.turns', { mean: words.decimal(means.turningPoint, 1) });
	}
	const values = { mean: words.decimal(mean.mean, 1) };
	if (correlation === null || correlation.low === null || correlation.high === null) {
		return words.text('satisfaction.title.mean', values);
	}
	const { r, low, high } = correlation;
	const outcome = low > 0 ? 'together' : high < 0 ? 'against' : 'apart';
	return words.text(`satisfaction.title.${outcome}`, { ...values, r: words.decimal(r, 2) });
}

/** The mean with its interval and base, and the means of promoters, passives and detractors where all have one. */
export function satisfactionSentences(words: Words, { mean, scale, byClass, correlation }: Satisfaction): string[] {
	if (mean.mean === null) {
		return [];
	}
	const sentences = [
		words.text('satisfaction.mean', {
			mean: meanWithInterval(words, mean),
			low: words.decimal(scale.low, 0),
			high: words.decimal(scale.high, 0),
			base: words.count(mean.base),
		}),
	];
	const { promoters, passives, detractors } = byClass;
	if (promoters.mean !== null && passives.mean !== null && detractors.mean !== null) {
		sentences.push(
			words.text('satisfaction.byClass', {
				promoters: words.decimal(promoters.mean, 1),
				passives: words.decimal(passives.mean, 1),
				detractors: words.decimal(detractors.mean, 1),
			}),
		);
	}
	if (correlation !== null) {
		const { r, low, high, base } = correlation;
		const values = { r: words.decimal(r, 2), base: words.count(base) };
		sentences.push(
			low === null || high === null
				? words.text('satisfaction.correlation', values)
				: words.text('satisfaction.correlationInterval', {
						...values,
						low: words.decimal(low, 2),
						high: words.decimal(high, 2),
					}),
		);
	}
	return sentences;
}

/** A mean with a decimal and its interval, as `7.4 (95%: 7.3 to 7.5)`; a dash without a rating. */
export function meanWithInterval(words: Words, { mean, interval }: MeanRating): string {
	if (mean === null) {
		return words.text('satisfaction.noMean');
	}
	return interval === null
		? words.decimal(mean, 1)
		: words.text('satisfaction.meanInterval', {
				mean: words.decimal(mean, 1),
				level: words.share(interval.level, 1),
				low: words.decimal(interval.low, 1),
				high: words.decimal(interval.high, 1),
			});
}

/** What the means of groups show. */
export function meansTitle(words: Words, { by, column, points, turningPoint }: SatisfactionMeans): string {
	const values = { by, column: fileText(column, 60) };
	if (turningPoint !== null) {
		return words.text('satisfaction.means.turns', { ...values, mean: words.decimal(turningPoint, 1) });
	}
	if (points.every(({ score }) => score > 0)) {
		return words.text('satisfaction.means.above', values);
	}
	return words.text(
		points.every(({ score }) => score < 0) ? 'satisfaction.means.below' : 'satisfaction.means.unclear',
		values,
	);
}

/** How a group of the means is called: as the file has it, or the period that it is. */
export function groupName(words: Words, by: SatisfactionMeans['by'], label: string, limit = 160): string {
	return by === 'period' ? periodName(words, periodOf(label), label) : fileText(label, limit);
}

/** The length of a period, as its name shows it. */
function periodOf(name: string): Period {
	if (name.includes('Q')) return 'quarter';
	if (name.includes('W')) return 'week';
	return name.length === '2026'.length ? 'year' : name.length === '2026-05'.length ? 'month' : 'day';
}

/** What the ratings of persons show. */
export function ratingsTitle(words: Words, { points, turningPoint }: SatisfactionRatings): string {
	if (turningPoint !== null) {
		return words.text('satisfaction.ratings.turns', { rating: words.decimal(turningPoint, 1) });
	}
	const fitted = points.flatMap((point) => point.fitted ?? []);
	if (fitted.length === 0) {
		return words.text('satisfaction.ratings.few');
	}
	if (fitted.every((score) => score > 0)) {
		return words.text('satisfaction.ratings.above');
	}
	return words.text(fitted.every((score) => score < 0) ? 'satisfaction.ratings.below' : 'satisfaction.ratings.unclear');
}
