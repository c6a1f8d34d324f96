import { ConfigurationTarget, window, workspace } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { BenchmarkChoice } from '../core/model/query.ts';
import { plainText } from './plainText.ts';
import { benchmarkSetting } from './settings.ts';
import { speechIn } from './speechIn.ts';

/**
 * Remembers the benchmark for the workspace, or for the user where no workspace is open; the open reports follow the
 * setting. False where it cannot be written, which the user is then told.
 */
export async function rememberBenchmark(choice: BenchmarkChoice, language: Language): Promise<boolean> {
	const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
	try {
		await workspace.getConfiguration().update(benchmarkSetting, choice, target);
		return true;
	} catch (error) {
		const speech = await speechIn(language);
		const detail = error instanceof Error ? error.message : String(error);
		void window.showErrorMessage(plainText(speech.text('extension.benchmarkNotRemembered', { detail })));
		return false;
	}
}
