import type { ScoreComparison } from '../../model/groupScore.ts';
import type { WaveDifference } from '../../model/waves.ts';
import { holm } from '../../stats/holm.ts';
import { scoreComparison, type TestedDifference } from '../compareScores.ts';

/** Tests of a family, with their p adjusted by Holm over all of them. Null stays null: nothing to test. */
export function scoreChanges(
	tests: readonly (readonly (TestedDifference | null)[])[],
	level: number,
): (ScoreComparison | null)[][] {
	const adjusted = adjustedBy(tests, ({ test }) => test.p);
	return tests.map((row) =>
		row.map((tested) => tested && scoreComparison(tested, adjusted.get(tested) ?? tested.test.p, level)),
	);
}

/** A difference of shares or means before its p is adjusted. */
export type TestedChange = Pick<WaveDifference, 'difference' | 'low' | 'high' | 'statistic' | 'unadjustedP' | 'method'>;

/** As `scoreChanges`, of shares or means. */
export function differences(
	tests: readonly (readonly (TestedChange | null)[])[],
	level: number,
): (WaveDifference | null)[][] {
	const adjusted = adjustedBy(tests, ({ unadjustedP }) => unadjustedP);
	return tests.map((row) =>
		row.map((tested) => {
			if (tested === null) return null;
			const p = adjusted.get(tested) ?? tested.unadjustedP;
			const isShown = p < 1 - level && tested.difference !== 0;
			return { ...tested, p, outcome: isShown ? (tested.difference > 0 ? 'higher' : 'lower') : 'none' };
		}),
	);
}

function adjustedBy<Test extends object>(
	tests: readonly (readonly (Test | null)[])[],
	pOf: (test: Test) => number,
): ReadonlyMap<Test, number> {
	const family = tests.flat().filter((test) => test !== null);
	const adjusted = holm(family.map(pOf));
	return new Map(family.map((test, index) => [test, adjusted[index] ?? 1]));
}

/** One entry a wave: what `compare` makes of it and the one before; null of the first. */
export function fromWaveToWave<Item, Result>(
	items: readonly Item[],
	compare: (now: Item, before: Item, wave: number) => Result | null,
): (Result | null)[] {
	return items.map((now, wave) => {
		const before = items[wave - 1];
		return before === undefined ? null : compare(now, before, wave);
	});
}
