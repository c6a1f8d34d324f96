/**
 * The letter by which the significance letters of a cross table name a column: A..Z, then AA, AB and on, as a spreadsheet
 * counts.
 *
 * @param index Of the column, from 0.
 * @throws RangeError where the index is negative or not whole.
 */
export function columnLetter(index: number): string {
	if (!(Number.isSafeInteger(index) && index >= 0)) {
		throw new RangeError(`A column is counted from 0; found ${index}`);
	}
	const before = index < 26 ? '' : columnLetter(Math.floor(index / 26) - 1);
	return before + String.fromCharCode(65 + (index % 26));
}
