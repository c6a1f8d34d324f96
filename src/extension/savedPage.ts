import type { PageState } from '../protocol/page.ts';

/** Whether `state` is what a page of this version keeps for itself across a reload of the window. */
export function isPageState(state: unknown): state is PageState {
	return (
		typeof state === 'object' &&
		state !== null &&
		'version' in state &&
		state.version === 1 &&
		'uri' in state &&
		typeof state.uri === 'string' &&
		'query' in state &&
		(state.query === null || isQuery(state.query)) &&
		'columns' in state &&
		Array.isArray(state.columns)
	);
}

function isQuery(query: unknown): boolean {
	return typeof query === 'object' && query !== null && 'version' in query && query.version === 1 && 'filters' in query;
}
