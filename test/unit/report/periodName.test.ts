import assert from 'node:assert/strict';
import { createWords } from '../../../src/report/createWords.ts';
import { daySpan, periodName, shortPeriodName } from '../../../src/report/periodName.ts';

describe('periods in words', () => {
	for (const [period, name, spoken, short] of [
		['year', '2026', ['2026', '2026', '2026'], ['2026', '2026', '2026']],
		['quarter', '2026-Q2', ['Q2 2026', 'Q2 2026', '2. kvt. 2026'], ['Q2', 'Q2', '2. kvt.']],
		['month', '2026-03', ['March 2026', 'maart 2026', 'marts 2026'], ['Mar', 'mrt', 'mar']],
		['week', '2026-W07', ['week 7, 2026', 'week 7 van 2026', 'uge 7, 2026'], ['wk 7', 'wk 7', 'uge 7']],
		['day', '2026-05-31', ['31 May 2026', '31 mei 2026', '31. maj 2026'], ['31 May', '31 mei', '31. maj']],
	] as const) {
		(['en', 'nl', 'da'] as const).forEach((language, index) => {
			it(`${name} is ${spoken[index]}, on an axis ${short[index]} (${language})`, () => {
				const words = createWords(language);
				assert.equal(periodName(words, period, name), spoken[index]);
				assert.equal(shortPeriodName(words, period, name), short[index]);
			});
		});
	}

	for (const [from, to, spans] of [
		[
			'2025-03-03',
			'2025-03-28',
			['3 March to 28 March 2025', '3 maart t/m 28 maart 2025', '3. marts til 28. marts 2025'],
		],
		[
			'2023-10-02',
			'2025-03-31',
			['2 October 2023 to 31 March 2025', '2 oktober 2023 t/m 31 maart 2025', '2. oktober 2023 til 31. marts 2025'],
		],
		['2025-03-03', '2025-03-03', ['3 March 2025', '3 maart 2025', '3. marts 2025']],
	] as const) {
		(['en', 'nl', 'da'] as const).forEach((language, index) => {
			it(`from ${from} to ${to} is ${spans[index]} (${language})`, () =>
				assert.equal(daySpan(createWords(language), from, to), spans[index]));
		});
	}
});
