import type { Filter } from '../../core/model/query.ts';

/** Lets those records pass that answer the recommendation question, of whatever class: what the base of a score counts. */
export const answeredFilters: readonly Filter[] = [
	{ kind: 'class', class: 'promoters' },
	{ kind: 'class', class: 'passives' },
	{ kind: 'class', class: 'detractors' },
];
