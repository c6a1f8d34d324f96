import { basename, resolve } from 'node:path';
import process from 'node:process';
import type { ReadingChoices } from '../core/model/reading.ts';
import type { Engine, OpenSurvey } from '../engine/engine.ts';
import type { Words } from '../report/words.ts';
import { printable } from './printable.ts';
import { withSlowProgress } from './slowProgress.ts';

/**
 * Opens the file at a path of the command line; where reading takes long, a person at the terminal sees how far it is.
 * @throws ProblemError as `Engine.open`
 */
export function openFile(engine: Engine, path: string, reading: ReadingChoices, words: Words): Promise<OpenSurvey> {
	const name = printable(basename(path));
	const say = (share: number) => words.text('terminal.reading', { name, share: words.share(share) });
	return withSlowProgress(process.stderr, say, (onProgress) =>
		engine.open({ kind: 'file', path: resolve(path) }, reading, { onProgress }),
	);
}
