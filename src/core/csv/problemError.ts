import type { Problem } from '../model/problem.ts';

/** A refusal: the file, the question or the choice cannot be used, for the reason in `problem`. Not a mistake of ours. */
export class ProblemError extends Error {
	override readonly name = 'ProblemError';
	readonly problem: Problem;

	constructor(problem: Problem, options?: ErrorOptions) {
		super(problem.code, options);
		this.problem = problem;
	}
}
