import { recordClass, type Selection } from './selection.ts';

const known = new WeakMap<Selection, readonly Uint32Array[]>();

/**
 * For each row group the positions in it of the selected records without a valid answer, ascending: those that are selected
 * beside `answers`. Kept as long as the selection is.
 */
export function unanswered(selection: Selection): readonly Uint32Array[] {
	const positions = known.get(selection) ?? selection.classes.map(positionsOfNone);
	known.set(selection, positions);
	return positions;
}

function positionsOfNone(classes: Uint8Array): Uint32Array {
	const positions: number[] = [];
	let record = classes.indexOf(recordClass.none);
	while (record >= 0) {
		positions.push(record);
		record = classes.indexOf(recordClass.none, record + 1);
	}
	return Uint32Array.from(positions);
}
