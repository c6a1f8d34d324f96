import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/model/language.ts';
import type { DateOrder, DateOrderReason } from '../../../../src/core/model/reading.ts';
import { dateOrderOf, type KnownOrder } from '../../../../src/core/survey/dateOrder.ts';

describe('dateOrderOf', () => {
	const cases: readonly [
		name: string,
		texts: readonly string[],
		language: Language | null,
		known: KnownOrder,
		expected: readonly [DateOrder, DateOrderReason] | null,
	][] = [
		['ISO needs none', ['2026-05-01', ''], 'en', {}, null],
		['names of months need none', ['1 mei 2026'], 'nl', {}, null],
		['dots need none', ['1.5.2026'], 'en', {}, null],
		['fractions are no dates', ['7/10', '13/5'], 'en', {}, null],
		['a first number of 13 or more', ['1/5/2026', '13/5/2026'], 'en', {}, ['day-first', 'beyond-12']],
		['a second number of 13 or more', ['1/5/2026', '5/13/2026 9:50 PM'], 'nl', {}, ['month-first', 'beyond-12']],
		['more of one than of the other', ['5/13/2026', '13/5/2026', '14/5/2026'], 'en', {}, ['day-first', 'beyond-12']],
		['Dutch', ['1-5-2026', '12-5-2026'], 'nl', {}, ['day-first', 'language']],
		['Danish', ['1/5/2026'], 'da', {}, ['day-first', 'language']],
		['English', ['1/5/2026'], 'en', {}, ['month-first', 'language']],
		['no language', ['1/5/2026'], null, {}, ['day-first', 'nothing']],
		['the platform before the language', ['01-05-2026'], 'da', { layout: 'month-first' }, ['month-first', 'layout']],
		['a 13 before the platform', ['13-05-2026'], 'da', { layout: 'month-first' }, ['day-first', 'beyond-12']],
		['the choice before all', ['13-05-2026'], 'da', { chosen: 'month-first' }, ['month-first', 'chosen']],
		['an impossible date settles nothing', ['31/2/2026', '1/5/2026'], 'en', {}, ['month-first', 'language']],
	];
	for (const [name, texts, language, known, expected] of cases) {
		it(name, () => {
			const guess = expected === null ? null : { value: expected[0], reason: expected[1] };
			assert.deepEqual(dateOrderOf(texts, language, known), guess);
		});
	}
});
