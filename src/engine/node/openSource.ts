import type { Source, SourceReference } from '../../core/model/source.ts';
import { openHeld } from '../openHeld.ts';
import { openFileSource } from './fileSource.ts';

/**
 * Opens what a reference stands for, on a machine with a file system.
 * @throws ProblemError `source-missing`, `source-unreadable`.
 */
export async function openSource(reference: SourceReference): Promise<Source> {
	return reference.kind === 'file' ? openFileSource(reference.path) : openHeld(reference);
}
