import type { SampleDesign } from '../selection/selection.ts';

/** What is added up of those of whom shares are told. */
export interface WeighedBase {
	/** Records, or the answers that they stand for. */
	answers: number;
	/** Sum of their weights. */
	weight: number;
	/** Sum of the squares of their weights. */
	squares: number;
}

/**
 * Answers of equal weight that are as exact as these: (Σw)² / Σw². The base itself, exactly, where all weigh the same.
 * Source: Kish 1965, Survey Sampling, section 11.7.
 */
export function effectiveBase({ weights }: SampleDesign, { answers, weight, squares }: WeighedBase): number {
	if (weights?.kind !== 'weight' || squares === 0) return answers;
	const effective = weight ** 2 / squares;
	return answers - effective < answers * 1e-9 ? answers : effective;
}

/** A part of the base on 0..1, by weight unless all weigh the same. */
export function shareOfBase(
	part: { readonly answers: number; readonly weight: number },
	base: WeighedBase,
	effective: number,
): number {
	const share = effective === base.answers ? part.answers / base.answers : part.weight / base.weight;
	// Sums of weights in another order may differ in the last bits.
	return base.answers === 0 ? 0 : Math.min(1, share);
}
