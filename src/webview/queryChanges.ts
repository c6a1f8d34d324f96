import type { Filter, Query } from '../core/model/query.ts';

/** The query with the filter, or without it where it has it. */
export function toggleFilter(query: Query, filter: Filter): Query {
	const others = query.filters.filter((other) => !isSameFilter(other, filter));
	const isNew = others.length === query.filters.length;
	return { ...query, filters: isNew ? [...others, filter] : others };
}

export function hasFilter({ filters }: Query, filter: Filter): boolean {
	return filters.some((other) => isSameFilter(other, filter));
}

function isSameFilter(one: Filter, other: Filter): boolean {
	switch (one.kind) {
		case 'category':
			return other.kind === 'category' && other.column === one.column && other.value === one.value;
		case 'period':
			return other.kind === 'period' && other.from === one.from && other.to === one.to;
		case 'class':
			return other.kind === 'class' && other.class === one.class;
		case 'rating':
			return (
				other.kind === 'rating' && other.column === one.column && other.from === one.from && other.below === one.below
			);
	}
}

/** Whether two queries ask the same of a survey, whatever the benchmark and the question. */
export function asksTheSame(one: Query, other: Query): boolean {
	const asked = ({ filters, segments, period, level, weight, minimumBase, population, cross }: Query): string =>
		JSON.stringify([filters, segments, period, level, weight, minimumBase, population, cross]);
	return asked(one) === asked(other);
}

/**
 * The query of the records behind a figure: those of the query that pass the figure's filters too. Null where no filters
 * say so: of a question with several answers those who gave this one and that one.
 */
export function narrowedTo(query: Query, filters: readonly Filter[]): Query | null {
	const askedOf = (thing: Filter) => query.filters.filter((filter) => isOfSameThing(filter, thing));
	const narrowed = filters.flatMap((filter) => {
		const asked = askedOf(filter);
		// A filter on a period does not narrow the trend, in which other periods stand too.
		return asked.length === 0 || filter.kind === 'period' ? [filter] : asked.flatMap((each) => overlap(each, filter));
	});
	const isTold = filters.every((filter) => narrowed.some((each) => isOfSameThing(each, filter)));
	const others = query.filters.filter((filter) => !filters.some((narrower) => isOfSameThing(filter, narrower)));
	return isTold ? { ...query, filters: [...others, ...narrowed] } : null;
}

function isOfSameThing(one: Filter, other: Filter): boolean {
	const hasColumn = one.kind === 'category' || one.kind === 'rating';
	return hasColumn ? other.kind === one.kind && other.column === one.column : other.kind === one.kind;
}

/** What passes both of two filters on the same thing; none where they name two values of it. */
function overlap(one: Filter, other: Filter): readonly Filter[] {
	if (one.kind !== 'rating' || other.kind !== 'rating') return isSameFilter(one, other) ? [other] : [];
	const [from, below] = [Math.max(one.from, other.from), Math.min(one.below, other.below)];
	return from < below ? [{ ...other, from, below }] : [];
}
