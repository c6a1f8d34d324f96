import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { copySamples } from '../../src/extension/copySamples.ts';
import { sampleFiles } from '../../src/extension/sampleFiles.ts';
import { builtExtension, surveyFile } from './surroundings.ts';

const { fs } = workspace;

describe('copying the samples', () => {
	const parent = () => surveyFile('elsewhere');

	after(() => fs.delete(parent(), { recursive: true }));

	it('copies all of them into a folder of their own, byte for byte', async () => {
		const { extensionUri } = builtExtension();
		const folder = await copySamples(extensionUri, parent());
		assert.equal(folder.path, `${parent().path}/survey-lens-samples`);
		for (const name of sampleFiles) {
			const copy = await fs.readFile(Uri.joinPath(folder, name));
			const sample = await fs.readFile(Uri.joinPath(extensionUri, 'samples', name));
			assert.deepEqual([...copy], [...sample], name);
		}
	});

	it('leaves a copy that was worked on as it is, and brings back one that is gone', async () => {
		const folder = Uri.joinPath(parent(), 'survey-lens-samples');
		const changed = Uri.joinPath(folder, sampleFiles[1]);
		const gone = Uri.joinPath(folder, sampleFiles[2]);
		await fs.writeFile(changed, new TextEncoder().encode('mine'));
		await fs.delete(gone);
		await copySamples(builtExtension().extensionUri, parent());
		assert.equal(new TextDecoder().decode(await fs.readFile(changed)), 'mine');
		assert.ok((await fs.stat(gone)).size > 0);
	});
});
