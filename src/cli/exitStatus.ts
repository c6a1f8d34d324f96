import type { Problem } from '../core/model/problem.ts';

/** How the command ends: a public contract, told in the README. */
export const exitStatus = {
	done: 0,
	failure: 1,
	usage: 2,
	unreadable: 3,
	refused: 4,
	undecided: 5,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** How the command ends where a problem keeps it from a report. */
export function exitStatusOf(problem: Problem): ExitStatus {
	switch (problem.code) {
		case 'source-missing':
		case 'source-unreadable':
		case 'source-changed':
		case 'file-empty':
		case 'file-binary':
		case 'no-records':
		case 'unclosed-quote':
		case 'shifted-columns':
		case 'benchmark-mistakes':
			return exitStatus.unreadable;
		case 'no-question':
		case 'not-a-recommendation-scale':
			return exitStatus.refused;
		case 'question-needed':
			return exitStatus.undecided;
		case 'no-such-column':
		case 'ambiguous-column':
		case 'no-such-benchmark':
		case 'not-categories':
		case 'not-ratings':
		case 'population-too-small':
			return exitStatus.usage;
		case 'cancelled':
		case 'engine-stopped':
			return exitStatus.failure;
	}
}
