import { ProblemError } from '../csv/problemError.ts';
import { readText } from '../csv/readText.ts';
import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { BenchmarkFile } from '../model/benchmarkFile.ts';
import type { BenchmarkMistake } from '../model/benchmarkMistake.ts';
import type { Source } from '../model/source.ts';
import { checkFigure } from './checkFigure.ts';
import { csvFigures } from './csvFigures.ts';
import { benchmarkFigures } from './figures.ts';
import { jsonFigures } from './jsonFigures.ts';
import { mistakeAt } from './writtenFigure.ts';

const longestFile = 1 << 22;
const mostMistakes = 100;

/** A file to read, which may turn out not to be there. */
export interface NamedSource {
	readonly name: string;
	open(): Promise<Source>;
}

/**
 * Reads a user's own files of figures: JSON where the name ends so, else a table. A mistake keeps its figure out, a file
 * that cannot be read its own: the rest is there. An id that ships with the product, or stands further up, is refused.
 * @returns one entry a file
 */
export async function readBenchmarkFiles(files: readonly NamedSource[]): Promise<readonly BenchmarkFile[]> {
	const taken = new Map<string, string | null>(benchmarkFigures.map(({ id }) => [id, null]));
	const read: BenchmarkFile[] = [];
	for (const file of files) read.push(await readFile(file, taken));
	return read;
}

/** @param taken the file of every id that is known already; null for those that ship with the product */
async function readFile({ name, open }: NamedSource, taken: Map<string, string | null>): Promise<BenchmarkFile> {
	const figures: BenchmarkFigure[] = [];
	const mistakes: BenchmarkMistake[] = [];
	try {
		const { text, isWhole } = await readText(await open(), longestFile);
		const written = /\.jsonc?$/i.test(name) ? jsonFigures(text) : csvFigures(text);
		mistakes.push(...written.mistakes);
		for (const one of written.figures) {
			const checked = checkFigure(one, name);
			const { id } = checked.figure ?? {};
			const file = id === undefined ? undefined : taken.get(id);
			if (file !== undefined) {
				mistakes.push(mistakeAt(one.fields.get('id')?.place ?? one.place, 'id', id, { code: 'id-taken', file }));
			} else if (checked.figure !== null) {
				taken.set(checked.figure.id, name);
				figures.push(checked.figure);
			}
			mistakes.push(...checked.mistakes);
		}
		if (!isWhole) mistakes.push(mistakeAt({ line: 1, span: null }, '', '', { code: 'too-long' }));
	} catch (error) {
		if (!(error instanceof ProblemError)) throw error;
		return { name, figures: [], mistakes: [], furtherMistakes: 0, problem: error.problem };
	}
	const inOrder = mistakes.sort((one, other) => one.line - other.line || startOf(one) - startOf(other));
	return {
		name,
		figures,
		mistakes: inOrder.slice(0, mostMistakes),
		furtherMistakes: Math.max(0, inOrder.length - mostMistakes),
		problem: null,
	};
}

function startOf({ span }: BenchmarkMistake): number {
	return span?.[0] ?? 0;
}
