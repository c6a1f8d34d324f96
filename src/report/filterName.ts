import type { Analysis } from '../core/model/analysis.ts';
import type { Filter } from '../core/model/query.ts';
import { fileText } from './fileText.ts';
import { dayName } from './periodName.ts';
import type { Words } from './words.ts';

/** A filter as it stands on its chip and in what is exported: `Team: East`, `1 March 2025 to 31 March 2025`, `Detractors`. */
export function filterName(words: Words, { reading }: Pick<Analysis, 'reading'>, filter: Filter): string {
	switch (filter.kind) {
		case 'category':
			return words.text('filter.category', {
				column: fileText(reading.roles[filter.column]?.column ?? `#${filter.column + 1}`, 60),
				value: fileText(filter.value, 60),
			});
		case 'period':
			return filter.from === filter.to
				? dayName(words, filter.from)
				: words.text('filter.period', { from: dayName(words, filter.from), to: dayName(words, filter.to) });
		case 'class':
			return words.text(`shares.${filter.class}`);
	}
}
