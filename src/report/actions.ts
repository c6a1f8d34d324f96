import type { Filter } from '../core/model/query.ts';

/** What a reader can do from within a section, where the page can do something. */
export interface ReportActions {
	/** Lets only the records count that pass the filter too; takes it away again where it is there. */
	toggleFilter(filter: Filter): void;
	isFiltered(filter: Filter): boolean;
	/**
	 * Shows the records behind a figure: those of the query that pass these filters too.
	 * @param title what they are, as a heading
	 */
	showRecords(title: string, filters: readonly Filter[]): void;
	/** Whether those records can be told: of answers that one respondent could give together, a filter tells either, not both. */
	canShowRecords(filters: readonly Filter[]): boolean;
	/** Opens the file at a record, counted from 0. */
	openRecord(record: number): void;
}
