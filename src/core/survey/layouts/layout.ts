import type { DateOrder, Layout } from '../../model/reading.ts';
import type { SurveyColumn } from '../../model/survey.ts';

/** The first records of a file as text, and what it is called: all that a layout is recognised by. */
export interface LayoutHead {
	/** Name of the file, with extension. */
	readonly name: string;
	/** The first records, up to some hundred; header rows among them. */
	readonly records: readonly (readonly string[])[];
}

/** How a platform lays out its export: how many header rows, and what they say of each column. */
export interface LayoutMatch {
	readonly layout: Layout;
	readonly headerRows: number;
	/** Order of day and month where the platform always writes the same; null where it follows the account or the reader. */
	readonly dateOrder: DateOrder | null;
	/** Names of files in the same folder that say what the columns mean. Those that are not there are passed as missing. */
	readonly siblings: readonly string[];
	/**
	 * What the header rows say of each column; `width` entries.
	 * @param headerRows the rows in full, as wide as the file
	 * @param siblings records of each sibling that is there, by its name
	 */
	columns(
		headerRows: readonly (readonly string[])[],
		width: number,
		siblings: ReadonlyMap<string, readonly (readonly string[])[]>,
	): readonly SurveyColumn[];
}

/** Recognises a platform from the head of a file; null where it is another's. Pure. */
export type LayoutRecogniser = (head: LayoutHead) => LayoutMatch | null;
