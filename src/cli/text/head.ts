import type { Analysis } from '../../core/model/analysis.ts';
import { fileText } from '../../report/fileText.ts';
import { filterName } from '../../report/filterName.ts';
import { boardSentence, scoreLine } from '../../report/sentences/headline.ts';
import type { Words } from '../../report/words.ts';
import { joined, wrapped } from '../layout/textLayout.ts';

/** What was asked, in which file, how many answered, and which of them are told about. */
export function head(analysis: Analysis, words: Words): string[] {
	const { source, question, nps, responses, query } = analysis;
	const facts = [words.text('header.answers', { base: nps.base, records: responses.records })];
	for (const kind of ['blank', 'invalid', 'excluded'] as const) {
		if (responses[kind] > 0) facts.push(words.text(`header.${kind}`, { count: responses[kind] }));
	}
	const layout = source.layout === 'generic' ? '' : ` · ${words.text(`layout.${source.layout}`)}`;
	const filters = query.filters.map((filter) => filterName(words, analysis, filter));
	return [
		...wrapped(`${fileText(source.name, 120)}${layout}`),
		...wrapped(words.text('quoted', { text: fileText(question.text, 400) })),
		...wrapped(facts.join(' · ')),
		...(filters.length === 0 ? [] : wrapped(words.text('terminal.only', { filters: filters.join(' · ') }))),
	];
}

/** The score with its interval, and what it means in one sentence. */
export function headline(analysis: Analysis, words: Words): string[] {
	const score = scoreLine(words, analysis) ?? words.text('headline.emptyScore');
	return [score, '', ...wrapped(joined(boardSentence(words, analysis)))];
}
