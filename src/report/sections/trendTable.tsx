import type { VNode } from 'preact';
import type { Trend } from '../../core/model/trend.ts';
import type { ReportActions } from '../actions.ts';
import { rollingOf } from '../charts/trendLayout.ts';
import { periodName } from '../periodName.ts';
import { pFigure } from '../pValue.ts';
import { trendTitle } from '../trendTitle.ts';
import type { Words } from '../words.ts';
import { RecordsButton } from './recordsButton.tsx';

/** The periods as figures. */
export function TrendTable({ words, trend, actions }: TrendTableProps): VNode {
	const { periods, period: kind } = trend;
	const hasRolling = periods.some((each) => rollingOf(trend, each) !== null);
	return (
		<table>
			<caption>{trendTitle(words, trend)}</caption>
			<thead>
				<tr>
					<th scope="col">{words.text('trend.table.period')}</th>
					<th scope="col">{words.text('trend.table.score')}</th>
					<th scope="col">{words.text('trend.table.interval')}</th>
					<th scope="col">{words.text('table.count')}</th>
					<th scope="col">{words.text('trend.table.change')}</th>
					<th scope="col">{words.text('trend.table.p')}</th>
					{hasRolling ? <th scope="col">{words.text('trend.table.rolling')}</th> : null}
				</tr>
			</thead>
			<tbody>
				{periods.map((each) => {
					const { period, from, to, nps, base, change, rolling, finished } = each;
					const name = words.capital(periodName(words, kind, period));
					const interval = nps?.interval ?? null;
					return (
						<tr key={period}>
							<th scope="row">{finished ? name : words.text('trend.table.unfinished', { name })}</th>
							<td data-figure={`trend-${period}`} data-value={nps?.score ?? undefined}>
								{each.nps === null ? words.text(`segments.table.${each.shown}`) : words.points(each.nps.score ?? 0, 1)}
							</td>
							<td>{interval === null ? '' : words.interval(interval.low, interval.high, 1)}</td>
							<td>
								<RecordsButton
									actions={actions}
									words={words}
									title={name}
									count={base}
									filters={[{ kind: 'period', from, to }]}
								/>
							</td>
							<td>{change === null ? '' : words.points(change.difference, 1)}</td>
							<td>{change === null ? '' : pFigure(words, change.p)}</td>
							{hasRolling ? <td>{rolling?.nps?.score == null ? '' : words.points(rolling.nps.score, 1)}</td> : null}
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

export interface TrendTableProps {
	readonly words: Words;
	readonly trend: Trend;
	readonly actions?: ReportActions | undefined;
}
