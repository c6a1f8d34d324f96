import { commands, window } from 'vscode';
import type { Language } from '../core/model/language.ts';
import { problemOf } from '../engine/problemOf.ts';
import { plainText } from './plainText.ts';
import { speechIn } from './speechIn.ts';

/**
 * Says in a notification why something was refused or failed. What the user cancelled needs no words.
 * @returns `try again` where the user has mended the cause at once.
 */
export async function showProblem(error: unknown, language: Language): Promise<'try again' | undefined> {
	const problem = problemOf(error);
	if (problem?.code === 'cancelled') {
		return undefined;
	}
	const speech = await speechIn(language);
	if (problem === null) {
		const detail = error instanceof Error ? error.message : String(error);
		window.showErrorMessage(plainText(speech.text('extension.failed', { detail })));
		return undefined;
	}
	if (problem.code !== 'no-such-benchmark') {
		window.showErrorMessage(plainText(speech.problem(problem)));
		return undefined;
	}
	const choose = speech.text('extension.chooseAnotherBenchmark');
	if ((await window.showErrorMessage(plainText(speech.problem(problem)), choose)) !== choose) {
		return undefined;
	}
	return (await commands.executeCommand('surveyLens.chooseBenchmark')) === true ? 'try again' : undefined;
}
