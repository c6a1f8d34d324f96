import type { GroupScore } from '../../model/groupScore.ts';

/**
 * Holds rolling scores back, the oldest first, where one of them, less others, less the periods that are shown, would tell
 * the score of periods with fewer answers than the minimum base.
 *
 * Every score that is shown is a difference of two sums from the first period on. Sums whose differences are known hang
 * together, and so does every pair of them: no two that hang together may lie less than the minimum base apart.
 * @param periods that make up a total which is shown, after `holdBack`
 * @param rolling of the windows that end with each period
 * @param length periods in a window
 * @param minimumBase answers below which no score is shown
 */
export function holdBackRolling(
	periods: readonly GroupScore[],
	rolling: readonly (GroupScore | null)[],
	length: number,
	minimumBase: number,
): readonly (GroupScore | null)[] {
	// How many answers are hidden before each period; where nothing lies between two periods, they are one place.
	const hiddenBefore = [0];
	for (const { base, nps } of periods) hiddenBefore.push((hiddenBefore.at(-1) ?? 0) + (nps === null ? base : 0));
	const hidden = hiddenBefore.at(-1) ?? 0;
	const places = new Map(hiddenBefore.map((place) => [place, new Set([place])]));
	const isRevealing = (answers: number): boolean => answers > 0 && answers < minimumBase;
	const together = (one: number, other: number): readonly [ReadonlySet<number>, ReadonlySet<number>] => [
		places.get(one) ?? new Set([one]),
		places.get(other) ?? new Set([other]),
	];
	const join = (one: number, other: number): void => {
		const joined = new Set(together(one, other).flatMap((set) => [...set]));
		for (const place of joined) places.set(place, joined);
	};
	const wouldReveal = (one: number, other: number): boolean => {
		const [before, behind] = together(one, other);
		return [...before].some((first) =>
			[...behind].some((last) => {
				const between = Math.abs(last - first);
				return isRevealing(between) || isRevealing(hidden - between);
			}),
		);
	};
	join(0, hidden);
	return rolling
		.map((score, last) => ({ score, first: last + 1 - length, end: last + 1 }))
		.toReversed()
		.map(({ score, first, end }) => {
			if (score === null || score.nps === null) return score;
			const [from, to] = [hiddenBefore[first] ?? 0, hiddenBefore[end] ?? 0];
			if (wouldReveal(from, to)) return { shown: 'held-back' as const, base: score.base, nps: null };
			join(from, to);
			return score;
		})
		.toReversed();
}
