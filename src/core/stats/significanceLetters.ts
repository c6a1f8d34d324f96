import { columnLetter } from './columnLetter.ts';
import { type Share, zOfTwoShares } from './testTwoShares.ts';
import { twoSidedP } from './twoSidedP.ts';

/** A share of a row, and how many gave an answer in its column. */
export interface TestedShare extends Share {
	/** Answers that the minimum base is held against, divided by the design effect of weights alone; the base without it. */
	readonly answers?: number;
}

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
	/** How the shares of two columns go together, on -1..1, by their places: 0 where no account has answers in both. */
	readonly correlation: (one: number, other: number) => number;
}

const asAnalystsExpect: SignificanceOptions = {
	minimumBase: 30,
	adjustment: 'bonferroni',
	level: 0.95,
	lowerLevel: 0.9,
	correlation: () => 0,
};

/**
 * The significance letters of one row of a cross table: each column's share is tested against every other column's, and
 * the higher one gets the letter of the lower one, upper case at 95 %, lower case at 90 %.
 *
 * @param row Share and base of each column, in the table's order. The columns must not share respondents, but may accounts.
 * @param options What differs from 30 answers, Bonferroni, 95 % and 90 %.
 * @returns One entry a column: the letters (`columnLetter`) of the columns it is significantly higher than, in their order;
 * null where its base is too small to be tested.
 * @throws RangeError for a share off 0..1, a negative base, or levels that do not descend.
 * Source: two-proportion z test as in `testTwoShares`; letters as in SPSS Custom Tables, COMPARETEST TYPE=PROP. There a
 * column at 0 % or 100 % is left out; here only a pair at the same one is, for which the test is not defined.
 */
export function significanceLetters(
	row: readonly TestedShare[],
	options: Partial<SignificanceOptions> = {},
): readonly (readonly string[] | null)[] {
	const { minimumBase, adjustment, level, lowerLevel, correlation } = { ...asAnalystsExpect, ...options };
	if (lowerLevel !== null && !(lowerLevel > 0 && lowerLevel < level)) {
		throw new RangeError(`The level of lower-case letters lies above 0 and below ${level}; found ${lowerLevel}`);
	}
	const isTested = ({ base, answers = base }: TestedShare) => base > 0 && answers >= minimumBase;
	const columns = row.filter(isTested).length;
	const comparisons = adjustment === 'none' ? 1 : (columns * (columns - 1)) / 2;

	const letterAgainst = (column: number, other: number): string | null => {
		const [one, two] = [row[column], row[other]];
		if (!(one && two && one.share > two.share && isTested(two))) {
			return null;
		}
		const p = twoSidedP(zOfTwoShares(one, two, correlation(column, other)));
		if (p * comparisons <= 1 - level) {
			return columnLetter(other);
		}
		return lowerLevel !== null && p * comparisons <= 1 - lowerLevel ? columnLetter(other).toLowerCase() : null;
	};
	return row.map((share, column) =>
		isTested(share) ? row.map((_, other) => letterAgainst(column, other)).filter((letter) => letter !== null) : null,
	);
}
