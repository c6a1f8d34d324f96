import type { VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import type { Filter } from '../../core/model/query.ts';
import type { Trend as TrendData, TrendPeriod } from '../../core/model/trend.ts';
import type { ReportActions } from '../actions.ts';
import { AtWidths } from '../charts/chart.tsx';
import { type PressPeriod, TrendChart } from '../charts/trendChart.tsx';
import { rollingOf } from '../charts/trendLayout.ts';
import { paragraph } from '../sentences/paragraph.ts';
import { scored, trendCaption, trendLead, trendTitle } from '../sentences/trend.ts';
import type { Words } from '../words.ts';
import { Foot } from './foot.tsx';
import type { SectionProps } from './sectionProps.ts';
import { TrendTable } from './trendTable.tsx';

/** The score over time. */
export function Trend({ analysis, words, widths, actions }: SectionProps): VNode | null {
	const { trend, query } = analysis;
	if (trend === null || trend.periods.length === 0) {
		return null;
	}
	const title = trendTitle(words, trend);
	const lead = trendLead(words, trend, query.level);
	const say = (period: TrendPeriod) => scored(words, trend, period);
	return (
		<section id="trend" aria-labelledby="trend-title">
			<h2 id="trend-title">{title}</h2>
			{lead === '' ? null : <p class="lead">{lead}</p>}
			<AtWidths
				widths={widths}
				draw={(width) => (
					<TrendChart
						words={words}
						width={width}
						trend={trend}
						title={title}
						description={words.text('trend.chartDescription', { periods: trend.periods.map(say).join('; ') })}
						isSelected={(period) => query.filters.some((filter) => holds(filter, period))}
						say={say}
						press={pressOf(words, say, actions)}
					/>
				)}
			/>
			<Foot words={words} caption={caption(words, analysis, trend)}>
				<TrendTable words={words} trend={trend} actions={actions} />
			</Foot>
		</section>
	);
}

function holds(filter: Filter, { from, to }: TrendPeriod): boolean {
	return filter.kind === 'period' && filter.from <= from && filter.to >= to;
}

/** A period filters by its days. */
function pressOf(
	words: Words,
	say: (period: TrendPeriod) => string,
	actions: ReportActions | undefined,
): PressPeriod | undefined {
	if (actions === undefined) {
		return undefined;
	}
	const filterOf = ({ from, to }: TrendPeriod) => ({ kind: 'period', from, to }) as const;
	return {
		label: (period) => words.text('trend.press', { period: say(period) }),
		isPressed: (period) => actions.isFiltered(filterOf(period)),
		toggle: (period) => {
			actions.toggleFilter(filterOf(period));
		},
	};
}

function caption(words: Words, { query }: Analysis, trend: TrendData): string {
	const { allTime, periods } = trend;
	return paragraph([
		allTime.score !== null &&
			words.text('trend.caption.allTime', { score: words.points(allTime.score), base: words.count(allTime.base) }),
		trendCaption(words, trend, [
			words.text('trend.caption.band', { level: words.share(query.level, 1) }),
			periods.some((each) => rollingOf(trend, each)?.nps) && words.text('trend.caption.rolling'),
			periods.some(({ nps }) => nps === null) && words.text('trend.caption.gap', { count: query.minimumBase }),
		]),
	]);
}
