import type { ScoreInterval } from '../core/model/interval.ts';

/** Decimals that a score and its interval are shown with: none, or one where the interval spans less than two points. */
export function scoreDigits({ low, high }: Pick<ScoreInterval, 'low' | 'high'>): 0 | 1 {
	return high - low < 2 ? 1 : 0;
}
