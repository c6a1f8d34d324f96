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
	let stage: Stage | undefined;

	before(async () => {
		const workspace = createWorkspace();
		const session = await startSession({ folder: workspace.folder, extension: root, ...options });
		stage = { workspace, session, window: await session.openWindow(workspace.folder) };
	});

	afterEach(async function () {
		await pictureOfFailure(this.currentTest, stage?.window.page);
	});

	after(async () => {
		await stage?.session.close();
		stage?.workspace.remove();
	});

	const started = () => {
		if (stage === undefined) {
			throw new Error('VS Code has not been started.');
		}
		return stage;
	};
	return {
		get workspace() {
			return started().workspace;
		},
		get session() {
			return started().session;
		},
		get window() {
			return started().window;
		},
	};
}
