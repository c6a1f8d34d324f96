import type { Source } from '../model/source.ts';
import { censusOf } from './byteCensus.ts';
import { decode, guessEncoding } from './encoding.ts';
import { guessUtf16 } from './guessUtf16.ts';
import { heldSource } from './heldSource.ts';
import { markLength, readHead } from './readHead.ts';
import { transcodeUtf16 } from './transcodeUtf16.ts';

/** The beginning of a file as text, without its byte order mark. */
export interface SmallText {
	readonly text: string;
	/** Whether the file ends with it. */
	readonly isWhole: boolean;
}

/**
 * Reads a small text file in the encoding that its bytes speak for: UTF-8, UTF-16, else Windows-1252.
 * @param longest bytes that are read at most
 * @throws ProblemError `file-empty`, `file-binary`, `source-changed`, and what `source.read` throws.
 */
export async function readText(source: Source, longest: number): Promise<SmallText> {
	const raw = await source.read(0, Math.min(longest, source.size));
	const utf16 = guessUtf16(raw);
	const presented = utf16 === null ? raw : transcodeUtf16(raw, utf16.value).bytes;
	const { bytes } = await readHead(heldSource(source.name, presented, source.fromEditor), presented.length);
	const mark = markLength(bytes);
	const encoding = guessEncoding(censusOf(bytes), mark > 0).value;
	return { text: decode(bytes.subarray(mark), encoding), isWhole: raw.length === source.size };
}
