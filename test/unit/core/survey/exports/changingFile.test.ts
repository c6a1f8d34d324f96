import assert from 'node:assert/strict';
import { appendFile, mkdtemp, open, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import type { Source } from '../../../../../src/core/model/source.ts';
import { lookUpRecords } from '../../../../../src/core/survey/lookUpRecords.ts';
import { openSurvey } from '../../../../../src/core/survey/openSurvey.ts';
import { openFileSource } from '../../../../../src/engine/node/fileSource.ts';
import { encode } from './encode.ts';

const text = `nps,why\n${Array.from({ length: 3000 }, (_, id) => `${id % 11},answer number ${id}`).join('\n')}\n`;
const smallChunks = { chunkLength: 4096, groupLength: 4096 };

/** A source that calls `change` before its read number `at`, from 0. */
function changedBefore(source: Source, at: number, change: () => Promise<void>): Source {
	let reads = 0;
	return {
		...source,
		read: async (offset, length, into) => {
			if (reads++ === at) await change();
			return source.read(offset, length, into);
		},
	};
}

describe('a file that changes while it is read', () => {
	let folder: string;
	let path: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'survey-lens-changing-'));
		path = join(folder, 'survey.csv');
		await writeFile(path, text);
	});

	afterEach(() => rm(folder, { recursive: true }));

	/** Writes over bytes of the file as if nothing had happened: same size, same time. */
	async function overwriteUnnoticed(position: number): Promise<void> {
		const { atime, mtime } = await stat(path);
		const file = await open(path, 'r+');
		await file.write('X', position);
		await file.close();
		await utimes(path, atime, mtime);
	}

	const changes: Readonly<Record<string, { change: () => Promise<void>; code?: string }>> = {
		'gets more records': { change: () => appendFile(path, '9,more\n') },
		'loses its end': { change: () => truncate(path, 20_000) },
		'becomes empty': { change: () => truncate(path, 0) },
		'is written again as it was': { change: () => utimes(path, 1, 1) },
		'is written again with other answers': { change: () => writeFile(path, text.replaceAll('9,', '0,')) },
		'changes in its first bytes, with its time set back': { change: () => overwriteUnnoticed(10) },
		'changes in its last bytes, with its time set back': { change: () => overwriteUnnoticed(text.length - 10) },
		vanishes: { change: () => rm(path), code: 'source-missing' },
	};
	for (const [how, { change, code = 'source-changed' }] of Object.entries(changes)) {
		// The first read is for the encoding, the second for the head, the others for the records.
		for (const at of [0, 1, 2, 5, 12]) {
			it(`is refused when it ${how} before read ${at}`, async () => {
				const source = changedBefore(await openFileSource(path), at, change);
				await assert.rejects(openSurvey(source, { version: 1 }, smallChunks), {
					problem: { code, name: 'survey.csv' },
				});
			});
		}

		it(`shows no record of it when it ${how} after it was opened`, async () => {
			const opened = await openSurvey(await openFileSource(path), { version: 1 });
			await change();
			await assert.rejects(lookUpRecords(opened, 10, 1), { problem: { code, name: 'survey.csv' } });
		});
	}

	it('is refused in UTF-16 too, between the two times that it is gone through', async () => {
		await writeFile(path, encode(`\ufeff${text}`, 'utf-16le'));
		for (const at of [1, 2, 5]) {
			const source = changedBefore(await openFileSource(path), at, () => appendFile(path, encode('9,x\n', 'utf-16le')));
			await assert.rejects(openSurvey(source, { version: 1 }, smallChunks), {
				problem: { code: 'source-changed', name: 'survey.csv' },
			});
		}
	});

	it('is refused while the order of its dates is settled by a second reading', async () => {
		const dates = Array.from(
			{ length: 3000 },
			(_, id) => `${id % 11},${1 + (id % 12)}/${1 + (id % 9)}/2026 ${id % 24}:${10 + (id % 50)}`,
		);
		await writeFile(path, `nps,date\n${dates.join('\n')}\n`);
		let reads = 0;
		const source = await openFileSource(path);
		const counting: Source = {
			...source,
			read: (...args) => {
				reads++;
				return source.read(...args);
			},
		};
		await openSurvey(counting, { version: 1 }, smallChunks);
		const last = changedBefore(source, reads - 3, () => appendFile(path, '9,1/1/2026\n'));
		await assert.rejects(openSurvey(last, { version: 1 }, smallChunks), {
			problem: { code: 'source-changed', name: 'survey.csv' },
		});
	});

	it('is refused by a place that gives fewer bytes than it has', async () => {
		const whole = heldSource('survey.csv', encode(text, 'utf-8'), false);
		for (const at of [1, 2, 5]) {
			let isShort = false;
			const source = changedBefore(
				{
					...whole,
					read: async (offset, length) => (await whole.read(offset, length)).subarray(0, isShort ? 7 : length),
				},
				at,
				async () => {
					isShort = true;
				},
			);
			await assert.rejects(openSurvey(source, { version: 1 }, smallChunks), {
				problem: { code: 'source-changed', name: 'survey.csv' },
			});
		}
		const opened = await openSurvey(whole, { version: 1 });
		const cut: Source = { ...whole, read: async (offset, length) => (await whole.read(offset, length)).subarray(1) };
		await assert.rejects(lookUpRecords({ ...opened, source: cut }, 10, 1), {
			problem: { code: 'source-changed', name: 'survey.csv' },
		});
	});
});
