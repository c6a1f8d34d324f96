import { Uri } from 'vscode';
import type { Engine } from '../engine/engine.ts';
import { createInProcessEngine } from '../engine/inProcess.ts';
import { openHeld } from '../engine/openHeld.ts';
import { fileName } from './fileName.ts';
import { readBytes } from './readBytes.ts';

/** The engine beside the extension, which lets others have their turn. A local file is read through VS Code. */
export function createBrowserEngine(): Engine {
	return createInProcessEngine(async (reference) => {
		if (reference.kind === 'bytes') return openHeld(reference);
		const uri = Uri.file(reference.path);
		return openHeld({ kind: 'bytes', name: fileName(uri), bytes: await readBytes(uri), fromEditor: false });
	});
}
