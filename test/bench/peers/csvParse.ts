import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import type { Case } from '../counted.ts';
import { ScoreTally } from './scoreTally.ts';

/** The score by one segment. */
export const run: Case = async (file) => {
	const tally = new ScoreTally();
	const parser = createReadStream(file, { highWaterMark: 1 << 20 }).pipe(parse());
	parser.on('readable', () => {
		for (let record = parser.read(); record !== null; record = parser.read()) tally.add(record);
	});
	await finished(parser);
	return tally.finish();
};
