import type { ChoiceColumn, ChoiceQuestion } from './choiceQuestion.ts';
import { recordClass, type Selection } from './selection.ts';

/** How often each answer to a question was given among the selected records. */
export interface AnswerCounts {
	/** By position of the answer; the rare ones together behind the last. */
	readonly counts: readonly number[];
	/** Records that hold an answer. */
	readonly base: number;
	/** Records that hold none. */
	readonly blank: number;
}

/** Counts the answers to a question of categories. */
export function countAnswers(selection: Selection, question: ChoiceQuestion): AnswerCounts {
	const [column, ...others] = question.columns;
	const counts = new Array<number>(question.labels.length + 1).fill(0);
	const { base, selected } =
		column !== undefined && others.length === 0
			? countCells(selection, column, counts)
			: countOptions(selection, question, counts);
	return { counts, base, blank: selected - base };
}

interface Bases {
	readonly base: number;
	readonly selected: number;
}

function countCells({ survey, classes }: Selection, { index, answersOf }: ChoiceColumn, counts: number[]): Bases {
	const byCode = new Float64Array(answersOf.length);
	survey.table.groups.forEach(({ cells, recordCount }, group) => {
		const column = cells[index];
		const byRecord = classes[group];
		if (column?.kind !== 'category' || byRecord === undefined) return;
		const { codes } = column;
		for (let record = 0; record < recordCount; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const code = codes[record] as number;
			byCode[code] = (byCode[code] as number) + 1;
		}
	});
	let base = 0;
	let selected = 0;
	byCode.forEach((count, code) => {
		const answers = answersOf[code] ?? [];
		selected += count;
		if (answers.length > 0) base += count;
		for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + count;
	});
	return { base, selected };
}

function countOptions({ survey, classes }: Selection, { columns }: ChoiceQuestion, counts: number[]): Bases {
	let base = 0;
	let selected = 0;
	survey.table.groups.forEach(({ cells, recordCount }, group) => {
		const byRecord = classes[group];
		if (byRecord === undefined) return;
		const hasAnswer = new Uint8Array(recordCount);
		columns.forEach(({ index, answersOf }, option) => {
			const column = cells[index];
			if (column?.kind !== 'category') return;
			const { codes } = column;
			const isChosen = Uint8Array.from(answersOf, ({ length }) => length);
			let count = 0;
			for (let record = 0; record < recordCount; record++) {
				if (isChosen[codes[record] as number] !== 1 || byRecord[record] === recordClass.out) continue;
				hasAnswer[record] = 1;
				count++;
			}
			counts[option] = (counts[option] ?? 0) + count;
		});
		for (let record = 0; record < recordCount; record++) {
			if (byRecord[record] === recordClass.out) continue;
			selected++;
			base += hasAnswer[record] as number;
		}
	});
	return { base, selected };
}
