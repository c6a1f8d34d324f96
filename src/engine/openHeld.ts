import { heldSource } from '../core/csv/heldSource.ts';
import type { Source, SourceReference } from '../core/model/source.ts';

/** Opens bytes that are held in memory. */
export function openHeld({ name, bytes, fromEditor }: Extract<SourceReference, { kind: 'bytes' }>): Source {
	return heldSource(name, bytes, fromEditor);
}
