import { window } from 'vscode';
import type { Language } from '../core/model/language.ts';
import { problemOf } from '../engine/problemOf.ts';
import { plainText } from './plainText.ts';
import { speechIn } from './speechIn.ts';

/** Says in a notification why something was refused or failed. What the user cancelled needs no words. */
export async function showProblem(error: unknown, language: Language): Promise<void> {
	const problem = problemOf(error);
	if (problem?.code === 'cancelled') {
		return;
	}
	const speech = await speechIn(language);
	const detail = error instanceof Error ? error.message : String(error);
	const text = problem === null ? speech.text('extension.failed', { detail }) : speech.problem(problem);
	window.showErrorMessage(plainText(text));
}
