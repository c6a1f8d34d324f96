import assert from 'node:assert/strict';
import type { Filter } from '../../../src/core/model/query.ts';
import { createWords } from '../../../src/report/createWords.ts';
import { filterName } from '../../../src/report/filterName.ts';
import { customersOfIct } from '../../fixtures/analyses/customersOfIct.ts';

const column = 3;
const header = customersOfIct.reading.roles[column]?.column ?? '#4';
const rated = (from: number, below: number): Filter => ({ kind: 'rating', column, from, below });

describe('the name of a filter', () => {
	for (const [language, filter, name] of [
		['en', rated(7, 8), `${header}: 7`],
		['en', rated(0, 5.5), `${header}: below 5.5`],
		['nl', rated(0, 5.5), `${header}: lager dan 5,5`],
		['da', rated(0, 5.5), `${header}: under 5,5`],
		['en', rated(7, 9), `${header}: 7 to below 9`],
		['nl', rated(7, 9), `${header}: van 7 tot 9`],
		['da', rated(7, 9), `${header}: fra 7 til under 9`],
		['en', { kind: 'category', column, value: 'East' }, `${header}: East`],
		['da', { kind: 'class', class: 'detractors' }, 'Kritikere'],
		['en', { kind: 'period', from: '2025-03-01', to: '2025-03-31' }, '1 March to 31 March 2025'],
		['nl', { kind: 'period', from: '2024-12-30', to: '2025-01-05' }, '30 december 2024 t/m 5 januari 2025'],
		['nl', { kind: 'period', from: '2025-03-01', to: '2025-03-01' }, '1 maart 2025'],
	] as const) {
		it(`${language}: ${name}`, () => {
			assert.equal(filterName(createWords(language), customersOfIct, filter), name);
		});
	}
});
