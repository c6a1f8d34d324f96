import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chooseFigure } from '../../../../src/core/benchmarks/chooseFigure.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import { ProblemError } from '../../../../src/core/csv/problemError.ts';
import type { Language } from '../../../../src/core/model/language.ts';

const cases: readonly [choice: string, language: Language | null, id: string | null][] = [
	['auto', 'nl', 'integron-nl-all-2024'],
	['auto', 'en', null],
	['auto', 'da', null],
	['auto', null, null],
	['none', 'nl', null],
	['integron-nl-ict-2023', 'nl', 'integron-nl-ict-2023'],
	['integron-nl-ict-2023', 'da', 'integron-nl-ict-2023'],
	['surveygauge-rule', null, 'surveygauge-rule'],
];

describe('chooseFigure', () => {
	for (const [choice, language, id] of cases) {
		it(`'${choice}' for a survey in ${language} is ${id}`, () => {
			assert.equal(chooseFigure(choice, benchmarkFigures, language)?.id ?? null, id);
		});
	}

	it('the default does not depend on the order of the figures', () => {
		assert.equal(chooseFigure('auto', benchmarkFigures.toReversed(), 'nl')?.id, 'integron-nl-all-2024');
	});

	it('refuses an id that no figure has, and names the nearest', () => {
		assert.throws(
			() => chooseFigure('integron-nl-itc-2023', benchmarkFigures, 'nl'),
			(error) => {
				assert.ok(error instanceof ProblemError);
				assert.deepEqual(error.problem, {
					code: 'no-such-benchmark',
					id: 'integron-nl-itc-2023',
					nearest: 'integron-nl-ict-2023',
				});
				return true;
			},
		);
	});
});
