import type { VNode } from 'preact';
import type { Analysis } from '../core/model/analysis.ts';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { BenchmarkChoice } from '../core/model/query.ts';
import { figureName, figureValue, regionName } from '../report/figureName.ts';
import { fileText } from '../report/fileText.ts';
import type { Words } from '../report/words.ts';

/** What the user can choose: the benchmark and, where there are several, the question. */
export function Controls({ words, analysis, benchmarks, onBenchmark, onQuestion }: ControlsProps): VNode {
	const chosen = analysis.benchmark?.figure.id ?? 'none';
	return (
		<div class="controls">
			<label>
				<span>{words.text('controls.benchmark')}</span>
				<select
					id="benchmark"
					value={chosen}
					onChange={(event) => {
						onBenchmark(event.currentTarget.value);
					}}
				>
					<option value="none" selected={chosen === 'none'}>
						{words.text('controls.noBenchmark')}
					</option>
					{grouped(words, benchmarks).map(([name, figures]) => (
						<optgroup key={name} label={name}>
							{figures.map((figure) => (
								<option key={figure.id} value={figure.id} selected={figure.id === chosen}>
									{optionName(words, figure)}
								</option>
							))}
						</optgroup>
					))}
				</select>
			</label>
			{analysis.candidates.length > 1 ? (
				<button type="button" onClick={onQuestion}>
					{words.text('controls.question')}
				</button>
			) : null}
		</div>
	);
}

/** With which the user changes how the file was read. */
export function ColumnControls({ words, analysis, onRole, onAnswers }: ColumnControlsProps): VNode {
	const repeats = analysis.findings.some(({ code }) => code === 'repeated-respondents');
	return (
		<div class="controls">
			<button type="button" onClick={onRole}>
				{words.text('controls.columnRole')}
			</button>
			{repeats || analysis.reading.answers === 'latest' ? (
				<button type="button" onClick={onAnswers}>
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

export interface ControlsProps {
	readonly words: Words;
	readonly analysis: Analysis;
	/** All figures, in the order in which they are offered. */
	readonly benchmarks: readonly BenchmarkFigure[];
	readonly onBenchmark: (benchmark: BenchmarkChoice) => void;
	readonly onQuestion: () => void;
}

/** Figures by publisher and region, the user's own by their file, all in the order in which they come. */
function grouped(
	words: Words,
	benchmarks: readonly BenchmarkFigure[],
): readonly (readonly [string, readonly BenchmarkFigure[]])[] {
	const groups = new Map<string, BenchmarkFigure[]>();
	for (const figure of benchmarks) {
		const region = regionName(words, figure.region) ?? words.text('controls.unstatedRegion');
		const name = figure.file === undefined ? `${fileText(figure.publisher)}, ${region}` : fileText(figure.file);
		const group = groups.get(name);
		if (group === undefined) {
			groups.set(name, [figure]);
		} else {
			group.push(figure);
		}
	}
	return [...groups];
}

function optionName(words: Words, figure: BenchmarkFigure): string {
	const year = figure.fieldwork ?? figure.edition;
	const name = words.capital(figureName(words, { ...figure, region: null, market: null }));
	return [name, year === null ? null : String(year), figureValue(words, figure)]
		.filter((part) => part !== null)
		.join(' · ');
}
