import assert from 'node:assert/strict';
import { dateFormOf, looksLikeDates } from '../../../../src/core/survey/dates.ts';

describe('dateFormOf', () => {
	const cases: readonly [name: string, texts: readonly string[], form: string | null][] = [
		['ISO dates', ['2026-05-01', '2026-05-02 14:03'], 'calendar'],
		['dates with blanks', ['', 'NA', '1-5-2026'], 'calendar'],
		['dates and one stray in ten', [...days(1, 9), 'yesterday'], 'calendar'],
		['dates and more strays', [...days(1, 8), 'yesterday', 'today'], null],
		['all month first', ['5/13/2026', '5/14/2026'], 'calendar'],
		['half day first, half month first', ['5/13/2026', '13/5/2026'], null],
		['Excel serials', ['45413', '45413,58333', ''], 'excel-serial'],
		['unix seconds', ['1714572202', '1714572203'], 'unix-seconds'],
		['unix milliseconds', ['1714572202000'], 'unix-milliseconds'],
		['an Excel serial among dates', ['45413', '2026-05-01'], null],
		['postal codes', ['10115', '45413'], null],
		['ten-digit identifiers', ['1714572202', '9914572203'], null],
		['ratings', ['7', '8', '10'], null],
		['words', ['Amsterdam', 'Aarhus'], null],
		['nothing', ['', ' '], null],
	];
	for (const [name, texts, form] of cases) it(`${name}: ${form}`, () => assert.equal(dateFormOf(texts), form));
});

describe('looksLikeDates', () => {
	it('takes dates of the calendar', () => assert.equal(looksLikeDates(days(1, 28)), true));
	it('takes no bare numbers, which can be identifiers', () => assert.equal(looksLikeDates(['45413']), false));
});

/** Days of May 2026. */
function days(first: number, last: number): string[] {
	return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-5-2026`);
}
