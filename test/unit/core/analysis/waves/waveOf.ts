import type { WaveSurvey } from '../../../../../src/core/analysis/waves/waveContext.ts';
import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ReadingChoices } from '../../../../../src/core/model/reading.ts';
import { openSurvey } from '../../../../../src/core/survey/openSurvey.ts';
import { plainQuery } from '../../../../../src/engine/plainQuery.ts';

/** A survey to compare, of CSV lines. */
export async function waveOf(
	name: string,
	lines: readonly string[],
	query: Partial<Query> = {},
	choices: Partial<ReadingChoices> = {},
): Promise<WaveSurvey> {
	const source = heldSource(name, new TextEncoder().encode(lines.join('\n')), false);
	const { survey } = await openSurvey(source, { version: 1, ...choices });
	return { survey, source, query: { ...plainQuery, ...query } };
}

/** So many times each of some things. */
export function times<T>(...counts: readonly (readonly [count: number, thing: T])[]): T[] {
	return counts.flatMap(([count, thing]) => new Array<T>(count).fill(thing));
}
