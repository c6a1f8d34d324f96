import type { Problem } from '../core/model/problem.ts';
import type { OtherScale } from '../core/model/survey.ts';

const shifts: Partial<Readonly<Record<OtherScale, 1 | -1>>> = { '1-11': 1, '0-9': -1 };

/**
 * Points to subtract from the numbers of a refused question that may be its ratings, off by one: 1 where 1 to 11 may stand
 * for 0 to 10, -1 where 0 to 9 may stand for 1 to 10. Null for any other problem.
 */
export function offeredShift(problem: Problem): 1 | -1 | null {
	if (problem.code === 'not-a-recommendation-scale') return shifts[problem.looksLike] ?? null;
	if (problem.code !== 'no-question') return null;
	const [first] = problem.rejected.flatMap(({ looksLike }) => shifts[looksLike] ?? []);
	return first ?? null;
}
