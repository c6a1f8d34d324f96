import type { VNode } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { Trend, TrendPeriod } from '../../core/model/trend.ts';
import type { ReportActions } from '../actions.ts';
import { rollingOf } from '../charts/trendLayout.ts';
import { periodName } from '../periodName.ts';
import { trendTitle } from '../sentences/trend.ts';
import type { Words } from '../words.ts';
import { answeredFilters } from './answeredFilters.ts';
import { type FigureColumn, FigureTable } from './figureTable.tsx';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';
import { comparisonColumns, scoreColumns } from './scoreColumns.ts';

/** The periods as figures. */
export function TrendTable({ words, trend, actions }: TrendTableProps): VNode {
	const { periods, period: kind } = trend;
	const hasRolling = periods.some((each) => rollingOf(trend, each) !== null);
	const nameOf = ({ period }: TrendPeriod) => words.capital(periodName(words, kind, period));
	const filterOf = ({ from, to }: TrendPeriod): Filter => ({ kind: 'period', from, to });
	return (
		<FigureTable
			caption={trendTitle(words, trend)}
			rows={periods}
			idOf={({ period }) => period}
			columns={[
				{
					head: words.text('trend.table.period'),
					cell: (each) => (
						<FilterButton actions={each.nps === null ? undefined : actions} filter={filterOf(each)}>
							{each.finished ? nameOf(each) : words.text('trend.table.unfinished', { name: nameOf(each) })}
						</FilterButton>
					),
				},
				...scoreColumns<TrendPeriod>(words, ({ period }) => `trend-${period}`),
				{
					head: words.text('table.count'),
					cell: (each) => (
						<RecordsButton
							actions={actions}
							words={words}
							title={nameOf(each)}
							count={each.base}
							filters={[filterOf(each), ...answeredFilters]}
						/>
					),
				},
				...comparisonColumns<TrendPeriod>(words, { difference: words.text('table.change') }, ({ change }) => change),
				...(hasRolling ? [rollingColumn(words)] : []),
			]}
		/>
	);
}

function rollingColumn(words: Words): FigureColumn<TrendPeriod> {
	return {
		head: words.text('trend.table.rolling'),
		cell: ({ rolling }) => (rolling?.nps?.score == null ? '' : words.points(rolling.nps.score, 1)),
	};
}

export interface TrendTableProps {
	readonly words: Words;
	readonly trend: Trend;
	readonly actions?: ReportActions | undefined;
}
