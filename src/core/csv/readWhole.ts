import type { Source } from '../model/source.ts';
import { ProblemError } from './problemError.ts';

/**
 * Reads exactly `length` bytes of a source, which must have them.
 * @throws ProblemError `source-changed` where fewer come, and what `source.read` throws.
 */
export async function readWhole(source: Source, offset: number, length: number): Promise<Uint8Array> {
	const bytes = await source.read(offset, length);
	if (bytes.length < length) throw new ProblemError({ code: 'source-changed', name: source.name });
	return bytes;
}
