import type { Analysis } from '../../core/model/analysis.ts';
import type { Trend, TrendPeriod } from '../../core/model/trend.ts';
import { periodName } from '../../report/periodName.ts';
import { paragraph } from '../../report/sentences/paragraph.ts';
import { trendCaption, trendLead, trendTitle } from '../../report/sentences/trend.ts';
import type { Words } from '../../report/words.ts';
import { noScoreText, scoreRows } from '../layout/scoreRows.ts';
import { titled, wrapped } from '../layout/textLayout.ts';

/** Of more periods the last ones are told. */
const mostPeriods = 24;

/** The score over time, the first period on top. */
export function trend({ trend: figures, query, nps }: Analysis, words: Words): string[] {
	if (figures === null || figures.periods.length === 0 || nps.score === null) return [];
	const lead = trendLead(words, figures, query.level);
	const { allTime, period, periods } = figures;
	const left = periods.length - mostPeriods;
	return [
		...titled(trendTitle(words, figures)),
		...(lead === '' ? [] : [...wrapped(lead), '']),
		...scoreRows(
			words,
			periods.slice(-mostPeriods).map((each) => ({
				name: words.capital(periodName(words, period, each.period)),
				score: each,
				remark: remark(words, figures, each),
				sentence: noScoreText(words, each),
			})),
			allTime.score === null
				? null
				: { at: allTime.score, label: words.text('segments.all', { score: words.points(allTime.score) }) },
		),
		...wrapped(
			paragraph([
				trendCaption(words, figures, [words.text('segments.caption.interval', { level: words.share(query.level, 1) })]),
				left > 0 && words.text('terminal.periodsLeft', { count: left }),
			]),
		),
	];
}

/** The twelve months that end with the period, or that it is not over. */
function remark(words: Words, { period }: Trend, { rolling, finished }: TrendPeriod): string {
	if (!finished) return words.text('trend.unfinished');
	const score = period === 'year' ? null : (rolling?.nps?.score ?? null);
	return score === null ? '' : words.text('trend.rollingShort', { score: words.points(score) });
}
