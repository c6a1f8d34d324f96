import type { Words } from '../words.ts';
import { type CsvCell, csvText } from './csvText.ts';
import type { ExportProps } from './exportProps.ts';
import type { Figure } from './figure.ts';
import { figures } from './figures.ts';
import { peopleSentence, provenance } from './provenance.ts';

/** The columns, in their order. */
export const figureColumns = ['section', 'item', 'measure', 'value', 'unit', 'base', 'low', 'high', 'note'] as const;

/** All figures of the analysis as a table, a row each, unrounded; behind them what it takes to come to the same ones. */
export function figuresCsv(props: ExportProps): string {
	const { words } = props;
	const people = peopleSentence(props);
	const title = words.text('exports.title');
	const facts = [
		...provenance(props).map(({ name, value }) => [title, name, null, null, null, null, null, null, value]),
		...(people === null ? [] : [[title, null, null, null, null, null, null, null, people]]),
	];
	return csvText(
		[
			figureColumns.map((column) => words.text(`exports.column.${column}`)),
			...figures(props).map((figure) => figureCells(words, figure)),
			...facts,
		],
		words.language,
	);
}

/** A figure as a row under `figureColumns`. */
export function figureCells(
	words: Words,
	{ section, item, measure, value, unit, base, low, high, reason }: Figure,
): readonly CsvCell[] {
	return [
		words.text(`exports.section.${section}`),
		item,
		words.text(`exports.measure.${measure}`),
		value,
		words.text(`exports.unit.${unit}`),
		base ?? null,
		low ?? null,
		high ?? null,
		reason === undefined ? null : words.text(`table.${reason}`),
	];
}
