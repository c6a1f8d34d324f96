import type { Touchpoints } from '../../model/touchpoints.ts';
import { correlation } from '../../stats/correlation.ts';
import { relativeWeights } from '../../stats/relativeWeights.ts';
import { symmetricEigen } from '../../stats/symmetricEigen.ts';
import { completeCases } from '../ratings/completeCases.ts';
import type { RatingColumn } from '../ratings/ratingColumn.ts';
import type { Selection } from '../selection/selection.ts';

/** How much of the recommendation the touchpoints account for, and each of its share; or why that cannot be told. */
export interface TouchpointWeights {
	readonly summary: Touchpoints['relativeWeights'];
	/** One a touchpoint, summing to 1; null where they could not be computed. */
	readonly shares: readonly number[] | null;
	/** Places of touchpoints that follow from each other. */
	readonly collinear: readonly number[];
}

/** Complete cases, in all and for each touchpoint. */
const fewestCases = 100;
const fewestCasesEach = 10;
/** A component of a vector of length 1 below this is 0 but for rounding. */
const rounding = 1e-6;

/**
 * Johnson's relative weights, over the records that rate all touchpoints, and only where most respondents do.
 * @param bases for each touchpoint the answers to the recommendation question, and those beside a rating of it
 */
export function touchpointWeights(
	selection: Selection,
	columns: readonly RatingColumn[],
	bases: readonly { readonly answered: number; readonly base: number }[],
): TouchpointWeights {
	if (columns.length < 2) return without('one-touchpoint');
	if (bases.some(({ answered, base }) => base * 2 < answered)) return without('rated-by-too-few');
	const needed = Math.max(fewestCases, fewestCasesEach * columns.length);
	if (bases.some(({ base }) => base < needed)) return without('too-few-answers');
	const { base, moments } = completeCases(selection, columns);
	if (base < needed) return without('too-few-answers');
	const places = columns.map((_, place) => place);
	const outcome = places.map((place) => correlation(moments, place, columns.length));
	const predictors = places
		.map((row): readonly (number | null)[] =>
			places.map((column) => (row === column ? 1 : correlation(moments, row, column))),
		)
		.filter(areNumbers);
	if (!areNumbers(outcome) || predictors.length < outcome.length) return without('constant');
	const result = relativeWeights(predictors, outcome);
	if (result.kind === 'collinear') return { ...without('collinear'), collinear: dependent(predictors) };
	const { weights, rSquared } = result;
	return {
		summary: { computed: true, base, rSquared },
		shares: rSquared > 0 ? weights.map((weight) => weight / rSquared) : null,
		collinear: [],
	};
}

type Reason = Extract<TouchpointWeights['summary'], { computed: false }>['reason'];

function without(reason: Reason): TouchpointWeights {
	return { summary: { computed: false, reason }, shares: null, collinear: [] };
}

/** The variables in the combination of collinear ones that is the same in all records: the vector of the eigenvalue 0. */
function dependent(correlations: readonly (readonly number[])[]): readonly number[] {
	const combination = symmetricEigen(correlations).vectors.at(-1) ?? [];
	return combination.flatMap((component, place) => (Math.abs(component) > rounding ? [place] : []));
}

function areNumbers(values: readonly (number | null)[]): values is readonly number[] {
	return values.every((value) => value !== null);
}
