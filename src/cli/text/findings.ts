import type { Analysis } from '../../core/model/analysis.ts';
import { findingSentence, findingsTitle, warningsFirst } from '../../report/sentences/findings.ts';
import type { Words } from '../../report/words.ts';
import { listed, titled } from '../layout/textLayout.ts';

/** What the reader must know: warnings first. */
export function findings({ findings: all }: Analysis, words: Words): string[] {
	if (all.length === 0) return [];
	return [
		...titled(findingsTitle(words, all)),
		...warningsFirst(all).flatMap((finding) =>
			listed(finding.severity === 'warning' ? '!' : '-', findingSentence(words, finding)),
		),
	];
}
