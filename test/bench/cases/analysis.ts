import { performance } from 'node:perf_hooks';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { benchmarkFigures } from '../../../src/core/benchmarks/figures.ts';
import { openFileSource } from '../../../src/engine/node/fileSource.ts';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import { reportSections } from '../../../src/engine/reportSections.ts';
import type { Case } from '../counted.ts';
import { open } from './surveyLens.ts';

/** All sections but comments of the loaded table, the first time that they are asked for. Milliseconds of each. */
export const run: Case = async (file) => {
	const survey = await open(file);
	const source = await openFileSource(file);
	const sections: Record<string, number> = {};
	let last = performance.now();
	await analyze(survey, source, plainQuery, {
		sections: reportSections.filter((section) => section !== 'comments'),
		figures: benchmarkFigures,
		onPart: ({ section }) => {
			sections[section] = performance.now() - last;
			last = performance.now();
		},
	});
	return { records: survey.table.recordCount, sections };
};
