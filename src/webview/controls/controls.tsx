import type { VNode } from 'preact';
import { BenchmarkSelect } from './benchmarkSelect.tsx';
import { Chips } from './chips.tsx';
import type { ControlsProps } from './controlsProps.ts';
import { FilterMenu } from './filterMenu.tsx';
import { MoreMenu } from './moreMenu.tsx';
import { PeriodSelect } from './periodSelect.tsx';
import { SegmentsMenu } from './segmentsMenu.tsx';

/** What the user can choose: the benchmark and, where there are several, the question; what the report breaks down, and by what. */
export function Controls(props: ControlsProps): VNode {
	const { words, analysis, tell } = props;
	return (
		<search class="chosen" aria-label={words.text('controls.label')}>
			<div class="controls">
				<BenchmarkSelect {...props} />
				{analysis.candidates.length > 1 ? (
					<button type="button" id="choose-question" onClick={() => tell({ kind: 'choose-question' })}>
						{words.text('controls.question')}
					</button>
				) : null}
				<SegmentsMenu {...props} />
				{analysis.reading.roles.some(({ value }) => value === 'date') ? <PeriodSelect {...props} /> : null}
				<FilterMenu {...props} />
				<MoreMenu {...props} />
			</div>
			<Chips {...props} />
		</search>
	);
}
