import { guessUtf16, type Utf16Encoding } from '../csv/guessUtf16.ts';
import { asUtf8, indexUtf16, sourceOffset } from '../csv/utf16.ts';
import type { Encoding, Guess } from '../model/reading.ts';
import type { Source } from '../model/source.ts';

/** A source whose bytes can be cut at delimiters: as it is, or UTF-16 as UTF-8. */
export interface PresentedSource {
	readonly source: Source;
	/** Byte offset in the file itself of what stands at `offset` in `source`. */
	readonly offsetInFile: (offset: number) => Promise<number>;
	/** The kind of UTF-16 that it is in; null where it is not. */
	readonly utf16: Guess<Utf16Encoding> | null;
	/** Halves of signs that are broken in the UTF-16. */
	readonly brokenSigns: number;
}

const sampleLength = 1 << 14;

/** Looks at the first bytes of a file, and presents it as UTF-8 where it is UTF-16 or the user says so. */
export async function presentAsUtf8(
	source: Source,
	chosen: Encoding | undefined,
	signal?: AbortSignal,
): Promise<PresentedSource> {
	const utf16 = chosenUtf16(chosen) ?? (chosen === undefined ? guessUtf16(await source.read(0, sampleLength)) : null);
	if (utf16 === null) return { source, offsetInFile: async (offset) => offset, utf16, brokenSigns: 0 };
	const index = await indexUtf16(source, utf16.value, signal);
	return {
		source: asUtf8(source, index),
		offsetInFile: (offset) => sourceOffset(source, index, offset),
		utf16,
		brokenSigns: index.unpaired,
	};
}

function chosenUtf16(chosen: Encoding | undefined): Guess<Utf16Encoding> | null {
	return chosen === 'utf-16le' || chosen === 'utf-16be' ? { value: chosen, reason: 'chosen' } : null;
}
