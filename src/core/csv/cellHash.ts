import { createKernel, hand } from './kernel.ts';

/** Halves of a hash of 64 bits: those that `KeyCells` holds for a cell. */
export interface CellHash {
	readonly low: number;
	readonly high: number;
}

/** The hash of each cell's content, none of them blank. */
export function cellHashes(cells: readonly Uint8Array[]): CellHash[] {
	const kernel = createKernel();
	return cells.map((cell) => {
		const place = hand(kernel, cell);
		const end = place + cell.length;
		const hash = { low: kernel.hashOf(place, end) >>> 0, high: kernel.otherHashOf(place, end) >>> 0 };
		kernel.release(place);
		return hash;
	});
}
