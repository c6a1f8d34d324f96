import type { VNode } from 'preact';
import { BenchmarkSelect } from './benchmarkSelect.tsx';
import { Chips } from './chips.tsx';
import type { ControlsProps } from './controlsProps.ts';
import { FilterMenu } from './filterMenu.tsx';
import { MoreMenu } from './moreMenu.tsx';
import { PeriodSelect } from './periodSelect.tsx';
import { QuestionSelect } from './questionSelect.tsx';
import { SegmentsMenu } from './segmentsMenu.tsx';

/** What the user can choose: the question, where there are several, and the benchmark; what the report breaks down, and by what. */
export function Controls(props: ControlsProps): VNode {
	const { words, analysis } = props;
	return (
		<search class="chosen" aria-label={words.text('controls.label')}>
			<div class="controls">
				{analysis.candidates.length > 1 ? <QuestionSelect {...props} /> : null}
				<BenchmarkSelect {...props} />
				<SegmentsMenu {...props} />
				{analysis.reading.roles.some(({ value }) => value === 'date') ? <PeriodSelect {...props} /> : null}
				<FilterMenu {...props} />
				<MoreMenu {...props} />
			</div>
			<Chips {...props} />
		</search>
	);
}
