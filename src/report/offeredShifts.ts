import type { Problem } from '../core/model/problem.ts';
import type { OtherScale } from '../core/model/survey.ts';

/** Points to subtract from numbers so that they are ratings. */
export type Shift = 1 | 0 | -1;

const shifts: Partial<Readonly<Record<OtherScale, readonly Shift[]>>> = {
	'1-11': [1],
	'1-10 or 1-11': [1, 0],
	'0-9': [-1],
};

/**
 * Points to subtract from the numbers of a refused question that may be its ratings, off by one: 1 where 1 to 11 may stand
 * for 0 to 10, -1 where 0 to 9 may stand for 1 to 10; 1 or 0 where both may be meant. Empty for any other problem.
 */
export function offeredShifts(problem: Problem): readonly Shift[] {
	if (problem.code === 'not-a-recommendation-scale') return shifts[problem.looksLike] ?? [];
	if (problem.code !== 'no-question') return [];
	return (
		problem.rejected.flatMap(({ looksLike }) => (shifts[looksLike] === undefined ? [] : [shifts[looksLike]]))[0] ?? []
	);
}
