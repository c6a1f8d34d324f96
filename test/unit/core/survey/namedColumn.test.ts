import assert from 'node:assert/strict';
import { ProblemError } from '../../../../src/core/csv/problemError.ts';
import type { NamedColumn } from '../../../../src/core/model/reading.ts';
import { indexOfColumn } from '../../../../src/core/survey/namedColumn.ts';

const headers = ['id', 'nps', 'team', 'nps', '#1', ''];

describe('indexOfColumn', () => {
	const found: readonly [what: string, named: NamedColumn, index: number][] = [
		['takes an exact header', { column: 'team' }, 2],
		['takes a number counted from 1', { column: '#4' }, 3],
		['prefers a header that looks like a number', { column: '#1' }, 4],
		['tells two of a header apart by where they stood', { column: 'nps', index: 3 }, 3],
		['follows a column that has moved', { column: 'team', index: 5 }, 2],
		['finds a column without a header where it stood', { column: '', index: 5 }, 5],
	];
	for (const [what, named, index] of found) {
		it(what, () => assert.equal(indexOfColumn(headers, named), index));
	}

	const refused: readonly [what: string, named: NamedColumn, problem: object][] = [
		['a header that stands twice', { column: 'nps' }, { code: 'ambiguous-column', column: 'nps', numbers: [2, 4] }],
		['a header that there is not', { column: 'taem' }, { code: 'no-such-column', column: 'taem', nearest: 'team' }],
		['a column beyond the last', { column: '#7' }, { code: 'no-such-column', column: '#7', nearest: '#1' }],
		['column 0', { column: '#0' }, { code: 'no-such-column', column: '#0', nearest: '#1' }],
	];
	for (const [what, named, problem] of refused) {
		it(`refuses ${what}`, () =>
			assert.throws(
				() => indexOfColumn(headers, named),
				(error) => {
					assert.ok(error instanceof ProblemError);
					assert.deepEqual(error.problem, problem);
					return true;
				},
			));
	}
});
