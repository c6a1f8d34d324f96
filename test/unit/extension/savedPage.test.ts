import assert from 'node:assert/strict';
import { isPageState } from '../../../src/extension/savedPage.ts';

describe('isPageState', () => {
	const query = { version: 1, question: null, benchmark: 'auto', level: 0.95, filters: [] };
	const state = { version: 1, uri: 'file:///s.csv', query, past: [], columns: ['nps'], scroll: 0, focus: null };
	for (const [what, saved, known] of [
		['what this version keeps', state, true],
		['what is kept where there was no report', { ...state, query: null }, true],
		['another version', { ...state, version: 2 }, false],
		['no file', { ...state, uri: undefined }, false],
		['a query of another version', { ...state, query: { ...query, version: 2 } }, false],
		['no columns', { ...state, columns: undefined }, false],
		['nothing', undefined, false],
	] as const) {
		it(`${what}: ${known}`, () => assert.equal(isPageState(saved), known));
	}
});
