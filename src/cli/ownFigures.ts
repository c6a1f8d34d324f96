import { resolve } from 'node:path';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { Engine } from '../engine/engine.ts';
import { refusal } from '../engine/problemOf.ts';

/**
 * The figures of the user's own files, in the order in which they are named.
 * @throws ProblemError of the first file that cannot be read, or `benchmark-mistakes`.
 */
export async function readOwnFigures(engine: Engine, paths: readonly string[]): Promise<readonly BenchmarkFigure[]> {
	const files = await engine.readBenchmarks(paths.map((path) => ({ kind: 'file', path: resolve(path) })));
	for (const { name, problem, mistakes, furtherMistakes } of files) {
		if (problem !== null) throw refusal(problem);
		if (mistakes.length > 0) {
			throw refusal({ code: 'benchmark-mistakes', name, mistakes, further: furtherMistakes });
		}
	}
	return files.flatMap(({ figures }) => figures);
}
