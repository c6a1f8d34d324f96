/** Eleven labels are those of 0 to 10. */
const eleventh = 11;

/**
 * Points by which numbers lie above the ratings they stand for, where a platform may have written the number of each label,
 * counted from 1, instead of the rating: 1 where an eleventh shows it, 0 where a number shows that it did not. Null where
 * the numbers fit both.
 */
export function shiftOfLabelNumbers(numbers: readonly number[]): 0 | 1 | null {
	const areNumbersOfLabels = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= eleventh);
	if (!areNumbersOfLabels) return 0;
	return numbers.includes(eleventh) ? 1 : null;
}
