import { censusOf } from '../csv/byteCensus.ts';
import { guessDialect } from '../csv/dialect.ts';
import { decode, guessEncoding } from '../csv/encoding.ts';
import { headRecords } from '../csv/headRecords.ts';
import { readHead } from '../csv/readHead.ts';
import type { Delimiter } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import { presentAsUtf8 } from './presentAsUtf8.ts';

/** Descriptions of surveys are small; what is longer is none. */
const longestSibling = 1 << 24;

/**
 * The records of the files in the same folder that say what the columns mean, by name; those that are not there are left
 * out.
 * @param delimiter of the survey: its siblings are written alike
 */
export async function readSiblings(
	source: Source,
	names: readonly string[],
	delimiter: Delimiter,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
	const found = new Map<string, readonly (readonly string[])[]>();
	for (const name of names) {
		const sibling = await source.sibling(name);
		if (sibling === null || sibling.size > longestSibling) continue;
		const presented = (await presentAsUtf8(sibling, undefined)).source;
		const head = await readHead(presented, presented.size);
		const dialect = guessDialect(head.bytes, head.isWhole, delimiter);
		const encoding = guessEncoding(censusOf(head.bytes), dialect.hasByteOrderMark).value;
		const records = headRecords(head, dialect, Number.POSITIVE_INFINITY);
		found.set(
			name,
			records.map(({ cells }) => cells.map((cell) => decode(cell, encoding))),
		);
	}
	return found;
}
