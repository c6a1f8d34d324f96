import type { ScoreComparison } from '../../core/model/groupScore.ts';
import type { Wave, WaveComparison, WaveDifference } from '../../core/model/waves.ts';
import { type CsvCell, csvText } from '../exports/csvText.ts';
import {
	classFigures,
	comparisonFigures,
	type Figure,
	type FigureSection,
	meanFigure,
	npsFigure,
	type Placed,
	scoreFigure,
} from '../exports/figure.ts';
import { figureCells, figureColumns } from '../exports/figuresCsv.ts';
import { fileText } from '../fileText.ts';
import type { Words } from '../words.ts';
import type { WaveExportProps } from './waveExportProps.ts';
import { waveProvenance } from './waveProvenance.ts';
import { questionText } from './waveSentences.ts';

/** One number of a comparison, and the position of the wave that it belongs to; a change belongs to the later one. */
interface WaveFigure {
	readonly wave: number;
	readonly figure: Figure;
}

/** All numbers of a comparison, in the order of its report. */
function waveFigures(words: Words, comparison: WaveComparison): readonly WaveFigure[] {
	const { waves, shares, segments, ratings, overall } = comparison;
	const ofAll = { section: 'score', item: '' } as const;
	return [
		...waves.flatMap((wave, position) => at(position, scoreFigures(words, wave))),
		...at(waves.length - 1, comparisonFigures(ofAll, overall, 'sinceFirst')),
		...shares.flatMap((share) => {
			const placed = { section: 'score', item: words.text(`shares.${share.class}`) } as const;
			return share.changes.flatMap((change, wave) => at(wave, differenceFigures(placed, change, 'share')));
		}),
		...segments.flatMap((segmentation) =>
			segmentation.segments.flatMap(({ label, scores, changes }) => {
				const item = `${questionText(comparison, segmentation.question)}: ${fileText(label)}`;
				const placed = { section: 'segments', item } as const;
				return scores.flatMap((score, wave) =>
					at(wave, [...(score === null ? [] : [scoreFigure(placed, score)]), ...changed(placed, changes[wave])]),
				);
			}),
		),
		...ratings.flatMap(({ question, role, means, changes }) => {
			const section: FigureSection = role === 'satisfaction' ? role : 'touchpoints';
			const placed = { section, item: questionText(comparison, question) };
			return means.flatMap((mean, wave) =>
				at(wave, [
					...(mean === null ? [] : [meanFigure(placed, mean)]),
					...differenceFigures(placed, changes[wave] ?? null, 'rating'),
				]),
			);
		}),
	];
}

/** All figures of a comparison as a table, a row each, unrounded; behind them what it takes to come to the same ones. */
export function waveFiguresCsv(props: WaveExportProps): string {
	const { comparison, words } = props;
	const names = comparison.waves.map(({ name }) => fileText(name));
	const title = words.text('exports.title');
	const facts = waveProvenance(props).map(({ name, value }): readonly CsvCell[] => [
		null,
		title,
		name,
		...Array.from({ length: figureColumns.length - 3 }, () => null),
		value,
	]);
	return csvText(
		[
			[words.text('waves.table.wave'), ...figureColumns.map((column) => words.text(`exports.column.${column}`))],
			...waveFigures(words, comparison).map(({ wave, figure }) => [names[wave] ?? '', ...figureCells(words, figure)]),
			...facts,
		],
		words.language,
	);
}

/** The comparison as JSON, with the contract that `survey-lens FILE FILE --format json` has. */
export function waveFiguresJson({ comparison, version }: WaveExportProps): string {
	return `${JSON.stringify({ ...comparison, exported: { software: 'Survey Lens', version, leftOut: [] } }, null, 2)}\n`;
}

function at(wave: number, figures: readonly Figure[]): readonly WaveFigure[] {
	return figures.map((figure) => ({ wave, figure }));
}

function scoreFigures(words: Words, { nps, change }: Wave): readonly Figure[] {
	const ofAll = { section: 'score', item: '' } as const;
	return [npsFigure(ofAll, nps), ...changed(ofAll, change), ...classFigures(words, nps)];
}

function changed(placed: Placed, change: ScoreComparison | null | undefined): readonly Figure[] {
	return comparisonFigures(placed, change ?? null, 'waveChange');
}

function differenceFigures(placed: Placed, change: WaveDifference | null, unit: 'share' | 'rating'): readonly Figure[] {
	if (change === null) return [];
	const { difference, low, high, p } = change;
	return [
		{ ...placed, measure: 'waveChange', value: difference, unit, low, high },
		{ ...placed, measure: 'p', value: p, unit: 'none' },
	];
}
