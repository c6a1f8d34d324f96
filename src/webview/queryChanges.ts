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
	}
}

/** Whether two queries ask the same of a survey, whatever the benchmark and the question. */
export function asksTheSame(one: Query, other: Query): boolean {
	const asked = ({ filters, segments, period, level, weight, minimumBase, population, cross }: Query): string =>
		JSON.stringify([filters, segments, period, level, weight, minimumBase, population, cross]);
	return asked(one) === asked(other);
}

/** The query of the records behind a figure: on what the figure tells apart, its filters take the place of the query's. */
export function narrowedTo(query: Query, filters: readonly Filter[]): Query {
	const others = query.filters.filter((filter) => !filters.some((narrower) => isOfSameThing(filter, narrower)));
	return { ...query, filters: [...others, ...filters] };
}

function isOfSameThing(one: Filter, other: Filter): boolean {
	return one.kind === 'category' ? other.kind === 'category' && other.column === one.column : other.kind === one.kind;
}
