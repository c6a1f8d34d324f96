import type { Uri, WebviewPanel } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { Engine } from '../engine/engine.ts';
import { problemOf } from '../engine/problemOf.ts';
import type {
	ComparisonShown,
	FromComparisonPage,
	ShowComparison,
	ToComparisonPage,
} from '../protocol/comparisonPage.ts';
import { fileName } from './fileName.ts';
import { languageFor } from './languageSetting.ts';
import { PageChannel } from './pageChannel.ts';
import type { PageFiles } from './pageFiles.ts';
import { PageRequests } from './pageRequests.ts';
import type { RememberedChoices } from './rememberedChoices.ts';
import { showProblem } from './showProblem.ts';
import { speechIn } from './speechIn.ts';
import { compareSurveyFiles } from './surveyComparison.ts';

/** The panel that shows surveys side by side. The page forgets all when it is hidden; what it showed is kept here. */
export class ComparisonPanel {
	readonly panel: WebviewPanel;
	readonly requests: PageRequests;
	readonly #uris: readonly Uri[];
	readonly #engine: Engine;
	readonly #choices: RememberedChoices;
	readonly #channel: PageChannel<ToComparisonPage>;
	#shown: ComparisonShown;
	/** Counts what was asked for, so that an answer that comes late does not replace a newer one. */
	#turn = 0;
	#disposed = false;

	/** Fills an empty `panel` with the page, which tells that the files are being read. */
	constructor(panel: WebviewPanel, uris: readonly Uri[], engine: Engine, choices: RememberedChoices, files: PageFiles) {
		this.panel = panel;
		this.requests = new PageRequests(panel);
		this.#uris = uris;
		this.#engine = engine;
		this.#choices = choices;
		const language = languageFor(null);
		this.#shown = { kind: 'comparing', language };
		const uri = JSON.stringify(uris.map((each) => each.toString()));
		this.#channel = new PageChannel(panel, files, { language, uri, script: 'comparison.js' });
		panel.onDidDispose(() => {
			this.#disposed = true;
		});
		panel.webview.onDidReceiveMessage(async (message: FromComparisonPage) => {
			if (message.kind === 'ready') {
				if (!message.isTold) this.#tell(this.#shown);
			} else if (message.kind === 'retry') {
				await this.read();
			}
		});
	}

	/** The comparison as it is shown; undefined where none is. */
	get shown(): ShowComparison | undefined {
		return this.#shown.kind === 'comparison' ? this.#shown : undefined;
	}

	/** The file of the last wave. */
	get last(): { readonly uri: Uri; readonly name: string } {
		const name = this.shown?.comparison.waves.at(-1)?.name;
		const uri = this.#uris.find((each) => fileName(each) === name) ?? (this.#uris.at(-1) as Uri);
		return { uri, name: fileName(uri) };
	}

	/** Reads the files as they are now, and shows them side by side. */
	async read(): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		const result = await compareSurveyFiles(this.#uris, this.#engine, this.#choices);
		if (turn !== this.#turn) {
			return;
		}
		if ('waves' in result) {
			this.#tell({ kind: 'comparison', language: languageFor(result.language), comparison: result });
			return;
		}
		const problem = problemOf(result.error);
		const { language } = this.#shown;
		if (problem !== null && problem.code !== 'cancelled') {
			this.#tell({ kind: 'problem', language, name: result.name, problem });
			return;
		}
		if (this.#shown.kind === 'comparing' && !this.#disposed) {
			this.panel.dispose();
		}
		await showProblem(result.error, language);
	}

	/** Says the same in the language that is now set. */
	async translate(): Promise<void> {
		const language = languageFor(this.#shown.kind === 'comparison' ? this.#shown.comparison.language : null);
		this.panel.title = await comparisonTitle(language, this.#uris);
		this.#tell({ ...this.#shown, language });
	}

	#tell(message: ComparisonShown): void {
		this.#shown = message;
		this.#channel.tell(message, message.language);
	}
}

/** What stands on the panel's tab. */
export async function comparisonTitle(language: Language, uris: readonly Uri[]): Promise<string> {
	const speech = await speechIn(language);
	return speech.text('extension.comparisonTitle', { names: uris.map(fileName).join(', ') });
}
