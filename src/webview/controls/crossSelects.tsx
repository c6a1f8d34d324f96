import { Component, type VNode } from 'preact';
import { fileText } from '../../report/fileText.ts';
import { Select } from '../elements/select.tsx';
import type { ControlsProps } from './controlsProps.ts';
import { Field } from './field.tsx';

interface Sides {
	/** Index of a column; empty where none is chosen. */
	readonly rows: string;
	readonly columns: string;
}

interface CrossSelectsState {
	/** What is chosen where it is not two yet: a query crosses two or none. */
	readonly half: Sides | null;
}

/** Two questions to cross: crossed once both are chosen. */
export class CrossSelects extends Component<ControlsProps, CrossSelectsState> {
	override state: CrossSelectsState = { half: null };

	render({ words, analysis, answers }: ControlsProps, { half }: CrossSelectsState): VNode | null {
		const { cross } = analysis.query;
		const [rows, columns] = cross === null ? ['', ''] : cross.map(String);
		const sides: Sides = half ?? { rows: rows ?? '', columns: columns ?? '' };
		if (answers === null || answers.length < 2) return null;
		const options = [
			{ value: '', label: words.text('controls.none') },
			...answers.map(({ index, column }) => ({ value: String(index), label: fileText(column, 60) })),
		];
		return (
			<>
				{(['rows', 'columns'] as const).map((side) => {
					const label = words.text(side === 'rows' ? 'controls.crossRows' : 'controls.crossColumns');
					return (
						<Field key={side} label={label}>
							<Select
								id={`cross-${side}`}
								words={words}
								label={label}
								value={sides[side]}
								options={options}
								onChange={(value) => this.#choose({ ...sides, [side]: value })}
							/>
						</Field>
					);
				})}
			</>
		);
	}

	#choose(sides: Sides): void {
		const { rows, columns } = sides;
		const isCrossed = rows !== '' && columns !== '' && rows !== columns;
		this.setState({ half: isCrossed ? null : sides });
		this.props.change((query) => ({ ...query, cross: isCrossed ? [Number(rows), Number(columns)] : null }));
	}
}
