import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileSource } from '../../../../src/engine/node/fileSource.ts';
import { problemOf } from '../../../../src/engine/problemOf.ts';

describe('openFileSource', () => {
	let folder: string;
	let path: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'survey-lens-file-'));
		path = join(folder, 'survey.csv');
		await writeFile(path, 'abcdefghij');
	});

	afterEach(() => rm(folder, { recursive: true }));

	it('knows name and size in bytes', async () => {
		const source = await openFileSource(path);
		assert.equal(source.name, 'survey.csv');
		assert.equal(source.size, 10);
		assert.equal(source.fromEditor, false);
	});

	const reads: readonly (readonly [offset: number, length: number, text: string])[] = [
		[0, 10, 'abcdefghij'],
		[3, 4, 'defg'],
		[8, 100, 'ij'],
		[10, 5, ''],
		[50, 5, ''],
		[4, 0, ''],
	];
	for (const [offset, length, text] of reads) {
		it(`reads ${length} bytes from ${offset}: '${text}'`, async () => {
			const source = await openFileSource(path);
			assert.equal(new TextDecoder().decode(await source.read(offset, length)), text);
		});
	}

	const changes: ReadonlyMap<string, () => Promise<void>> = new Map([
		['grows', () => appendFile(path, 'k')],
		['shrinks', () => writeFile(path, 'abc')],
		['changes at the front', () => writeFile(path, 'Abcdefghij')],
		['is written again', () => utimes(path, 1, 1)],
	]);
	for (const [how, change] of changes) {
		it(`refuses to read on when the file ${how}`, async () => {
			const source = await openFileSource(path);
			await change();
			await assert.rejects(source.read(0, 3), (error) => problemOf(error)?.code === 'source-changed');
		});
	}

	it('refuses to read on when the file vanishes', async () => {
		const source = await openFileSource(path);
		await rm(path);
		await assert.rejects(source.read(0, 3), (error) => problemOf(error)?.code === 'source-missing');
	});

	it('gives the same stamp to the same content', async () => {
		assert.equal((await openFileSource(path)).stamp, (await openFileSource(path)).stamp);
	});

	it('says that a folder cannot be read', async () => {
		await mkdir(join(folder, 'folder.csv'));
		await assert.rejects(
			openFileSource(join(folder, 'folder.csv')),
			(error) => problemOf(error)?.code === 'source-unreadable',
		);
	});

	it('finds a file beside it by name, and nothing elsewhere', async () => {
		await writeFile(join(folder, 'labels.csv'), 'x');
		await mkdir(join(folder, 'deeper'));
		await writeFile(join(folder, 'deeper', 'labels.csv'), 'x');
		const source = await openFileSource(path);
		assert.equal((await source.sibling('labels.csv'))?.name, 'labels.csv');
		for (const name of ['absent.csv', '../survey.csv', 'deeper/labels.csv', 'deeper\\labels.csv', '.', '..', '']) {
			assert.equal(await source.sibling(name), null, name);
		}
	});
});
