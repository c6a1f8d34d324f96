import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples } from '../scripts/paths.ts';

/** A folder for VS Code to open: fresh copies of the samples, and whatever a test writes into it. */
export interface Workspace {
	readonly folder: string;
	write(name: string, content: string | Uint8Array): void;
	delete(name: string): void;
	remove(): void;
}

export function createWorkspace(): Workspace {
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-workspace-'));
	cpSync(samples, folder, { recursive: true });
	return {
		folder,
		write: (name, content) => writeFileSync(join(folder, name), content),
		delete: (name) => rmSync(join(folder, name)),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
