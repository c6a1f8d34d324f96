import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ProblemError } from '../../core/csv/problemError.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { Source } from '../../core/model/source.ts';

/** Bytes at each end of a file that go into its stamp. */
const stampedBytes = 4096;

/**
 * A local file, of any size. It is held open only while a read is under way, so that nobody else is kept from it and
 * nothing needs closing.
 * @throws ProblemError `source-missing`, `source-unreadable`.
 */
export async function openFileSource(path: string): Promise<Source> {
	const name = basename(path);
	const { size, stamp } = await withFile(path, stateOf);
	return {
		name,
		size,
		stamp,
		fromEditor: false,
		read: (offset, length, into) =>
			withFile(path, async (file) => {
				const wanted = Math.min(length, Math.max(0, size - offset));
				const bytes = await readFully(file, offset, into?.subarray(0, wanted) ?? new Uint8Array(wanted));
				// After the read, so that a change during it shows too.
				if ((await stateOf(file)).stamp !== stamp) {
					throw new ProblemError({ code: 'source-changed', name });
				}
				return bytes;
			}),
		sibling: (siblingName) => openSibling(path, siblingName),
	};
}

async function openSibling(path: string, name: string): Promise<Source | null> {
	if (/[/\\]/.test(name) || ['', '.', '..'].includes(name)) {
		return null;
	}
	try {
		return await openFileSource(join(dirname(path), name));
	} catch (error) {
		if (error instanceof ProblemError && error.problem.code === 'source-missing') {
			return null;
		}
		throw error;
	}
}

/** The size in bytes, and with it as stamp the modification time and a hash of both ends. */
async function stateOf(file: FileHandle): Promise<{ readonly size: number; readonly stamp: string }> {
	const { size: exactSize, mtimeNs } = await file.stat({ bigint: true });
	const size = Number(exactSize);
	const [head, tail] = await Promise.all([
		readFully(file, 0, new Uint8Array(stampedBytes)),
		readFully(file, Math.max(0, size - stampedBytes), new Uint8Array(stampedBytes)),
	]);
	const hash = createHash('sha256').update(head).update(tail).digest('base64');
	return { size, stamp: `${size}:${mtimeNs}:${hash}` };
}

/** Fills `bytes` or reads to the end of the file: a single read may return fewer. Returns the part that is filled. */
async function readFully(file: FileHandle, offset: number, bytes: Uint8Array): Promise<Uint8Array> {
	let filled = 0;
	while (filled < bytes.length) {
		const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, offset + filled);
		if (bytesRead === 0) {
			break;
		}
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
	let file: FileHandle | undefined;
	try {
		file = await open(path, 'r');
		return await use(file);
	} catch (error) {
		throw error instanceof ProblemError ? error : new ProblemError(problemOfSystem(basename(path), error));
	} finally {
		await file?.close();
	}
}

function problemOfSystem(name: string, error: unknown): Problem {
	const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	return code === 'ENOENT' || code === 'ENOTDIR'
		? { code: 'source-missing', name }
		: { code: 'source-unreadable', name, detail: code };
}
