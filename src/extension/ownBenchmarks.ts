import { type Disposable, EventEmitter, RelativePattern, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { Engine } from '../engine/engine.ts';
import { refusal } from '../engine/problemOf.ts';
import { BenchmarkMistakes } from './benchmarkMistakes.ts';
import { languageFor } from './languageSetting.ts';
import { showProblem } from './showProblem.ts';
import { surveySource } from './surveySource.ts';

const key = 'surveyLens.benchmarkFiles';
const mostFiles = 100;

/** The user's own figures: those in the files that the setting names, folder by folder, read again when one changes. */
export class OwnBenchmarks implements Disposable {
	readonly #engine: Engine;
	readonly #mistakes = new BenchmarkMistakes();
	readonly #folders = new Map<string, FolderBenchmarks>();
	readonly #changed = new EventEmitter<void>();
	readonly #watching = workspace.onDidChangeConfiguration((change) => {
		if (change.affectsConfiguration(key)) {
			this.#forget();
			this.#changed.fire();
		}
	});

	readonly onDidChange = this.#changed.event;

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** The figures that surveys of the workspace folder of `uri` are offered; of the first folder where it lies in none. */
	async figuresFor(uri: Uri | undefined): Promise<readonly BenchmarkFigure[]> {
		const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
		if (folder === undefined) {
			return [];
		}
		const name = folder.uri.toString();
		const known = this.#folders.get(name) ?? new FolderBenchmarks(folder, this.#engine, this.#mistakes, this.#changed);
		this.#folders.set(name, known);
		return known.figures();
	}

	dispose(): void {
		this.#forget();
		this.#watching.dispose();
		this.#changed.dispose();
		this.#mistakes.dispose();
	}

	#forget(): void {
		for (const folder of this.#folders.values()) {
			folder.dispose();
		}
		this.#folders.clear();
	}
}

/** The files of one workspace folder. */
class FolderBenchmarks implements Disposable {
	readonly #folder: WorkspaceFolder;
	readonly #engine: Engine;
	readonly #mistakes: BenchmarkMistakes;
	readonly #patterns: readonly string[];
	readonly #watching: readonly Disposable[];
	#figures: Promise<readonly BenchmarkFigure[]> | undefined;
	#files: readonly Uri[] = [];

	constructor(folder: WorkspaceFolder, engine: Engine, mistakes: BenchmarkMistakes, changed: EventEmitter<void>) {
		this.#folder = folder;
		this.#engine = engine;
		this.#mistakes = mistakes;
		this.#patterns = patternsOf(folder.uri);
		const readAgain = () => {
			this.#figures = undefined;
			changed.fire();
		};
		this.#watching = this.#patterns.flatMap((pattern) => {
			const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
			return [watcher, watcher.onDidChange(readAgain), watcher.onDidCreate(readAgain), watcher.onDidDelete(readAgain)];
		});
	}

	figures(): Promise<readonly BenchmarkFigure[]> {
		this.#figures ??= this.#read();
		return this.#figures;
	}

	dispose(): void {
		this.#mistakes.forget(this.#files);
		for (const watching of this.#watching) {
			watching.dispose();
		}
	}

	/** Figures that cannot be read must not keep a report from being shown: what is wrong is said beside it. */
	async #read(): Promise<readonly BenchmarkFigure[]> {
		try {
			const uris = await this.#findFiles();
			this.#mistakes.forget(this.#files);
			this.#files = uris;
			if (uris.length === 0) {
				return [];
			}
			const sources = await Promise.all(uris.map(surveySource));
			const files = await this.#engine.readBenchmarks(sources);
			for (const [index, file] of files.entries()) {
				const uri = uris[index];
				if (file.problem !== null) {
					void showProblem(refusal(file.problem), languageFor(null));
				} else if (uri !== undefined) {
					void this.#mistakes.show(uri, file);
				}
			}
			return files.flatMap(({ figures }) => figures);
		} catch (error) {
			void showProblem(error, languageFor(null));
			return [];
		}
	}

	/** In the order of the setting, those of one pattern by their paths, each once. */
	async #findFiles(): Promise<readonly Uri[]> {
		const found = new Map<string, Uri>();
		for (const pattern of this.#patterns) {
			const uris = await workspace.findFiles(new RelativePattern(this.#folder, pattern), undefined, mostFiles);
			if (uris.length === 0 && !/[*?{[]/.test(pattern)) {
				void showProblem(refusal({ code: 'source-missing', name: pattern }), languageFor(null));
			}
			for (const uri of uris.toSorted((a, b) => a.path.localeCompare(b.path, 'en'))) {
				found.set(uri.toString(), uri);
			}
		}
		return [...found.values()];
	}
}

function patternsOf(folder: Uri): readonly string[] {
	const given: unknown = workspace.getConfiguration(undefined, folder).get(key);
	const patterns = Array.isArray(given) ? given.filter((pattern) => typeof pattern === 'string') : [];
	return patterns.map((pattern) => pattern.replace(/^\.\//, '')).filter((pattern) => pattern !== '');
}
