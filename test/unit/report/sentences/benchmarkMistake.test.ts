import assert from 'node:assert/strict';
import type { BenchmarkMistake, BenchmarkMistakeReason } from '../../../../src/core/model/benchmarkMistake.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { mistakeSentence } from '../../../../src/report/sentences/benchmarkMistake.ts';

const rows: readonly (readonly [key: string, found: string, reason: BenchmarkMistakeReason, english: string])[] = [
	['', '{', { code: 'syntax' }, 'This is not JSON. Check the commas, brackets and quotes here.'],
	['', '', { code: 'open-quote' }, 'A quote opens here and never closes. Close it.'],
	['value', '', { code: 'missing' }, 'missing. Fill it in.'],
	['valeu', '', { code: 'unknown-field', nearest: 'value' }, 'There is no such field. Did you mean “value”?'],
	['colour', '', { code: 'unknown-field', nearest: null }, 'There is no such field. Remove it.'],
	['market', 'b2c', { code: 'not-one-of', allowed: ['b2b', 'consumer'] }, '“b2c” is none of b2b, consumer.'],
	['value', '120', { code: 'impossible' }, '“120” cannot be. A score lies between −100 and +100.'],
	['respondents', '0', { code: 'impossible' }, '“0” cannot be. It is a whole number, 1 or more.'],
	['title', '', { code: 'impossible' }, '“” cannot be. It may be left out, but not empty.'],
	['id', 'a', { code: 'id-taken', file: 'b.json' }, '“a” stands in b.json already. Choose another id.'],
	[
		'low',
		'3',
		{ code: 'other-kind', kind: 'score' },
		'A figure of the kind “score” has no such field. Remove it, or change the kind.',
	],
	['zones', '0 good', { code: 'json-only' }, 'Zones do not fit in a table. Write this figure in a JSON file.'],
];

describe('mistakeSentence', () => {
	for (const [key, found, reason, english] of rows) {
		it(`${reason.code} ${key} ${found}`, () => {
			const mistake: BenchmarkMistake = { line: 1, span: null, key, found, reason };
			assert.equal(mistakeSentence(createWords('en'), mistake), english);
			for (const language of ['nl', 'da'] as const) {
				assert.notEqual(mistakeSentence(createWords(language), mistake), english);
			}
		});
	}
});
