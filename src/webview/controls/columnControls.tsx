import type { VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import type { Words } from '../../report/words.ts';

/** With which the user changes how the file was read. */
export function ColumnControls({ words, analysis, onRole, onAnswers }: ColumnControlsProps): VNode {
	const repeats = analysis.findings.some(({ code }) => code === 'repeated-respondents');
	return (
		<div class="controls">
			<button type="button" id="set-column-role" onClick={onRole}>
				{words.text('controls.columnRole')}
			</button>
			{repeats || analysis.reading.answers === 'latest' ? (
				<button type="button" id="choose-answers" onClick={onAnswers}>
					{words.text('controls.answers')}
				</button>
			) : null}
		</div>
	);
}

export interface ColumnControlsProps {
	readonly words: Words;
	readonly analysis: Analysis;
	readonly onRole: () => void;
	readonly onAnswers: () => void;
}
