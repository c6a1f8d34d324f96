import type { ServerOptions } from '../../scripts/host/server.ts';
import { root } from '../../scripts/paths.ts';
import { createWorkspace, type Workspace } from '../workspace.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';
import { type Session, startSession } from './session.ts';
import type { VSCodeWindow } from './window.ts';

/** What the tests of a `describe` share. */
export interface Stage {
	readonly workspace: Workspace;
	readonly session: Session;
	readonly window: VSCodeWindow;
}

/**
 * Opens VS Code on a fresh workspace before the tests of the surrounding `describe`, and closes it after them. Where a
 * test fails, a picture of the window is kept.
 * @param options of VS Code: without an `extension` it has the one that was built here
 * @returns the stage, to be destructured within a test.
 */
export function useWindow(options: Pick<ServerOptions, 'extension' | 'preload'> = {}): Stage {
	let workspace: Workspace | undefined;
	let session: Session | undefined;
	let window: VSCodeWindow | undefined;

	before(async () => {
		workspace = createWorkspace();
		session = await startSession({ folder: workspace.folder, extension: root, ...options });
		window = await session.openWindow(workspace.folder);
	});

	afterEach(async function () {
		await pictureOfFailure(this.currentTest, window?.page);
	});

	// Also where no more than the first of them was started.
	after(async () => {
		await session?.close();
		workspace?.remove();
	});

	return {
		get workspace() {
			return started(workspace);
		},
		get session() {
			return started(session);
		},
		get window() {
			return started(window);
		},
	};
}

function started<T>(part: T | undefined): T {
	if (part === undefined) {
		throw new Error('VS Code has not been started.');
	}
	return part;
}
