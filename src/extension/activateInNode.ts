import type { ExtensionContext } from 'vscode';
import { register } from './extension.ts';
import { createNodeEngine } from './nodeEngine.ts';

/** Where VS Code runs its extensions in Node: on the desktop, and on a server. */
export function activate(context: ExtensionContext): void {
	register(context, createNodeEngine(context.extensionUri));
}
