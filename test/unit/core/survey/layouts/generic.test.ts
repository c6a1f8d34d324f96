import assert from 'node:assert/strict';
import { recogniseGeneric } from '../../../../../src/core/survey/layouts/generic.ts';

describe('recogniseGeneric', () => {
	it('takes the first row for names, as they stand, and blanks for columns without one', () => {
		assert.deepEqual(recogniseGeneric().columns([[' nps ', 'why']], 3), [
			{ header: ' nps ', questionText: 'nps', option: '', holds: 'answers' },
			{ header: 'why', questionText: 'why', option: '', holds: 'answers' },
			{ header: '', questionText: '', option: '', holds: 'answers' },
		]);
	});
});
