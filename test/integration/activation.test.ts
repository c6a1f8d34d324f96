import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { builtExtension } from './surroundings.ts';

describe('activation', () => {
	it('waits for the first command', () => {
		assert.equal(builtExtension().isActive, false);
	});

	it('registers every command that the manifest declares', async () => {
		await builtExtension().activate();
		const declared: { command: string }[] = builtExtension().packageJSON.contributes.commands;
		const registered = await commands.getCommands(true);
		assert.ok(declared.length > 0);
		for (const { command } of declared) {
			assert.ok(registered.includes(command), command);
		}
	});
});
