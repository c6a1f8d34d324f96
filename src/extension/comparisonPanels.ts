import { commands, Uri, ViewColumn, type WebviewPanel, type WebviewPanelSerializer, window } from 'vscode';
import type { Engine } from '../engine/engine.ts';
import type { ComparisonPageState } from '../protocol/comparisonPage.ts';
import { ComparisonPanel, comparisonTitle } from './comparisonPanel.ts';
import { languageFor } from './languageSetting.ts';
import { PageFiles } from './pageFiles.ts';
import type { RememberedChoices } from './rememberedChoices.ts';
import { speechIn } from './speechIn.ts';

export const comparisonViewType = 'surveyLens.comparison';

/** The open comparisons, one a set of files. */
export class ComparisonPanels implements WebviewPanelSerializer {
	readonly #files: PageFiles;
	readonly #engine: Engine;
	readonly #choices: RememberedChoices;
	/** By the URIs of their files; the one used last stands last. */
	readonly #panels = new Map<string, ComparisonPanel>();

	constructor(extension: Uri, engine: Engine, choices: RememberedChoices) {
		this.#files = new PageFiles(extension);
		this.#engine = engine;
		this.#choices = choices;
	}

	/** The comparison that has the focus. */
	get active(): ComparisonPanel | undefined {
		return [...this.#panels.values()].find(({ panel }) => panel.active);
	}

	/** The one used last. */
	get latest(): ComparisonPanel | undefined {
		return [...this.#panels.values()].at(-1);
	}

	/** Shows surveys side by side as they are now, in their panel or in a new one. */
	async open(uris: readonly Uri[]): Promise<void> {
		const title = await comparisonTitle(languageFor(null), uris);
		const existing = this.#panels.get(keyOf(uris));
		existing?.panel.reveal();
		const options = { enableFindWidget: true };
		const panel =
			existing ?? this.#add(window.createWebviewPanel(comparisonViewType, title, ViewColumn.Beside, options), uris);
		await panel.read();
	}

	async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
		if (!isComparisonState(state)) {
			const speech = await speechIn(languageFor(null));
			window.showInformationMessage(speech.text('extension.panelDiscarded'));
			panel.dispose();
			return;
		}
		// Not waited for: VS Code shows nothing of the panel before this has returned.
		void this.#add(
			panel,
			state.uris.map((uri) => Uri.parse(uri)),
		).read();
	}

	/** Says all comparisons in the language that is now set. */
	async translate(): Promise<void> {
		await Promise.all([...this.#panels.values()].map((panel) => panel.translate()));
	}

	#add(panel: WebviewPanel, uris: readonly Uri[]): ComparisonPanel {
		const added = new ComparisonPanel(panel, uris, this.#engine, this.#choices, this.#files);
		const key = keyOf(uris);
		this.#panels.set(key, added);
		panel.onDidChangeViewState(() => {
			if (panel.active) {
				this.#panels.delete(key);
				this.#panels.set(key, added);
			}
		});
		panel.onDidDispose(() => {
			this.#panels.delete(key);
			this.#announce();
		});
		this.#announce();
		return added;
	}

	#announce(): void {
		commands.executeCommand('setContext', 'surveyLens.hasComparison', this.#panels.size > 0);
	}
}

function keyOf(uris: readonly Uri[]): string {
	return uris
		.map((uri) => uri.toString())
		.toSorted()
		.join('\n');
}

/** Whether `state` is what a page of this version keeps for itself across a reload of the window. */
function isComparisonState(state: unknown): state is ComparisonPageState {
	return (
		typeof state === 'object' &&
		state !== null &&
		'version' in state &&
		state.version === 1 &&
		'uris' in state &&
		Array.isArray(state.uris) &&
		state.uris.length > 1 &&
		state.uris.every((uri) => typeof uri === 'string')
	);
}
