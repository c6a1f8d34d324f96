import assert from 'node:assert/strict';
import { namedColumn } from '../../../src/cli/namedColumn.ts';

const columns = ['id', 'nps', 'team', 'nps', '#1', ''].map((header) => ({
	header,
	questionText: header,
	option: '',
	holds: 'answers' as const,
	role: null,
	choice: { kind: 'single' as const },
	labels: null,
	shift: 0,
}));

describe('namedColumn', () => {
	it('takes an exact header', () => assert.equal(namedColumn(columns, 'team'), 2));
	it('takes a number counted from 1', () => assert.equal(namedColumn(columns, '#4'), 3));
	it('prefers a header that looks like a number', () => assert.equal(namedColumn(columns, '#1'), 4));
	it('asks for a number where the header stands twice', () =>
		assert.deepEqual(namedColumn(columns, 'nps'), { code: 'ambiguous-column', column: 'nps', numbers: [2, 4] }));
	it('names the nearest where there is none', () =>
		assert.deepEqual(namedColumn(columns, 'taem'), { code: 'no-such-column', column: 'taem', nearest: 'team' }));
	it('knows no column beyond the last', () => assert.equal(typeof namedColumn(columns, '#7'), 'object'));
	it('knows no column 0', () => assert.equal(typeof namedColumn(columns, '#0'), 'object'));
});
