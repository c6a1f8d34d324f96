import type { Analysis } from '../../core/model/analysis.ts';
import type { Trend, TrendPeriod } from '../../core/model/trend.ts';
import { fileText } from '../../report/fileText.ts';
import { dayName, periodName } from '../../report/periodName.ts';
import { trendLead, trendTitle } from '../../report/sentences/trend.ts';
import type { Words } from '../../report/words.ts';
import { noScoreText, scoreRows } from '../scoreRows.ts';
import { titled, wrapped } from '../textLayout.ts';

/** Of more periods the last ones are told. */
const mostPeriods = 24;

/** The score over time, the first period on top. */
export function trend(analysis: Analysis, words: Words): string[] {
	const { trend: figures, query, nps } = analysis;
	if (figures === null || figures.periods.length === 0 || nps.score === null) return [];
	const lead = trendLead(words, figures, query.level);
	const { allTime, period, periods } = figures;
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
		...wrapped(caption(words, analysis, figures)),
	];
}

/** The twelve months that end with the period, or that it is not over. */
function remark(words: Words, { period }: Trend, { rolling, finished }: TrendPeriod): string {
	if (!finished) return words.text('trend.unfinished');
	const score = period === 'year' ? null : (rolling?.nps?.score ?? null);
	return score === null ? '' : words.text('trend.rollingShort', { score: words.points(score) });
}

function caption(words: Words, { query }: Analysis, figures: Trend): string {
	const { period, periods, undated, column, from, to } = figures;
	const tests = periods.filter(({ change }) => change !== null);
	const left = periods.length - mostPeriods;
	const sentences = [
		words.text('trend.caption.dates', {
			column: fileText(column),
			from: dayName(words, from),
			to: dayName(words, to),
		}),
		words.text('segments.caption.interval', { level: words.share(query.level, 1) }),
		tests.length === 0 ? '' : words.text('trend.caption.tests', { period, count: tests.length }),
		tests.some(({ change }) => change?.method === 'overlapping') ? words.text('trend.caption.overlapping') : '',
		periods.some(({ shown }) => shown === 'few') ? words.text('trend.caption.few') : '',
		undated === 0 ? '' : words.text('trend.caption.undated', { count: undated }),
		left > 0 ? words.text('terminal.periodsLeft', { count: left }) : '',
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}
