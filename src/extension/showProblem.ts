import { window } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { Problem } from '../core/model/problem.ts';
import { problemOf } from '../engine/problemOf.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';
import { speechIn } from './speechIn.ts';

/** A way to mend what is wrong, offered beside its description. */
export interface Remedy {
	readonly label: string;
	apply(): Promise<void>;
}

/** Says in a notification why something was refused or failed, with what can be done. What the user cancelled needs no words. */
export async function showProblem(
	error: unknown,
	language: Language,
	remediesFor: (problem: Problem, speech: Speech) => readonly Remedy[] = () => [],
): Promise<void> {
	const problem = problemOf(error);
	if (problem?.code === 'cancelled') {
		return;
	}
	const speech = await speechIn(language);
	if (problem === null) {
		const detail = error instanceof Error ? error.message : String(error);
		window.showErrorMessage(plainText(speech.text('extension.failed', { detail })));
		return;
	}
	const remedies = remediesFor(problem, speech);
	const labels = remedies.map(({ label }) => label);
	const chosen = await window.showErrorMessage(plainText(speech.problem(problem)), ...labels);
	await remedies.find(({ label }) => label === chosen)?.apply();
}
