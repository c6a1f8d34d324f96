import type { Query } from '../core/model/query.ts';

/** What is asked where nothing was chosen: all records, each once, at a confidence level of 95 %. */
export const plainQuery: Query = {
	version: 1,
	question: null,
	benchmark: 'auto',
	level: 0.95,
	filters: [],
	segments: null,
	period: 'auto',
	weight: null,
	minimumBase: 10,
	population: null,
	cross: null,
};
