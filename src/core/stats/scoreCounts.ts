/** Answers to a recommendation question by group. Each answer belongs to exactly one. */
export interface ScoreCounts {
	/** Answers of 9 and 10. */
	readonly promoters: number;
	/** Answers of 7 and 8. */
	readonly passives: number;
	/** Answers of 0 to 6. */
	readonly detractors: number;
}

/**
 * The base of a score: how many answers were counted.
 *
 * @returns A whole number, 0 or more.
 * @throws RangeError where a count is negative or not whole.
 */
export function baseOf(counts: ScoreCounts): number {
	for (const group of ['promoters', 'passives', 'detractors'] as const) {
		if (!Number.isSafeInteger(counts[group]) || counts[group] < 0) {
			throw new RangeError(`${group} must be a whole number of answers, 0 or more; found ${counts[group]}`);
		}
	}
	return counts.promoters + counts.passives + counts.detractors;
}
