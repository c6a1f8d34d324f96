import type { AnalysisContext } from '../../../../src/core/analysis/context.ts';
import { createContext } from '../../../../src/core/analysis/createContext.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import type { Query } from '../../../../src/core/model/query.ts';
import type { ReadingChoices } from '../../../../src/core/model/reading.ts';
import { openSurvey } from '../../../../src/core/survey/openSurvey.ts';
import { plainQuery } from '../../../../src/engine/plainQuery.ts';

/** What the sections of a small survey are computed from. Without a question in `query`, its first candidate is asked. */
export async function contextOf(
	lines: readonly string[],
	query: Partial<Query> = {},
	choices: Partial<ReadingChoices> = {},
): Promise<AnalysisContext> {
	const asked: Query = { ...plainQuery, ...query };
	const given = heldSource('s.csv', new TextEncoder().encode(lines.join('\n')), false);
	const { survey, source } = await openSurvey(given, { version: 1, ...choices });
	const question = asked.question ?? survey.candidates[0]?.index ?? 0;
	return createContext(survey, source, { ...asked, question }, benchmarkFigures).context;
}
