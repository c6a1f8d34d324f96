import type { ChoiceQuestion } from './choiceQuestion.ts';
import type { RecordMasks } from './scoreAnswers.ts';
import { recordClass, type Selection } from './selection.ts';

/** How often the answers to two questions were given together, among the selected records that answered both. */
export interface CrossCounts {
	/** `cells[row][column]`, by position of the answers; the rare ones together behind the last. */
	readonly cells: readonly (readonly number[])[];
	/** Records that gave each answer of the columns, and any of the rows. */
	readonly bases: readonly number[];
	/** The records that answered both. */
	readonly both: RecordMasks;
}

/** Counts two questions of categories against each other. */
export function crossCounts(selection: Selection, rows: ChoiceQuestion, columns: ChoiceQuestion): CrossCounts {
	const cells = Array.from({ length: rows.labels.length + 1 }, () =>
		new Array<number>(columns.labels.length + 1).fill(0),
	);
	const bases = new Array<number>(columns.labels.length + 1).fill(0);
	const both = selection.classes.map((byRecord, rowGroup) => {
		const answeredBoth = new Uint8Array(byRecord.length);
		const ofRows = new GivenAnswers(selection, rows, rowGroup);
		const ofColumns = new GivenAnswers(selection, columns, rowGroup);
		for (let record = 0; record < byRecord.length; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const row = ofRows.of(record);
			const column = ofColumns.of(record);
			if (row.length === 0 || column.length === 0) continue;
			answeredBoth[record] = 1;
			for (const answer of column) bases[answer] = (bases[answer] as number) + 1;
			for (const answer of row) addTo(cells[answer] as number[], column);
		}
		return answeredBoth;
	});
	return { cells, bases, both };
}

function addTo(counts: number[], answers: readonly number[]): void {
	for (const answer of answers) counts[answer] = (counts[answer] as number) + 1;
}

const none: readonly number[] = [];

/** The answers of the records of a row group to one question. */
class GivenAnswers {
	readonly #columns: readonly {
		readonly codes: ArrayLike<number>;
		readonly answersOf: readonly (readonly number[])[];
	}[];

	constructor({ survey }: Selection, { columns }: ChoiceQuestion, rowGroup: number) {
		const cells = survey.table.groups[rowGroup]?.cells ?? [];
		this.#columns = columns.flatMap(({ index, answersOf }) => {
			const column = cells[index];
			return column?.kind === 'category' ? [{ codes: column.codes, answersOf }] : [];
		});
	}

	of(record: number): readonly number[] {
		const [first, ...others] = this.#columns;
		if (first === undefined) return none;
		if (others.length > 0) {
			return this.#columns.flatMap(({ codes, answersOf }) => answersOf[codes[record] as number] ?? none);
		}
		return first.answersOf[first.codes[record] as number] ?? none;
	}
}
