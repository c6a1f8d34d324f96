/** A question whose answers are categories, and where in the table each of them stands. */
export interface ChoiceQuestion {
	readonly column: string;
	/** Of the first of its columns. */
	readonly index: number;
	/** The question as the respondent read it. */
	readonly text: string;
	readonly choice: 'single' | 'multiple';
	/** The answers, by first appearance in the file; numbers and the words of a scale from the lowest on. */
	readonly labels: readonly string[];
	/** Different answers that are too rare to have a label; they stand together at position `labels.length`. */
	readonly rare: number;
	/** Whether the answers stand in an order of their own, rather than are told by how often they were given. */
	readonly isOrdered: boolean;
	readonly columns: readonly ChoiceColumn[];
}

export interface ChoiceColumn {
	readonly index: number;
	/** For each entry of the column's dictionary the positions of the answers that it holds; none where it is blank. */
	readonly answersOf: readonly (readonly number[])[];
	/** For each entry the records that hold it and are not excluded; null where they were not counted. */
	readonly counts: Float64Array | null;
}
