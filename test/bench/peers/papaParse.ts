import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import type { Case } from '../counted.ts';
import { ScoreTally } from './scoreTally.ts';

/** The score by one segment. */
export const run: Case = async (file) => {
	const tally = new ScoreTally();
	await new Promise<void>((resolve, reject) => {
		Papa.parse<string[]>(createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 }), {
			skipEmptyLines: true,
			chunk: ({ data }) => {
				for (const record of data) tally.add(record);
			},
			complete: () => resolve(),
			error: reject,
		});
	});
	return tally.finish();
};
