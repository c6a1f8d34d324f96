import assert from 'node:assert/strict';
import { isPageState } from '../../../src/extension/savedPage.ts';

describe('isPageState', () => {
	const query = { version: 1, question: null, benchmark: 'auto', level: 0.95 };
	const table: readonly (readonly [what: string, state: unknown, known: boolean])[] = [
		['what this version keeps', { version: 1, uri: 'file:///a.csv', query, scroll: 0 }, true],
		['what a later version keeps', { version: 2, uri: 'file:///a.csv', query, scroll: 0 }, false],
		['a state without a file', { version: 1, query, scroll: 0 }, false],
		['no state at all', undefined, false],
		['null', null, false],
	];
	for (const [what, state, known] of table) {
		it(`${what}: ${known}`, () => assert.equal(isPageState(state), known));
	}
});
