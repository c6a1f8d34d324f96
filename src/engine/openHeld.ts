import { heldSource } from '../core/csv/heldSource.ts';
import type { HeldReference, Source } from '../core/model/source.ts';

/** Opens bytes that are held in memory. */
export function openHeld({ name, bytes, fromEditor, siblings }: HeldReference): Source {
	return heldSource(name, bytes, fromEditor, siblings);
}
