import { Component, type VNode } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { Trend } from '../../core/model/trend.ts';
import type { Words } from '../../report/words.ts';
import { TextField } from '../elements/textField.tsx';
import { Field } from './field.tsx';

export interface PeriodFilterProps {
	readonly words: Words;
	readonly trend: Trend;
	readonly onFilter: (filter: Filter) => void;
}

interface Days {
	/** As `2026-05-31`; empty until chosen: the first and the last day of the answers. */
	readonly from: string;
	readonly to: string;
}

/** The days from which answers count, to the day until which they do. */
export class PeriodFilter extends Component<PeriodFilterProps, Days> {
	override state: Days = { from: '', to: '' };

	render({ words, trend, onFilter }: PeriodFilterProps, days: Days): VNode {
		const from = days.from === '' ? trend.from : days.from;
		const to = days.to === '' ? trend.to : days.to;
		return (
			<div class="days">
				<Field label={words.text('controls.filterFrom')}>
					<TextField
						id="filter-from"
						label={words.text('controls.filterFrom')}
						type="date"
						value={from}
						onChange={(day) => this.setState({ from: day })}
					/>
				</Field>
				<Field label={words.text('controls.filterTo')}>
					<TextField
						id="filter-to"
						label={words.text('controls.filterTo')}
						type="date"
						value={to}
						onChange={(day) => this.setState({ to: day })}
					/>
				</Field>
				<button type="button" disabled={from > to} onClick={() => onFilter({ kind: 'period', from, to })}>
					{words.text('controls.filterPeriod')}
				</button>
			</div>
		);
	}
}
