import { type Disposable, EventEmitter, RelativePattern, Uri, workspace } from 'vscode';

/** How long nothing must change, in milliseconds, before a change is told: nobody refreshes between two key strokes. */
const quiet = 500;

/** Tells that a file may have changed: on disk, or in the editor that it is open in. */
export class FileWatch implements Disposable {
	readonly #changed = new EventEmitter<void>();
	readonly #watching: readonly Disposable[];
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly onDidChange = this.#changed.event;

	constructor(uri: Uri) {
		const tell = (changed: Uri) => {
			if (changed.toString() === uri.toString()) {
				clearTimeout(this.#timer);
				this.#timer = setTimeout(() => this.#changed.fire(), quiet);
			}
		};
		// The folder is watched, not the file: its name may hold what a pattern means otherwise.
		const watchers =
			uri.scheme === 'untitled'
				? []
				: [workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), '*'))];
		this.#watching = [
			...watchers.flatMap((watcher) => [
				watcher,
				watcher.onDidChange(tell),
				watcher.onDidCreate(tell),
				watcher.onDidDelete(tell),
			]),
			workspace.onDidChangeTextDocument(({ document }) => tell(document.uri)),
			workspace.onDidSaveTextDocument(({ uri: saved }) => tell(saved)),
			workspace.onDidCloseTextDocument(({ uri: closed }) => tell(closed)),
		];
	}

	dispose(): void {
		clearTimeout(this.#timer);
		for (const watching of this.#watching) {
			watching.dispose();
		}
		this.#changed.dispose();
	}
}
