import type { VNode } from 'preact';
import type { PeriodChoice } from '../../core/model/query.ts';
import { Select } from '../elements/select.tsx';
import type { ControlsProps } from './controlsProps.ts';

const periods = ['auto', 'day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodChoice[];

/** The length of the periods over which the score is followed. */
export function PeriodSelect({ words, analysis, change }: ControlsProps): VNode {
	const label = words.text('controls.period');
	return (
		<div class="beside period">
			<span aria-hidden="true">{label}</span>
			<Select
				id="period"
				words={words}
				label={label}
				value={analysis.query.period}
				options={periods.map((period) => ({ value: period, label: words.text(`controls.period.${period}`) }))}
				onChange={(chosen) => {
					const period = periods.find((each) => each === chosen);
					if (period !== undefined) change((query) => ({ ...query, period }));
				}}
			/>
		</div>
	);
}
