import { Uri } from 'vscode';
import type { Engine } from '../engine/engine.ts';
import { createInProcessEngine } from '../engine/inProcess.ts';
import { openHeld } from '../engine/openHeld.ts';
import { heldFile } from './heldFile.ts';

/** The engine beside the extension, which lets others have their turn. A local file is read through VS Code. */
export function createBrowserEngine(): Engine {
	return createInProcessEngine(async (reference) => {
		return openHeld(reference.kind === 'bytes' ? reference : await heldFile(Uri.file(reference.path)));
	});
}
