import { ProblemError } from '../core/csv/problemError.ts';
import type { Problem } from '../core/model/problem.ts';

/** The problem that `error` reports, or null where it is a mistake of ours. */
export function problemOf(error: unknown): Problem | null {
	return error instanceof ProblemError ? error.problem : null;
}

/** The error that refuses for the reason in `problem`. */
export function refusal(problem: Problem): Error {
	return new ProblemError(problem);
}
