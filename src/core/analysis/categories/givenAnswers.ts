import type { Selection } from '../selection/selection.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';

const none: readonly number[] = [];

/** The answers of the records of a row group to one question. */
export class GivenAnswers {
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

	/** Positions of the answers of a record; none where it is blank. */
	of(record: number): readonly number[] {
		const [first, ...others] = this.#columns;
		if (first === undefined) return none;
		if (others.length > 0) {
			return this.#columns.flatMap(({ codes, answersOf }) => answersOf[codes[record] as number] ?? none);
		}
		return first.answersOf[first.codes[record] as number] ?? none;
	}
}
