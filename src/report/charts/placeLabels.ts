/** A mark with a name, in px: the middle and the reach of the mark, and how long the name is. */
export interface NamedMark {
	readonly x: number;
	readonly y: number;
	readonly reach: number;
	readonly length: number;
}

/** A rectangle in px. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where a name stands: its start and its middle, in px. */
export interface PlacedLabel {
	readonly start: number;
	readonly middle: number;
}

const gap = 4;

/**
 * Finds each name a place beside its mark where it touches no other name, no mark and nothing else that is taken: on the
 * right, on the left, above, below, then askew. Earlier marks choose first.
 * @param height of a name, in px
 * @param within where names may stand
 * @param taken what no name may touch
 * @param avoided what a name touches only where it has no other place, such as thin lines
 * @returns one entry a mark; null where there is no room
 */
export function placeLabels(
	marks: readonly NamedMark[],
	height: number,
	within: Box,
	taken: readonly Box[] = [],
	avoided: readonly Box[] = [],
): readonly (PlacedLabel | null)[] {
	const occupied = [...taken, ...marks.map(markBox)];
	return marks.map((mark) => {
		const free = candidates(mark, height).filter(
			(candidate) => isInside(candidate, within) && !occupied.some((other) => touch(candidate, other)),
		);
		const box = free.find((candidate) => !avoided.some((other) => touch(candidate, other))) ?? free[0];
		if (box === undefined) return null;
		occupied.push(box);
		return { start: box.left, middle: (box.top + box.bottom) / 2 };
	});
}

function markBox({ x, y, reach }: NamedMark): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function candidates({ x, y, reach, length }: NamedMark, height: number): readonly Box[] {
	const away = reach + gap;
	const near = 0.7 * reach + 2;
	const [right, left, centred] = [x + away, x - away - length, x - length / 2];
	const [level, above, below] = [y - height / 2, y - away - height, y + away];
	const places: readonly (readonly [start: number, top: number])[] = [
		[right, level],
		[left, level],
		[centred, above],
		[centred, below],
		[x + near, y - near - height],
		[x + near, y + near],
		[x - near - length, y - near - height],
		[x - near - length, y + near],
	];
	return places.map(([start, top]) => ({ left: start, right: start + length, top, bottom: top + height }));
}

function isInside(box: Box, within: Box): boolean {
	return box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;
}

function touch(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
