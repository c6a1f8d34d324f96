import { Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, type Uri, window } from 'vscode';
import type { BenchmarkFile } from '../core/model/benchmarkFile.ts';
import type { BenchmarkMistake } from '../core/model/benchmarkMistake.ts';
import { languageFor } from './languageSetting.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';
import { speechIn } from './speechIn.ts';

/** Mistakes in the user's own files of figures: among VS Code's problems, at their places, and once in a message. */
export class BenchmarkMistakes implements Disposable {
	readonly #diagnostics = languages.createDiagnosticCollection('survey-lens');
	/** Files of which the user has been told, until they are right. */
	readonly #told = new Set<string>();

	/** Shows the mistakes of a file as it is now. */
	async show(uri: Uri, { name, mistakes, furtherMistakes }: BenchmarkFile): Promise<void> {
		if (mistakes.length === 0) {
			this.#diagnostics.delete(uri);
			this.#told.delete(uri.toString());
			return;
		}
		const speech = await speechIn(languageFor(null));
		this.#diagnostics.set(
			uri,
			mistakes.map((mistake) => diagnostic(speech, mistake)),
		);
		if (this.#told.has(uri.toString())) {
			return;
		}
		this.#told.add(uri.toString());
		const count = mistakes.length + furtherMistakes;
		const show = speech.text('extension.showMistakes');
		const message = plainText(speech.text('extension.benchmarkMistakes', { name, count }));
		if ((await window.showWarningMessage(message, show)) === show) {
			const [first] = mistakes;
			await window.showTextDocument(uri, first === undefined ? {} : { selection: rangeOf(first) });
		}
	}

	/** Takes away what was shown of files that no longer count. */
	forget(uris: readonly Uri[]): void {
		for (const uri of uris) {
			this.#diagnostics.delete(uri);
		}
	}

	dispose(): void {
		this.#diagnostics.dispose();
	}
}

function diagnostic(speech: Speech, mistake: BenchmarkMistake): Diagnostic {
	const shown = new Diagnostic(rangeOf(mistake), speech.mistake(mistake), DiagnosticSeverity.Error);
	shown.source = 'Survey Lens';
	shown.code = mistake.reason.code;
	return shown;
}

function rangeOf({ line, span }: BenchmarkMistake): Range {
	const [from, to] = span ?? [0, Number.MAX_SAFE_INTEGER];
	return new Range(line - 1, from, line - 1, to);
}
