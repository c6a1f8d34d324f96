import type { Layout } from '../../model/reading.ts';
import type { SurveyColumn } from '../../model/survey.ts';

/** How a platform lays out its export: how many header rows, and what they say of each column. */
export interface LayoutMatch {
	readonly layout: Layout;
	readonly headerRows: number;
	/** What the header rows say of each column; `width` entries. */
	columns(headerRows: readonly (readonly string[])[], width: number): readonly SurveyColumn[];
}

/** Recognises a platform from the first records of a file; null where it is another's. */
export type LayoutRecogniser = (firstRecords: readonly (readonly string[])[]) => LayoutMatch | null;
