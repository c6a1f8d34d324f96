import type { Analysis } from '../../core/model/analysis.ts';
import { methodSentences } from '../../report/sentences/method.ts';
import { paragraph } from '../../report/sentences/paragraph.ts';
import { benchmarkSentences, columnSentences, fileSentences } from '../../report/sentences/sources.ts';
import type { Words } from '../../report/words.ts';
import { titled, wrapped } from '../layout/textLayout.ts';

/** How the figures were computed, from what, and what was taken for what. */
export function method(analysis: Analysis, words: Words): string[][] {
	const { benchmark } = analysis;
	return [
		[...titled(words.text('sources.method')), ...wrapped(paragraph(methodSentences(words, analysis)))],
		benchmark === null
			? []
			: [...titled(words.text('sources.benchmark')), ...wrapped(paragraph(benchmarkSentences(words, benchmark)))],
		[...titled(words.text('sources.file')), ...wrapped(fileSentences(words, analysis).join(' · '))],
		[...titled(words.text('sources.columns')), ...columnSentences(words, analysis).flatMap(wrapped)],
	];
}
