import assert from 'node:assert/strict';
import { isEmptyComment } from '../../../../../src/core/analysis/comments/emptyComment.ts';

describe('isEmptyComment', () => {
	for (const text of [
		'-',
		'.',
		'...',
		'???',
		'n/a',
		'N.v.t.',
		'geen',
		'Geen.',
		'Geen opmerkingen!',
		'Nej',
		'ingen',
		'/',
		'x',
		'No comments.',
		'Rien',
	]) {
		it(`takes ${JSON.stringify(text)} for none`, () => {
			assert.equal(isEmptyComment(text), true);
		});
	}

	for (const text of [
		'ok',
		'👍',
		'geen contact meer',
		'No one calls back',
		'10',
		'é',
		'niets te klagen over de service',
	]) {
		it(`takes ${JSON.stringify(text)} for a comment`, () => {
			assert.equal(isEmptyComment(text), false);
		});
	}
});
