import type { Query } from '../../core/model/query.ts';
import type { RecordPage } from '../../core/model/survey.ts';

/** Records shown at a time. */
export const recordsAPage = 50;

/** The records behind a figure, a page of them at a time. */
export interface RecordList {
	readonly isOpen: boolean;
	/** What they are. */
	readonly title: string;
	/** What selects them; null before any were asked for. */
	readonly query: Query | null;
	/** The first that is shown, from 0. */
	readonly offset: number;
	/** The number of the latest request. */
	readonly request: number;
	/** Null until they are looked up. */
	readonly page: RecordPage | null;
}

export const emptyList: RecordList = { isOpen: false, title: '', query: null, offset: 0, request: 0, page: null };

/** Another page of the list; what is shown stays until it is there. */
export function turned(list: RecordList, offset: number): RecordList {
	return { ...list, offset };
}

/** The answer to a request; to an older one than the latest it changes nothing. */
export function withRecords(list: RecordList, request: number, page: RecordPage): RecordList {
	return request === list.request ? { ...list, page } : list;
}
