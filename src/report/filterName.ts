import type { Analysis } from '../core/model/analysis.ts';
import type { Filter } from '../core/model/query.ts';
import { fileText } from './fileText.ts';
import { daySpan } from './periodName.ts';
import type { Words } from './words.ts';

/** A filter as it stands on its chip and in what is exported: `Team: East`, `1 March to 31 March 2025`, `Detractors`. */
export function filterName(words: Words, { reading }: Pick<Analysis, 'reading'>, filter: Filter): string {
	switch (filter.kind) {
		case 'category':
			return words.text('filter.category', {
				column: columnName(reading, filter.column),
				value: fileText(filter.value, 60),
			});
		case 'rating':
			return ratingName(words, columnName(reading, filter.column), filter);
		case 'period':
			return daySpan(words, filter.from, filter.to);
		case 'class':
			return words.text(`shares.${filter.class}`);
	}
}

function columnName({ roles }: Analysis['reading'], index: number): string {
	return fileText(roles[index]?.column ?? `#${index + 1}`, 60);
}

function ratingName(words: Words, column: string, { from, below }: Extract<Filter, { kind: 'rating' }>): string {
	const ends = { column, from: words.decimal(from, 1), below: words.decimal(below, 1) };
	if (Number.isInteger(from) && below === from + 1) {
		return words.text('filter.category', { column, value: String(from) });
	}
	return words.text(from <= 0 ? 'filter.ratingBelow' : 'filter.rating', ends);
}
