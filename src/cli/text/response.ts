import type { Analysis } from '../../core/model/analysis.ts';
import { responseLead, responseRates, responseTitle } from '../../report/sentences/response.ts';
import { segmentationTitle } from '../../report/sentences/segments.ts';
import type { Words } from '../../report/words.ts';
import { titled, wrapped } from '../layout/textLayout.ts';
import { segmentation } from './segments.ts';

/** How many answered, and who. */
export function response(analysis: Analysis, words: Words): string[][] {
	const { response: figures } = analysis;
	if (figures === null) return [];
	return [
		[
			...titled(responseTitle(words, figures)),
			...wrapped(responseLead(words, figures)),
			...responseRates(words, figures).flatMap(({ name, share, interval: { level, low, high } }) =>
				wrapped(
					words.text('terminal.rate', {
						name,
						share: words.share(share, 1),
						level: words.share(level, 1),
						low: words.share(low, 1),
						high: words.share(high, 1),
					}),
				),
			),
		],
		...figures.who.map((each) => segmentation(analysis, words, each, segmentationTitle(words, each))),
	];
}
