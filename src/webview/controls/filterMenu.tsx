import { Component, type VNode } from 'preact';
import type { AnswerClass, Filter } from '../../core/model/query.ts';
import { fileText } from '../../report/fileText.ts';
import { Checkbox } from '../elements/checkbox.tsx';
import { Select } from '../elements/select.tsx';
import { hasFilter, toggleFilter } from '../queryChanges.ts';
import type { ControlsProps } from './controlsProps.ts';
import { Field } from './field.tsx';
import { closeMenu, Menu } from './menu.tsx';
import { PeriodFilter } from './periodFilter.tsx';

const id = 'filter';
const classes = ['promoters', 'passives', 'detractors'] as const satisfies readonly AnswerClass[];

interface FilterMenuState {
	/** The column of which an answer is to be chosen. */
	readonly column: number | null;
}

/** What the records must be to count: of a group, of a period, with an answer. */
export class FilterMenu extends Component<ControlsProps, FilterMenuState> {
	override state: FilterMenuState = { column: null };

	render(props: ControlsProps, { column }: FilterMenuState): VNode {
		const { words, analysis, answers, tell } = props;
		return (
			<Menu
				id={id}
				label={`+ ${words.text('controls.filter')}`}
				onOpen={() => {
					if (answers === null) tell({ kind: 'answers' });
				}}
			>
				<ColumnFilter
					{...props}
					column={column}
					onColumn={(chosen) => this.setState({ column: chosen })}
					onFilter={(filter) => {
						this.setState({ column: null });
						this.#add(filter);
					}}
				/>
				<fieldset>
					<legend>{words.text('controls.filterClass')}</legend>
					<div class="list">
						{classes.map((each) => (
							<Checkbox
								key={each}
								label={words.text(`shares.${each}`)}
								checked={hasFilter(analysis.query, { kind: 'class', class: each })}
								onChange={() => props.change((query) => toggleFilter(query, { kind: 'class', class: each }))}
							/>
						))}
					</div>
				</fieldset>
				{analysis.trend === null ? null : (
					<PeriodFilter words={words} trend={analysis.trend} onFilter={(filter) => this.#add(filter)} />
				)}
			</Menu>
		);
	}

	#add(filter: Filter): void {
		closeMenu(id);
		this.props.change((query) => (hasFilter(query, filter) ? query : toggleFilter(query, filter)));
	}
}

interface ColumnFilterProps extends ControlsProps {
	readonly column: number | null;
	readonly onColumn: (column: number) => void;
	readonly onFilter: (filter: Filter) => void;
}

function ColumnFilter({ words, answers, column, onColumn, onFilter }: ColumnFilterProps): VNode {
	if (answers === null) return <p role="status">{words.text('controls.filterLoading')}</p>;
	if (answers.length === 0) return <p>{words.text('controls.filterNothing')}</p>;
	const chosen = answers.find(({ index }) => index === column);
	return (
		<>
			<Field label={words.text('controls.filterColumn')}>
				<Select
					id="filter-column"
					words={words}
					label={words.text('controls.filterColumn')}
					searchable
					value={column === null ? '' : String(column)}
					options={answers.map(({ index, column: name, text }) => {
						return { value: String(index), label: fileText(name, 60), description: fileText(text, 200) };
					})}
					onChange={(value) => onColumn(Number(value))}
				/>
			</Field>
			{chosen === undefined ? null : (
				<Field label={words.text('controls.filterValue')}>
					<Select
						key={chosen.index}
						id="filter-value"
						words={words}
						label={words.text('controls.filterValue')}
						searchable
						value=""
						options={chosen.categories.map(({ label, count }) => ({
							value: label,
							label: words.text('controls.filterAnswer', { answer: fileText(label, 60), count: words.count(count) }),
						}))}
						onChange={(value) => onFilter({ kind: 'category', column: chosen.index, value })}
					/>
				</Field>
			)}
		</>
	);
}
