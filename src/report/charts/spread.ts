/** A label on a line: where it would like to start, and how long it is, in px. */
export interface Label {
	readonly start: number;
	readonly length: number;
}

/**
 * Moves labels apart so that none touches the next and all stay within 0..`width`, as little as that takes.
 * Keeps their order. Where they are too many for the line, the first ones overlap.
 * @returns where each label starts, in px
 */
export function spread(labels: readonly Label[], width: number, gap: number): readonly number[] {
	const starts: number[] = [];
	let free = 0;
	for (const { start, length } of labels) {
		const placed = Math.max(start, free);
		starts.push(placed);
		free = placed + length + gap;
	}
	let limit = width;
	for (let index = labels.length - 1; index >= 0; index -= 1) {
		const length = labels[index]?.length ?? 0;
		const placed = Math.max(0, Math.min(starts[index] ?? 0, limit - length));
		starts[index] = placed;
		limit = placed - gap;
	}
	return starts;
}
