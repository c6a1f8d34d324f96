/**
 * The records of a file as typed columns. Records stand in **row groups**: immutable chunks of consecutive records in
 * file order, whose arrays can be transferred between threads. A group holds the records that start in one stretch of the
 * file, all of the same length: where it begins and ends does not depend on who reads it, so that any number of threads
 * gives the same groups, and columns that are read later fit those read first.
 */
export interface Table {
	readonly columns: readonly TableColumn[];
	readonly groups: readonly RowGroup[];
	readonly recordCount: number;
}

/** One column. Its cells stand in the row groups, at the same index. */
export type TableColumn = CategoryColumn | DateColumn | KeyColumn | TextColumn;

/** Few distinct cells: ratings, answers, days. Each record holds a code, an index into `dictionary`. */
export interface CategoryColumn {
	readonly kind: 'category';
	/** Distinct cell contents, by first appearance in the file. */
	readonly dictionary: readonly string[];
}

/** Many distinct points in time: each record holds a number. */
export interface DateColumn {
	readonly kind: 'date';
}

/** Many distinct cells of which only matters which are the same: identifiers of respondents. Each record holds a hash. */
export interface KeyColumn {
	readonly kind: 'key';
}

/** Many distinct cells: comments, names, identifiers. Looked up in the file, record by record, when somebody asks. */
export interface TextColumn {
	readonly kind: 'text';
}

export interface RowGroup {
	/** Byte offset in the source from which the group's offsets count. */
	readonly base: number;
	readonly recordCount: number;
	/** Byte offset of the start of each record, from `base`; length `recordCount`. */
	readonly recordOffsets: Uint32Array;
	/** The cells of each column, in the order of `Table.columns`. */
	readonly cells: readonly Cells[];
}

export type Cells = CategoryCells | DateCells | KeyCells | TextCells;

export interface CategoryCells {
	readonly kind: 'category';
	/** Code of each record's cell; length `recordCount`. Bytes where the dictionary of the group's records is short. */
	readonly codes: Uint8Array | Uint16Array;
}

export interface DateCells {
	readonly kind: 'date';
	/** Seconds since 2000-01-01T00:00 by the clock on the wall, `NoDate` or `UnreadableDate`. Length `recordCount`. */
	readonly seconds: Int32Array;
}

/** What stands in `DateCells.seconds` for a blank cell. */
export type NoDate = -2147483648;

/** What stands there for a cell that holds something else than a date. */
export type UnreadableDate = -2147483647;

export interface KeyCells {
	readonly kind: 'key';
	/** Halves of a 64-bit hash of each cell's content; both 0 for a blank one, and for no other. Length `recordCount`. */
	readonly low: Uint32Array;
	readonly high: Uint32Array;
}

/** Nothing is kept of a text but where its record stands. */
export interface TextCells {
	readonly kind: 'text';
}
