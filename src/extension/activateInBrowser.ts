import type { ExtensionContext } from 'vscode';
import { createBrowserEngine } from './browserEngine.ts';
import { register } from './extension.ts';

/** Where VS Code runs its extensions in the browser. */
export function activate(context: ExtensionContext): void {
	register(context, createBrowserEngine());
}
