import { columnLetter } from './columnLetter.ts';
import { type Share, testTwoShares } from './testTwoShares.ts';

export interface SignificanceOptions {
	/** Columns with fewer answers are not tested, nor tested against. */
	readonly minimumBase: number;
	/**
	 * What is done about testing many pairs: `bonferroni` multiplies each p by the pairs tested in the row, as SPSS Custom
	 * Tables do unless told otherwise; `none` takes each pair for itself.
	 */
	readonly adjustment: 'bonferroni' | 'none';
	/** Confidence of an upper-case letter, above 0 and below 1. */
	readonly level: number;
	/** Confidence of a lower-case letter, below `level`; null for upper-case letters alone. */
	readonly lowerLevel: number | null;
}

const asAnalystsExpect: SignificanceOptions = {
	minimumBase: 30,
	adjustment: 'bonferroni',
	level: 0.95,
	lowerLevel: 0.9,
};

/**
 * The significance letters of one row of a cross table: each column's share is tested against every other column's, and
 * the higher one gets the letter of the lower one, upper case at 95 %, lower case at 90 %.
 *
 * @param row Share and base of each column, in the table's order. The columns must not share respondents.
 * @param options What differs from 30 answers, Bonferroni, 95 % and 90 %.
 * @returns One entry a column: the letters (`columnLetter`) of the columns it is significantly higher than, in their order;
 * null where its base is too small to be tested.
 * @throws RangeError for a share off 0..1, a negative base, or levels that do not descend.
 * Source: two-proportion z test as in `testTwoShares`; letters as in SPSS Custom Tables, COMPARETEST TYPE=PROP. There a
 * column at 0 % or 100 % is left out; here only a pair at the same one is, for which the test is not defined.
 */
export function significanceLetters(
	row: readonly Share[],
	options: Partial<SignificanceOptions> = {},
): readonly (readonly string[] | null)[] {
	const { minimumBase, adjustment, level, lowerLevel } = { ...asAnalystsExpect, ...options };
	if (lowerLevel !== null && !(lowerLevel > 0 && lowerLevel < level)) {
		throw new RangeError(`The level of lower-case letters lies above 0 and below ${level}; found ${lowerLevel}`);
	}
	const isTested = ({ base }: Share) => base > 0 && base >= minimumBase;
	const columns = row.filter(isTested).length;
	const comparisons = adjustment === 'none' ? 1 : (columns * (columns - 1)) / 2;

	const letterAgainst = (column: Share, other: Share, index: number): string | null => {
		const p = column.share > other.share ? testTwoShares(column, other, level)?.p : undefined;
		if (p === undefined || !isTested(other)) {
			return null;
		}
		if (p * comparisons <= 1 - level) {
			return columnLetter(index);
		}
		return lowerLevel !== null && p * comparisons <= 1 - lowerLevel ? columnLetter(index).toLowerCase() : null;
	};
	return row.map((column) =>
		isTested(column)
			? row.map((other, index) => letterAgainst(column, other, index)).filter((letter) => letter !== null)
			: null,
	);
}
