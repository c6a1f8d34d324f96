import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

describe('activation', () => {
	const extension = extensions.getExtension('survey-lens.survey-lens');

	it('waits for the first command', () => {
		assert.equal(extension?.isActive, false);
	});

	it('registers every command that the manifest declares', async () => {
		await extension?.activate();
		const registered = await commands.getCommands(true);
		const declared = extension?.packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
		assert.ok(declared.length > 0);
		assert.deepEqual(
			declared.filter((command: string) => !registered.includes(command)),
			[],
		);
	});
});
