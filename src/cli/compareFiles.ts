import { basename } from 'node:path';
import type { WaveComparison } from '../core/model/waves.ts';
import type { Engine, WaveRequest } from '../engine/engine.ts';
import type { Words } from '../report/words.ts';
import type { CommandLine } from './commandLine.ts';
import { namedQuery } from './namedQuery.ts';
import { openFile } from './openFile.ts';

/** Where a comparison stopped: the file, and why. */
export class FileFailure extends Error {
	override readonly name = 'FileFailure';
	readonly file: string;

	/** @param options why: as `cause` */
	constructor(file: string, options: ErrorOptions) {
		super(file, options);
		this.file = file;
	}
}

/**
 * Compares the files of a command line as waves, all read under the same options.
 * @throws FileFailure of the first file that is refused.
 */
export async function compareFiles(engine: Engine, commandLine: CommandLine, words: Words): Promise<WaveComparison> {
	const { files, reading } = commandLine;
	const waves: WaveRequest[] = [];
	for (const file of files) {
		try {
			const survey = await openFile(engine, file, reading, words);
			const query = await namedQuery(survey, { ...commandLine.query, benchmark: 'none' });
			// Refused here, a file can be named.
			await survey.analyze(query, ['headline']);
			waves.push({ survey, query });
		} catch (cause) {
			throw new FileFailure(basename(file), { cause });
		}
	}
	return engine.compare(waves);
}
