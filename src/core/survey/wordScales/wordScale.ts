/** Scales of words that ask the same in the same words of one language: a column uses one of them. */
export interface WordScales {
	readonly asks: 'satisfaction' | 'quality' | 'agreement' | 'likelihood';
	/** The shortest first. */
	readonly scales: readonly WordScale[];
}

/** The steps of a scale from the lowest on; of each the wordings in use, of which a column has one. */
export type WordScale = readonly (readonly string[])[];

/** A scale of steps from the lowest on, each with its wordings parted by bars: without marks and capitals. */
export function scale(...steps: readonly string[]): WordScale {
	return steps.map((wordings) => wordings.split('|'));
}
