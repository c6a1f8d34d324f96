import type { VNode } from 'preact';
import { fileText } from '../../report/fileText.ts';
import { Select } from '../elements/select.tsx';
import type { ControlsProps } from './controlsProps.ts';

/** The recommendation question among those of the file. */
export function QuestionSelect({ words, analysis, choose }: ControlsProps): VNode {
	const { candidates, question } = analysis;
	const label = words.text('controls.question');
	return (
		<div class="beside question">
			<span aria-hidden="true">{label}</span>
			<Select
				id="choose-question"
				words={words}
				label={label}
				searchable
				value={String(question.index)}
				options={candidates.map(({ column, index }) => ({
					value: String(index),
					label: `${fileText(column, 120)} (#${index + 1})`,
				}))}
				onChange={(chosen) => choose({ question: Number(chosen) })}
			/>
		</div>
	);
}
