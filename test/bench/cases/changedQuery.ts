import { performance } from 'node:perf_hooks';
import { scoreQuestion } from '../../../src/core/analysis/headline.ts';
import { compare } from '../../../src/core/benchmarks/compare.ts';
import { benchmarkFigures } from '../../../src/core/benchmarks/figures.ts';
import type { Exclusions, Survey } from '../../../src/core/model/survey.ts';
import type { Case } from '../counted.ts';
import { columns, segments } from '../generateSurvey.ts';
import { scoreByMonth } from './scoreByMonth.ts';
import { dictionaryOf, indexOf, open, questionOf, scoreBySegment } from './surveyLens.ts';

const rounds = 10;

/**
 * On the loaded table: headline, shares, distribution, benchmark and one section, after another segment was chosen, the
 * months, or a filter. Milliseconds of each change.
 */
export const run: Case = async (file) => {
	const survey = await open(file);
	const question = questionOf(survey);
	const sector = indexOf(survey, columns.sector);
	const time = indexOf(survey, columns.time);
	const [figure] = benchmarkFigures;
	const changes: number[] = [];
	const measure = (answer: () => void) => {
		const start = performance.now();
		answer();
		changes.push(performance.now() - start);
	};
	const top = (asked: Survey) => {
		const { counts } = scoreQuestion(asked, question.index, 0.95);
		if (figure) compare(counts, figure, 0.95);
	};
	for (let round = 0; round < rounds; round++) {
		for (const segment of segments) {
			measure(() => {
				top(survey);
				scoreBySegment(survey.table, question, indexOf(survey, segment), survey.exclusions);
			});
		}
		measure(() => {
			top(survey);
			scoreByMonth(survey, question, time);
		});
		dictionaryOf(survey.table, sector).forEach((_, code) => {
			measure(() => {
				const exclusions = allBut(survey, sector, code);
				top({ ...survey, exclusions });
				scoreBySegment(survey.table, question, indexOf(survey, columns.company), exclusions);
			});
		});
	}
	return { records: survey.table.recordCount, changes };
};

/** Leaves out the records whose cell is another than the one with `code`. */
function allBut({ table }: Survey, column: number, code: number): Exclusions {
	let count = 0;
	const byGroup = table.groups.map((group) => {
		const excluded = new Uint8Array(group.recordCount);
		const cells = group.cells[column];
		if (cells?.kind !== 'category') return excluded;
		for (let record = 0; record < excluded.length; record++) {
			const isOther = cells.codes[record] === code ? 0 : 1;
			excluded[record] = isOther;
			count += isOther;
		}
		return excluded;
	});
	return { count, byGroup };
}
