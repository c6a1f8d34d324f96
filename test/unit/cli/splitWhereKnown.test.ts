import assert from 'node:assert/strict';
import { columnPair, splitWhereKnown } from '../../../src/cli/splitWhereKnown.ts';
import type { SurveySummary } from '../../../src/core/model/survey.ts';
import { columnNamed } from '../../../src/engine/columnNamed.ts';
import { problemOf } from '../../../src/engine/problemOf.ts';

function summaryOf(...headers: readonly string[]): SurveySummary {
	// Of a summary only the headers of its columns are looked at.
	return { columns: headers.map((header) => ({ header })) } as unknown as SurveySummary;
}

describe('splitWhereKnown', () => {
	const cases: readonly [headers: readonly string[], text: string, column: number, value: string][] = [
		[['team', 'size'], 'size=large', 1, 'large'],
		[['team', 'size=large'], 'size=large=yes', 1, 'yes'],
		[['size', 'size=large'], 'size=large=yes', 0, 'large=yes'],
		[['team'], '#1=a=b', 0, 'a=b'],
		[['team'], 'team=', 0, ''],
	];
	for (const [headers, text, column, value] of cases) {
		it(`of ${headers.join(', ')}: ${text}`, () => {
			assert.deepEqual(
				splitWhereKnown(text, '=', ({ before, behind }) => [columnNamed(summaryOf(...headers), before), behind]),
				[column, value],
			);
		});
	}

	it('names the nearest column where none is known', () => {
		assert.throws(
			() => splitWhereKnown('taem=a=b', '=', ({ before }) => columnNamed(summaryOf('size', 'team'), before)),
			(error) => {
				const problem = problemOf(error);
				return problem?.code === 'no-such-column' && problem.column === 'taem' && problem.nearest === 'team';
			},
		);
	});
});

describe('columnPair', () => {
	const cases: readonly [headers: readonly string[], text: string, pair: readonly number[]][] = [
		[['reason', 'team'], 'team,reason', [1, 0]],
		[['Well, why?', 'Team, if any'], 'Well, why?,Team, if any', [0, 1]],
		[['a', 'b', 'c'], '#3,#1', [2, 0]],
	];
	for (const [headers, text, pair] of cases) {
		it(`of ${headers.join('; ')}: ${text}`, () => assert.deepEqual(columnPair(summaryOf(...headers), text), pair));
	}

	it('refuses a header that stands twice', () => {
		assert.throws(
			() => columnPair(summaryOf('team', 'team', 'why'), 'why,team'),
			(error) => problemOf(error)?.code === 'ambiguous-column',
		);
	});
});
