import type { Problem } from '../core/model/problem.ts';
import type { Candidate } from '../core/model/survey.ts';
import { problemOf } from '../engine/problemOf.ts';
import { offeredShifts, type Shift } from '../report/offeredShifts.ts';
import { problemSentence } from '../report/sentences/problem.ts';
import type { Words } from '../report/words.ts';
import { type ExitStatus, exitStatus, exitStatusOf } from './exitStatus.ts';
import { UsageError } from './usageError.ts';

/** Why the command ends without a report. */
export interface Failure {
	readonly status: ExitStatus;
	/** As the JSON contract has it: that of the problem, `usage` or `failure`. */
	readonly code: string;
	/** What is wrong and what to do, in lines. */
	readonly message: string;
	/** The columns that the problem names. */
	readonly candidates: readonly Candidate[];
}

/** What a thrown error means to the user: a problem of the file, a wrong command line, or a mistake of ours. */
export function failureOf(error: unknown, words: Words): Failure {
	const problem = problemOf(error);
	if (problem !== null) {
		const message = [problemSentence(words, problem), ...advice(problem, words)].join('\n');
		return { status: exitStatusOf(problem), code: problem.code, message, candidates: candidatesOf(problem) };
	}
	if (error instanceof UsageError) {
		const message = `${words.text(error.key, error.values)}\n${words.text('terminal.see-help')}`;
		return { status: exitStatus.usage, code: 'usage', message, candidates: [] };
	}
	const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return { status: exitStatus.failure, code: 'failure', message, candidates: [] };
}

/** The options that help, a line each. */
function advice(problem: Problem, words: Words): readonly string[] {
	const shifts = offeredShifts(problem);
	if (shifts.length > 0) return shifts.map((shift) => shiftAdvice(shift, words));
	if (problem.code !== 'question-needed') return [];
	return [
		words.text('terminal.choose-question'),
		...problem.candidates.map(({ column, index }) => `  --question "#${index + 1}"   ${column}`),
	];
}

function shiftAdvice(shift: Shift, words: Words): string {
	if (shift === 0) return words.text('terminal.try-no-shift');
	const [from, to] = shift > 0 ? ['1–11', '0–10'] : ['0–9', '1–10'];
	return words.text('terminal.try-shift', { from, to, shift });
}

function candidatesOf(problem: Problem): readonly Candidate[] {
	if (problem.code === 'question-needed') return problem.candidates;
	return problem.code === 'no-question' ? problem.rejected.map(({ column, index }) => ({ column, index })) : [];
}
