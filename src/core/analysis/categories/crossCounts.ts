import { recordClass, type Selection } from '../selection/selection.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { GivenAnswers } from './givenAnswers.ts';
import type { RecordMasks } from './scoreAnswers.ts';
import type { WeighedBase } from './weighedBase.ts';

/** How often the answers to two questions were given together, among the selected records that answered both. */
export interface CrossCounts {
	/** `cells[row][column]`, by position of the answers, whatever they weigh; the rare ones together behind the last. */
	readonly cells: readonly (readonly number[])[];
	/** The same by weight. */
	readonly weights: readonly (readonly number[])[];
	/** By answer of the columns, those who gave any of the rows. */
	readonly bases: readonly WeighedBase[];
	/** The records that answered both. */
	readonly both: RecordMasks;
}

/** Counts two questions of categories against each other. */
export function crossCounts(selection: Selection, rows: ChoiceQuestion, columns: ChoiceQuestion): CrossCounts {
	const empty = (): number[][] =>
		Array.from({ length: rows.labels.length + 1 }, () => new Array<number>(columns.labels.length + 1).fill(0));
	const [cells, weights] = [empty(), empty()];
	const bases = Array.from(
		{ length: columns.labels.length + 1 },
		(): WeighedBase => ({ answers: 0, weight: 0, squares: 0 }),
	);
	const design = selection.design.weights;
	let first = 0;
	const both = selection.classes.map((byRecord, rowGroup) => {
		const answeredBoth = new Uint8Array(byRecord.length);
		const ofRows = new GivenAnswers(selection, rows, rowGroup);
		const ofColumns = new GivenAnswers(selection, columns, rowGroup);
		for (let record = 0; record < byRecord.length; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const row = ofRows.of(record);
			const column = ofColumns.of(record);
			if (row.length === 0 || column.length === 0) continue;
			const weight = design === null ? 1 : (design.ofCode[design.codes[first + record] as number] as number);
			const answers = design?.kind === 'weight' ? 1 : weight;
			answeredBoth[record] = 1;
			for (const answer of column) addToBase(bases[answer] as WeighedBase, answers, weight);
			for (const answer of row) {
				addTo(cells[answer] as number[], column, answers);
				addTo(weights[answer] as number[], column, weight);
			}
		}
		first += byRecord.length;
		return answeredBoth;
	});
	return { cells, weights, bases, both };
}

function addToBase(base: WeighedBase, answers: number, weight: number): void {
	base.answers += answers;
	base.weight += weight;
	base.squares += weight * weight;
}

function addTo(sums: number[], answers: readonly number[], amount: number): void {
	for (const answer of answers) sums[answer] = (sums[answer] as number) + amount;
}
