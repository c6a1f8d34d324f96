import { Component, type VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import type { BenchmarkFigure } from '../../core/model/benchmark.ts';
import { figureName, figureValue, regionName } from '../../report/figureName.ts';
import { fileText } from '../../report/fileText.ts';
import type { Words } from '../../report/words.ts';
import { Select } from '../elements/select.tsx';
import type { ControlsProps } from './controlsProps.ts';

/** The published figure to compare with, for all surveys of the workspace. */
export class BenchmarkSelect extends Component<ControlsProps> {
	/** Hundreds of figures are named only where there are others. */
	override shouldComponentUpdate({ words, analysis, benchmarks }: ControlsProps): boolean {
		return (
			words !== this.props.words || benchmarks !== this.props.benchmarks || idOf(analysis) !== idOf(this.props.analysis)
		);
	}

	render({ words, analysis, benchmarks, choose }: ControlsProps): VNode {
		const label = words.text('controls.benchmark');
		return (
			<div class="beside benchmark">
				<span aria-hidden="true">{label}</span>
				<Select
					id="choose-benchmark"
					words={words}
					label={label}
					searchable
					value={idOf(analysis)}
					options={[
						{ value: 'none', label: words.text('controls.noBenchmark') },
						...benchmarks.map((figure) => ({ value: figure.id, label: optionName(words, figure) })),
					]}
					onChange={(benchmark) => choose({ benchmark })}
				/>
			</div>
		);
	}
}

function idOf({ benchmark }: Analysis): string {
	return benchmark?.figure.id ?? 'none';
}

/** `ICT and telecom, Netherlands · 2023 · +6 · Integron`: what is looked for first, who published it last. */
function optionName(words: Words, figure: BenchmarkFigure): string {
	const year = figure.fieldwork ?? figure.edition;
	const name = words.capital(figureName(words, { ...figure, region: null, market: null }));
	const region = regionName(words, figure.region) ?? words.text('controls.unstatedRegion');
	const publisher = fileText(figure.file ?? figure.publisher);
	return [`${name}, ${region}`, year === null ? null : String(year), figureValue(words, figure), publisher]
		.filter((part) => part !== null)
		.join(' · ');
}
