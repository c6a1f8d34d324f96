import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { BenchmarkMistake } from '../core/model/benchmarkMistake.ts';
import type { Language } from '../core/model/language.ts';
import type { Problem } from '../core/model/problem.ts';
import { createWords } from '../report/createWords.ts';
import { figureValue, figureYear, regionName, sectorName } from '../report/figureName.ts';
import { fileText } from '../report/fileText.ts';
import { catalogues, type Messages } from '../report/messages/catalogue.ts';
import { mistakeSentence } from '../report/sentences/benchmarkMistake.ts';
import { problemSentence } from '../report/sentences/problem.ts';
import type { Words } from '../report/words.ts';

/** What the extension says outside its panel: in notifications, pickers and titles. */
export interface Speech extends Words {
	/** Its messages, for a page to speak with. */
	readonly messages: Messages;
	/** Why something was refused and what to do about it. */
	problem(problem: Problem): string;
	/** What is wrong with a field of a file of figures, and what to do. */
	mistake(mistake: BenchmarkMistake): string;
	figure(figure: BenchmarkFigure): SpokenFigure;
}

/** A published figure in words. */
export interface SpokenFigure {
	/** Who published it, and of which country and market; of one of the user's own, the file that it stands in. */
	readonly origin: string;
	readonly sector: string;
	readonly value: string;
	readonly year: string;
}

/** Carries all messages in all languages with it: to be loaded by `speechIn`, when there is something to say. */
export function createSpeech(language: Language): Speech {
	const words = createWords(language);
	return {
		...words,
		messages: catalogues[language],
		problem: (problem) => problemSentence(words, problem),
		mistake(mistake) {
			const sentence = mistakeSentence(words, mistake);
			return mistake.key === '' ? sentence : `${fileText(mistake.key)}: ${sentence}`;
		},
		figure(figure) {
			const region = regionName(words, figure.region);
			const market = figure.market === null ? null : words.text(`market.short.${figure.market}`);
			return {
				origin: figure.file ?? [figure.publisher, region, market].filter((part) => part !== null).join(' · '),
				sector: words.capital(sectorName(words, figure.sector)),
				value: figureValue(words, figure),
				year: figureYear(words, figure),
			};
		},
	};
}
