import type { Analysis } from '../../core/model/analysis.ts';
import { findingSentence } from '../../report/sentences/findings.ts';
import type { Words } from '../../report/words.ts';
import { listed, titled } from '../textLayout.ts';

/** What the reader must know: warnings first. */
export function findings({ findings: all }: Analysis, words: Words): string[] {
	if (all.length === 0) return [];
	const warnings = all.filter(({ severity }) => severity === 'warning');
	const notes = all.filter(({ severity }) => severity === 'note');
	return [
		...titled(words.text('findings.title', { warnings: warnings.length })),
		...warnings.flatMap((finding) => listed('!', findingSentence(words, finding))),
		...notes.flatMap((finding) => listed('-', findingSentence(words, finding))),
	];
}
