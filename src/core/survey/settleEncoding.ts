import type { ByteCensus } from '../csv/byteCensus.ts';
import type { Dialect } from '../csv/dialect.ts';
import { type ByteEncoding, guessEncoding, presentedEncoding } from '../csv/encoding.ts';
import type { Encoding, Guess } from '../model/reading.ts';

/** The encoding that was chosen, else the one that the bytes speak for. */
export function settleEncoding(
	census: ByteCensus,
	dialect: Dialect,
	chosen: Encoding | undefined,
): Guess<ByteEncoding> {
	if (chosen === undefined) return guessEncoding(census, dialect.hasByteOrderMark);
	return { value: presentedEncoding(chosen), reason: 'chosen' };
}
