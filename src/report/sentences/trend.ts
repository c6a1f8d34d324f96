import type { Trend, TrendPeriod } from '../../core/model/trend.ts';
import { fileText } from '../fileText.ts';
import { dayName, periodName } from '../periodName.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';
import { paragraph } from './paragraph.ts';

/** Whether the last finished period differs from the one before it, or why that cannot be said. */
export function trendTitle(words: Words, { period, periods, change }: Trend): string {
	if (change !== null) {
		const points = words.distance(change.difference);
		const direction = change.difference > 0 ? 'up' : change.difference < 0 ? 'down' : 'level';
		const chance = change.outcome === 'none' ? 'chance' : 'beyond';
		return words.text('trend.title.change', { direction, points, period, chance });
	}
	if (!periods.some(({ nps }) => nps !== null)) {
		return words.text('trend.title.tooFew', { period });
	}
	return words.text(periods.length === 1 ? 'trend.title.one' : 'trend.title.unknown', { period });
}

/** The two scores behind the title, when else the score has changed, and how far an unfinished period reaches. */
export function trendLead(words: Words, trend: Trend, level: number): string {
	const { period, periods, change, to } = trend;
	const last = periods.find((each) => each.period === change?.period);
	const before = periods.find((each) => each.period === change?.before);
	const others = periods.filter(
		(each) => each.change !== null && each.change.outcome !== 'none' && each.period !== change?.period,
	);
	const unfinished = periods.at(-1);
	return paragraph([
		change !== null &&
			last !== undefined &&
			before !== undefined &&
			words.capital(
				words.text('trend.lead.change', {
					last: scored(words, trend, last),
					before: scored(words, trend, before),
					level: words.share(level, 1),
					low: words.points(change.low),
					high: words.points(change.high),
				}),
			),
		others.length > 0 &&
			others.length <= 3 &&
			words.text('trend.lead.others', {
				changes: words.list(
					others.map((each) =>
						words.text('trend.lead.otherChange', {
							name: periodName(words, period, each.period),
							difference: words.points(each.change?.difference ?? 0),
						}),
					),
				),
			}),
		unfinished?.finished === false &&
			words.text('trend.lead.unfinished', {
				name: words.capital(periodName(words, period, unfinished.period)),
				day: dayName(words, to),
			}),
	]);
}

/**
 * By which dates the periods are, how they were tested, and which answers are in none.
 * @param drawn what is to be known of the drawing
 */
export function trendCaption(words: Words, trend: Trend, drawn: readonly (string | false)[]): string {
	const { period, periods, undated, column, from, to } = trend;
	const tests = periods.flatMap(({ change }) => change ?? []);
	return paragraph([
		words.text('trend.caption.dates', {
			column: fileText(column),
			from: dayName(words, from),
			to: dayName(words, to),
		}),
		...drawn,
		tests.length > 0 && words.text('trend.caption.tests', { period, count: tests.length }),
		tests.some(({ method }) => method === 'overlapping') && words.text('trend.caption.overlapping'),
		periods.some(({ shown }) => shown === 'few') && words.text('trend.caption.few'),
		undated > 0 && words.text('trend.caption.undated', { count: undated }),
	]);
}

/** A period with its score and base, as it stands in a list. */
export function scored(words: Words, { period }: Trend, each: TrendPeriod): string {
	const name = periodName(words, period, each.period);
	const { nps } = each;
	if (nps === null || nps.score === null || nps.interval === null) {
		return words.text(`trend.spoken.${each.nps === null ? each.shown : 'too-few'}`, { name, count: each.base });
	}
	return words.text('trend.spoken.scored', {
		name,
		score: words.points(nps.score, scoreDigits(nps.interval)),
		base: words.count(each.base),
	});
}
