import { ConfigurationTarget, type Disposable, EventEmitter, window, workspace } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { BenchmarkChoice } from '../core/model/query.ts';
import { plainText } from './plainText.ts';
import { speechIn } from './speechIn.ts';

const key = 'surveyLens.benchmark';

/** The benchmark that the user chose, in the setting `surveyLens.benchmark`. */
export class BenchmarkSetting implements Disposable {
	/** A choice counts at once: to write it down takes VS Code a second and more. */
	#beingWritten: BenchmarkChoice | undefined;
	readonly #changed = new EventEmitter<void>();
	readonly #watching = workspace.onDidChangeConfiguration((change) => {
		if (change.affectsConfiguration(key) && this.#beingWritten === undefined) {
			this.#changed.fire();
		}
	});

	readonly onDidChange = this.#changed.event;

	/** `auto` where none was chosen. */
	get choice(): BenchmarkChoice {
		const written = workspace.getConfiguration().get(key);
		return this.#beingWritten ?? (typeof written === 'string' && written !== '' ? written : 'auto');
	}

	/** Remembers a choice for the workspace, or for the user where no workspace is open. */
	async choose(choice: BenchmarkChoice, language: Language): Promise<void> {
		const target =
			workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
		this.#beingWritten = choice;
		this.#changed.fire();
		try {
			await workspace.getConfiguration().update(key, choice, target);
		} catch (error) {
			const detail = error instanceof Error ? error.message : String(error);
			const speech = await speechIn(language);
			void window.showErrorMessage(plainText(speech.text('extension.benchmarkNotRemembered', { detail })));
		} finally {
			if (this.#beingWritten === choice) {
				this.#beingWritten = undefined;
			}
			if (this.choice !== choice) {
				this.#changed.fire();
			}
		}
	}

	dispose(): void {
		this.#watching.dispose();
		this.#changed.dispose();
	}
}
