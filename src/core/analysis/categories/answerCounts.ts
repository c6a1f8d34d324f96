import { classCount, countByClass } from '../../counting/countCodes.ts';
import type { Query } from '../../model/query.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
import type { ChoiceColumn, ChoiceQuestion } from './choiceQuestion.ts';
import { effectiveBase, shareOfBase, type WeighedBase } from './weighedBase.ts';

/** How often each answer to a question was given among the selected records. */
export interface AnswerCounts {
	/** By position of the answer, whatever they weigh; the rare ones together behind the last. */
	readonly counts: readonly number[];
	/** By weight, of those who answered; on 0..1. Several answers of a record make them sum to more than 1. */
	readonly shares: readonly number[];
	/** Records that hold an answer; the answers that they stand for where a column counts them. */
	readonly base: number;
	/** Records that hold none. */
	readonly blank: number;
	/** Answers of equal weight that would be as exact as the base: Kish's (Σw)² / Σw². */
	readonly effectiveBase: number;
}

/** Counts the answers to a question of categories. */
export function countAnswers(
	selection: Selection,
	{ filters }: Pick<Query, 'filters'>,
	{ labels, columns }: ChoiceQuestion,
): AnswerCounts {
	const isWhole = filters.length === 0 && selection.design.weights === null;
	const counts = new Array<number>(labels.length + 1).fill(0);
	const weights = new Array<number>(labels.length + 1).fill(0);
	const answered: WeighedBase = { answers: 0, weight: 0, squares: 0 };
	const blank: WeighedBase = { answers: 0, weight: 0, squares: 0 };
	for (const column of columns) {
		const byCode = sumsByCode(selection, column, isWhole);
		column.answersOf.forEach((answers, code) => {
			for (const answer of answers) {
				counts[answer] = (counts[answer] ?? 0) + (byCode.answers[code] ?? 0);
				weights[answer] = (weights[answer] ?? 0) + (byCode.weights[code] ?? 0);
			}
			if (columns.length === 1) add(byCode, code, answers.length > 0 ? answered : blank);
		});
	}
	if (columns.length > 1) {
		const isAnswered = answeredAny(selection, columns);
		const sums = sumUp(selection, 2, (rowGroup) => isAnswered[rowGroup] ?? null);
		add(sums, 0, blank);
		add(sums, 1, answered);
	}
	const effective = effectiveBase(selection.design, answered);
	return {
		counts,
		shares: weights.map((weight, answer) => shareOfBase({ answers: counts[answer] ?? 0, weight }, answered, effective)),
		base: answered.answers,
		blank: blank.answers,
		effectiveBase: effective,
	};
}

/** Sums over the selected records in each place. */
interface Sums {
	readonly answers: ArrayLike<number>;
	readonly weights: ArrayLike<number>;
	readonly squares: ArrayLike<number>;
}

function add({ answers, weights, squares }: Sums, place: number, to: WeighedBase): void {
	to.answers += answers[place] ?? 0;
	to.weight += weights[place] ?? 0;
	to.squares += squares[place] ?? 0;
}

function sumsByCode(selection: Selection, { index, answersOf, counts }: ChoiceColumn, isWhole: boolean): Sums {
	if (isWhole && counts !== null) return { answers: counts, weights: counts, squares: counts };
	return sumUp(selection, answersOf.length, (rowGroup) => {
		const cells = selection.survey.table.groups[rowGroup]?.cells[index];
		return cells?.kind === 'category' ? cells.codes : null;
	});
}

/** @param placesOf the place of each record of a row group, below `size` */
function sumUp(
	selection: Selection,
	size: number,
	placesOf: (rowGroup: number) => Uint8Array | Uint16Array | null,
): Sums {
	const { classes, design } = selection;
	const answers = new Float64Array(size);
	if (design.weights === null) {
		const parts = classes.flatMap((ofRecords, rowGroup) => {
			const codes = placesOf(rowGroup);
			return codes === null ? [] : [{ codes, classes: ofRecords }];
		});
		const byClass = countByClass(parts, size);
		for (let place = 0; place < size; place++) answers[place] = selectedIn(byClass, place);
		return { answers, weights: answers, squares: answers };
	}
	const { kind, codes, ofCode } = design.weights;
	const weights = new Float64Array(size);
	const squares = new Float64Array(size);
	let first = 0;
	classes.forEach((byRecord, rowGroup) => {
		const places = placesOf(rowGroup);
		for (let record = 0; places && record < byRecord.length; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const place = places[record] as number;
			const weight = ofCode[codes[first + record] as number] as number;
			answers[place] = (answers[place] as number) + (kind === 'count' ? weight : 1);
			weights[place] = (weights[place] as number) + weight;
			squares[place] = (squares[place] as number) + weight * weight;
		}
		first += byRecord.length;
	});
	return { answers, weights, squares };
}

/** Records of a place that are selected, whatever they answered. */
function selectedIn(byClass: Uint32Array, place: number): number {
	let count = 0;
	for (let answer = 0; answer <= recordClass.none; answer++) count += byClass[place * classCount + answer] as number;
	return count;
}

/** For each row group, 1 for each record that chose any of the options, else 0. */
function answeredAny({ survey }: Selection, columns: readonly ChoiceColumn[]): Uint8Array[] {
	return survey.table.groups.map(({ cells, recordCount }) => {
		const isAnswered = new Uint8Array(recordCount);
		for (const { index, answersOf } of columns) {
			const column = cells[index];
			if (column?.kind !== 'category') continue;
			const { codes } = column;
			const isChosen = Uint8Array.from(answersOf, ({ length }) => length);
			for (let record = 0; record < recordCount; record++) {
				isAnswered[record] = (isAnswered[record] as number) | (isChosen[codes[record] as number] as number);
			}
		}
		return isAnswered;
	});
}
