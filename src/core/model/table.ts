/**
 * The records of a file as typed columns. Records stand in **row groups**: immutable chunks of consecutive records in
 * file order, whose arrays can be transferred between threads. Offsets are 32-bit and count from the group's base.
 */
export interface Table {
	readonly columns: readonly TableColumn[];
	readonly groups: readonly RowGroup[];
	readonly recordCount: number;
}

/** One column. Its cells stand in the row groups, at the same index. */
export type TableColumn = CategoryColumn | TextColumn;

/** Few distinct cells: ratings, answers, dates by day. Each record holds a code, an index into `dictionary`. */
export interface CategoryColumn {
	readonly kind: 'category';
	readonly header: string;
	/** Distinct cell contents, by first appearance in the file. */
	readonly dictionary: readonly string[];
}

/** Many distinct cells: comments, names, identifiers. Each record holds where its cell stands in the file. */
export interface TextColumn {
	readonly kind: 'text';
	readonly header: string;
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

export type Cells = CategoryCells | TextCells;

export interface CategoryCells {
	readonly kind: 'category';
	/** Code of each record's cell; length `recordCount`. */
	readonly codes: Uint16Array;
}

export interface TextCells {
	readonly kind: 'text';
	/** Byte offset of each cell from the group's base, its quotes included; length `recordCount`. */
	readonly starts: Uint32Array;
	/** Length of each cell in bytes, its quotes included; 0 for a blank one. */
	readonly lengths: Uint32Array;
}
