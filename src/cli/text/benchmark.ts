import type { Analysis } from '../../core/model/analysis.ts';
import { benchmarkRows } from '../../report/charts/benchmarkRows.ts';
import { verdictReservation, verdictTitle } from '../../report/sentences/verdict.ts';
import type { Words } from '../../report/words.ts';
import { rows, titled, wrapped } from '../layout/textLayout.ts';

/** The score beside the published figures. */
export function benchmark({ benchmark: comparison, nps, query }: Analysis, words: Words): string[] {
	if (nps.score === null || query.benchmark === 'none') return [];
	if (comparison === null) {
		return [...titled(words.text('benchmark.title.missing')), ...wrapped(words.text('terminal.benchmark-missing'))];
	}
	const reservation = verdictReservation(words, comparison, nps.base);
	const peers = benchmarkRows(words, comparison);
	return [
		...titled(verdictTitle(words, comparison, nps.base)),
		...(reservation === null ? [] : [...wrapped(reservation), '']),
		...rows(peers.map(({ chosen, label, year, value }) => [`${chosen ? '>' : ' '} ${label}`, year, value])),
	];
}
