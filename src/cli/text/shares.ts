import type { Analysis } from '../../core/model/analysis.ts';
import { answerClasses } from '../../report/answerClasses.ts';
import { sharesTitle } from '../../report/sentences/shares.ts';
import type { Words } from '../../report/words.ts';
import { bar } from '../layout/bar.ts';
import { rows, titled } from '../layout/textLayout.ts';

/** Promoters, passives and detractors. */
export function shares({ nps }: Analysis, words: Words): string[] {
	if (nps.base === 0) return [];
	return [
		...titled(sharesTitle(words, nps)),
		...rows(
			answerClasses.map((group) => {
				const name = words.text(`shares.${group}`);
				const { share, count } = nps[group];
				return [name, words.text(`shares.${group}Rating`), words.share(share, 1), words.count(count), bar(share)];
			}),
		),
	];
}

/** How often each rating was given. */
export function distribution({ distribution: counts, nps }: Analysis, words: Words): string[] {
	if (nps.base === 0) return [];
	const most = Math.max(...counts);
	return rows(counts.map((count, rating) => [String(rating).padStart(2), words.count(count), bar(count / most)]));
}
