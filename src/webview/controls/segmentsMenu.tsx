import type { VNode } from 'preact';
import type { Analysis, CategoryQuestion } from '../../core/model/analysis.ts';
import { fileText } from '../../report/fileText.ts';
import { Checkbox } from '../elements/checkbox.tsx';
import type { ControlsProps } from './controlsProps.ts';
import { Menu } from './menu.tsx';

/** The columns to break the score down by. */
export function SegmentsMenu({ words, analysis, answers, change, tell }: ControlsProps): VNode {
	const columns = columnsToChoose(analysis, answers);
	const chosen = columns.filter(({ isChosen }) => isChosen);
	const [only] = chosen;
	const name =
		chosen.length === 1 && only !== undefined
			? fileText(only.name, 24)
			: words.text('controls.segmentsCount', { count: chosen.length });
	const choose = (segments: readonly number[] | null) => change((query) => ({ ...query, segments }));
	return (
		<Menu
			id="segments-menu"
			label={words.text('controls.segmentsChosen', { chosen: name })}
			onOpen={() => {
				if (answers === null) tell({ kind: 'answers' });
			}}
		>
			<fieldset>
				<legend>{words.text('controls.segments')}</legend>
				<div class="list">
					{columns.map(({ index, name, isChosen }) => (
						<Checkbox
							key={index}
							label={fileText(name)}
							checked={isChosen}
							onChange={(checked) => {
								const others = chosen.map((column) => column.index).filter((other) => other !== index);
								choose(checked ? [...others, index] : others);
							}}
						/>
					))}
				</div>
			</fieldset>
			{analysis.query.segments === null ? null : (
				<button type="button" onClick={() => choose(null)}>
					{words.text('controls.segmentsDefault')}
				</button>
			)}
		</Menu>
	);
}

interface ColumnToChoose {
	readonly index: number;
	readonly name: string;
	readonly isChosen: boolean;
}

/** Columns of few answers in file order: those that are chosen or known as segments, and the others once they are known. */
function columnsToChoose(
	{ reading, query, question }: Analysis,
	answers: readonly CategoryQuestion[] | null,
): readonly ColumnToChoose[] {
	const known = reading.roles.flatMap(({ value }, index) => (value === 'segment' ? [index] : []));
	const chosen = query.segments ?? known;
	const all = new Set([...known, ...chosen, ...(answers ?? []).map(({ index }) => index)]);
	all.delete(question.index);
	return [...all]
		.toSorted((one, other) => one - other)
		.map((index) => ({ index, name: reading.roles[index]?.column ?? '', isChosen: chosen.includes(index) }));
}
