import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { Language } from '../core/model/language.ts';
import type { Problem } from '../core/model/problem.ts';
import { figureValue, figureYear, regionName, sectorName } from '../report/figureName.ts';
import { problemSentence } from '../report/problemSentence.ts';
import { createWords, type Words } from '../report/words.ts';

/** What the extension says outside its panel: in notifications, pickers and titles. */
export interface Speech extends Words {
	/** Why something was refused and what to do about it. */
	problem(problem: Problem): string;
	figure(figure: BenchmarkFigure): SpokenFigure;
}

/** A published figure in words. */
export interface SpokenFigure {
	/** Who published it, and of which country and market. */
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
		problem: (problem) => problemSentence(words, problem),
		figure(figure) {
			const region = regionName(words, figure.region);
			const market = figure.market === null ? null : words.text(`market.short.${figure.market}`);
			return {
				origin: [figure.publisher, region, market].filter((part) => part !== null).join(' · '),
				sector: words.capital(sectorName(words, figure.sector)),
				value: figureValue(words, figure),
				year: figureYear(words, figure),
			};
		},
	};
}
