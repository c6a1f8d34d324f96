import { symmetricEigen } from './symmetricEigen.ts';

/** How much of an outcome's variance each predictor accounts for. */
export type RelativeWeights =
	| {
			readonly kind: 'weights';
			/** One a predictor, 0 or more; they sum to `rSquared`. */
			readonly weights: readonly number[];
			/** The part of the outcome's variance that all predictors together account for, on 0..1. */
			readonly rSquared: number;
	  }
	/** A predictor follows from the others, so that what each accounts for cannot be told apart. */
	| { readonly kind: 'collinear' };

/** Below this an eigenvalue of a correlation matrix is 0 but for rounding. */
const smallestEigenvalue = 1e-10;

/**
 * Johnson's relative weights: the predictors are replaced by the uncorrelated variables closest to them, and the variance
 * that these account for is handed back to the predictors. Association, not cause.
 *
 * @param predictors Correlations among the predictors, k rows of k on -1..1, the diagonal 1; all from the same records.
 * @param outcome Correlation of each predictor with the outcome, k on -1..1, from these records too.
 * @throws RangeError where the numbers cannot be correlations of k predictors, or there is none.
 * Source: Johnson 2000, A Heuristic Method for Estimating the Relative Weight of Predictor Variables in Multiple
 * Regression, Multivariate Behavioral Research 35(1), 1-19.
 */
export function relativeWeights(
	predictors: readonly (readonly number[])[],
	outcome: readonly number[],
): RelativeWeights {
	checkCorrelations(predictors, outcome);
	const { values, vectors } = symmetricEigen(predictors);
	if (values.some((value) => value < smallestEigenvalue)) {
		return { kind: 'collinear' };
	}
	// Λ = V √D Vᵀ correlates the predictors with their uncorrelated counterparts, whose coefficients are β = Λ⁻¹ r.
	const scores = vectors.map((vector, i) => dot(vector, outcome) / Math.sqrt(Number(values[i])));
	const squaredBetas = outcome.map((_, j) => dot(component(vectors, j), scores) ** 2);
	const weights = outcome.map((_, i) =>
		squaredBetas.reduce((weight, squaredBeta, j) => {
			const loading = vectors.reduce(
				(sum, vector, m) => sum + Number(vector[i]) * Number(vector[j]) * Math.sqrt(Number(values[m])),
				0,
			);
			return weight + loading ** 2 * squaredBeta;
		}, 0),
	);
	return { kind: 'weights', weights, rSquared: dot(scores, scores) };
}

function checkCorrelations(predictors: readonly (readonly number[])[], outcome: readonly number[]): void {
	if (outcome.length === 0 || predictors.length !== outcome.length) {
		throw new RangeError(
			`Each predictor correlates with the outcome; found ${predictors.length} and ${outcome.length} correlations`,
		);
	}
	if (predictors.some((row, i) => row[i] !== 1)) {
		throw new RangeError('A predictor correlates with itself at 1');
	}
	const impossible = [...predictors.flat(), ...outcome].find((value) => !(value >= -1 && value <= 1));
	if (impossible !== undefined) {
		throw new RangeError(`A correlation lies on -1..1; found ${impossible}`);
	}
}

function component(vectors: readonly (readonly number[])[], index: number): readonly number[] {
	return vectors.map((vector) => Number(vector[index]));
}

function dot(one: readonly number[], other: readonly number[]): number {
	return one.reduce((sum, value, i) => sum + value * Number(other[i]), 0);
}
