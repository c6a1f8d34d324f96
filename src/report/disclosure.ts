import type { Analysis } from '../core/model/analysis.ts';
import type { SectionProps } from './sections/sectionProps.ts';

/** Whether the page says who said what: comments word for word, accounts by name. */
export function namesPeople({ actions, identifying }: Pick<SectionProps, 'actions' | 'identifying'>): boolean {
	return actions !== undefined || identifying === true;
}

/** Whether the filters leave so few answers that single people would be seen among them. */
export function isClosed({ query, nps }: Pick<Analysis, 'query' | 'nps'>): boolean {
	return query.filters.length > 0 && nps.base < query.minimumBase;
}
