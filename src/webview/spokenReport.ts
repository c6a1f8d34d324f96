import type { Analysis } from '../core/model/analysis.ts';
import { verdictSentence } from '../report/sentences/verdict.ts';
import type { Words } from '../report/words.ts';

/** What changed, for those who hear the page: score, base and verdict. */
export function spokenReport(words: Words, { nps, benchmark }: Analysis): string {
	if (nps.score === null) return words.text('controls.updatedWithout');
	const updated = words.text('controls.updated', { score: words.points(nps.score), base: nps.base });
	if (benchmark === null) return `${updated} ${words.text('benchmark.title.missing')}`;
	const verdict = verdictSentence(words, benchmark, nps.base).map(({ text }) => text);
	return `${updated} ${verdict.join('')}`;
}
