import type { Table } from '../model/table.ts';
import { isBlank } from './cellValue.ts';
import type { Answer } from './scale.ts';
import { plainWords } from './wording.ts';

/** A platform's own classes of the recommendation question held against the classes of its ratings. */
export interface GroupCheck {
	/** Records that have both a rating and a class. */
	readonly compared: number;
	/** Those of which the class is another than that of the rating. */
	readonly disagreeing: number;
}

type ScoreClass = 'promoter' | 'passive' | 'detractor';

const classNames: Readonly<Record<ScoreClass, string>> = {
	promoter: 'promoter promoters promotor promotors promotoren ambassadør ambassadører fortaler fortalere promotere',
	passive: 'passive passives passief passieven passiv neutral neutrals neutraal neutralen neutrale',
	detractor: 'detractor detractors critic critics criticaster criticasters criticus critici kritiker kritikere',
};
/** Qualtrics numbers its classes from the lowest: a rating of 6 stands beside 1, one of 8 beside 2. */
const numberedClasses: readonly ScoreClass[] = ['detractor', 'passive', 'promoter'];

const classOfName: ReadonlyMap<string, ScoreClass> = new Map(
	numberedClasses.flatMap((scoreClass) => [
		...classNames[scoreClass].split(' ').map((name) => [name, scoreClass] as const),
		[String(numberedClasses.indexOf(scoreClass) + 1), scoreClass] as const,
	]),
);

/**
 * Counts the records whose class in a column such as `Q1_NPS_GROUP` is not that of their rating. Null where the column
 * does not hold such classes.
 * @param answers what each entry of the dictionary of column `ratings` is
 */
export function checkGroups(
	table: Table,
	ratings: number,
	answers: readonly Answer[],
	groups: number,
): GroupCheck | null {
	const column = table.columns[groups];
	if (column?.kind !== 'category' || !column.dictionary.every((text) => isBlank(text) || classOf(text) !== null)) {
		return null;
	}
	const classes = column.dictionary.map(classOf);
	let compared = 0;
	let disagreeing = 0;
	for (const group of table.groups) {
		const ratingCells = group.cells[ratings];
		const groupCells = group.cells[groups];
		if (ratingCells?.kind !== 'category' || groupCells?.kind !== 'category') return null;
		for (let record = 0; record < group.recordCount; record++) {
			const answer = answers[ratingCells.codes[record] as number];
			const scoreClass = classes[groupCells.codes[record] as number];
			if (typeof answer !== 'number' || !scoreClass) continue;
			compared++;
			if (scoreClass !== classOfRating(answer)) disagreeing++;
		}
	}
	return { compared, disagreeing };
}

/** The class that a cell names or numbers; null for anything else. */
function classOf(text: string): ScoreClass | null {
	return classOfName.get(plainWords(text)) ?? null;
}

function classOfRating(rating: number): ScoreClass {
	if (rating >= 9) return 'promoter';
	return rating >= 7 ? 'passive' : 'detractor';
}
