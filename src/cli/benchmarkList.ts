import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import { figureName, figureValue, figureYear } from '../report/figureName.ts';
import { fileText } from '../report/fileText.ts';
import type { Words } from '../report/words.ts';

/** The figures, one a line, the id first: what `--benchmark` takes. The user's own name their file. */
export function benchmarkList(figures: readonly BenchmarkFigure[], words: Words): string {
	const width = Math.max(...figures.map(({ id }) => id.length));
	const lines = figures.map((figure) => {
		const facts = [
			...(figure.file === undefined ? [] : [fileText(figure.file)]),
			fileText(figure.publisher),
			figureName(words, figure),
			figureValue(words, figure),
			figureYear(words, figure),
		];
		return `${figure.id.padEnd(width)}  ${facts.join(' · ')}`;
	});
	return `${lines.join('\n')}\n`;
}
