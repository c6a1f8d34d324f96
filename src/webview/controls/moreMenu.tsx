import type { VNode } from 'preact';
import type { Query } from '../../core/model/query.ts';
import { fileText } from '../../report/fileText.ts';
import { Select } from '../elements/select.tsx';
import { TextField } from '../elements/textField.tsx';
import type { ControlsProps } from './controlsProps.ts';
import { CrossSelects } from './crossSelects.tsx';
import { Field } from './field.tsx';
import { Menu } from './menu.tsx';

const levels = [0.9, 0.95, 0.99];

/** What is chosen less often: level, minimum base, weight, population and the cross table. */
export function MoreMenu(props: ControlsProps): VNode {
	const { words, analysis, answers, change, tell } = props;
	const { query, reading } = analysis;
	const set = (chosen: Partial<Query>) => change((before) => ({ ...before, ...chosen }));
	const weights = reading.roles.flatMap(({ column, value }, index) =>
		value === 'weight' || value === 'count' ? [{ value: String(index), label: fileText(column, 60) }] : [],
	);
	const [level, minimumBase, weight, population] = [
		words.text('controls.level'),
		words.text('controls.minimumBase'),
		words.text('controls.weight'),
		words.text('controls.population'),
	];
	return (
		<Menu
			id="more"
			label={words.text('controls.more')}
			onOpen={() => {
				if (answers === null) tell({ kind: 'answers' });
			}}
		>
			<Field label={level}>
				<Select
					id="level"
					words={words}
					label={level}
					value={String(query.level)}
					options={[...new Set([...levels, query.level])].map((each) => {
						return { value: String(each), label: words.share(each, 1) };
					})}
					onChange={(value) => set({ level: Number(value) })}
				/>
			</Field>
			<Field label={minimumBase}>
				<TextField
					id="minimum-base"
					label={minimumBase}
					type="number"
					min={1}
					value={String(query.minimumBase)}
					onChange={(value) => {
						const least = Math.floor(Number(value));
						if (least >= 1) set({ minimumBase: least });
					}}
				/>
			</Field>
			{weights.length === 0 ? null : (
				<Field label={weight}>
					<Select
						id="weight"
						words={words}
						label={weight}
						value={query.weight === null ? '' : String(query.weight)}
						options={[{ value: '', label: words.text('controls.weightNone') }, ...weights]}
						onChange={(value) => set({ weight: value === '' ? null : Number(value) })}
					/>
				</Field>
			)}
			<Field label={population}>
				<TextField
					id="population"
					label={population}
					type="number"
					min={1}
					placeholder={words.text('controls.populationEndless')}
					value={query.population === null ? '' : String(query.population)}
					onChange={(value) => {
						const size = Math.floor(Number(value));
						set({ population: size >= 1 ? size : null });
					}}
				/>
			</Field>
			<CrossSelects {...props} />
		</Menu>
	);
}
