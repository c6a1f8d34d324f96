import type { Analysis } from '../../core/model/analysis.ts';
import type { ShareInterval } from '../../core/model/interval.ts';
import { segmentationTitle } from '../../report/segmentsTitle.ts';
import type { Words } from '../../report/words.ts';
import { titled, wrapped } from '../textLayout.ts';
import { segmentation } from './segments.ts';

/** How many answered, and who. */
export function response(analysis: Analysis, words: Words): string[][] {
	const { response: figures } = analysis;
	if (figures === null) return [];
	const { rate, item, who } = figures;
	const title =
		rate === null
			? words.text('terminal.response.item', { share: words.share(item.share), respondents: item.respondents })
			: words.text('terminal.response.rate', { share: words.share(rate.share) });
	const sentences =
		rate === null
			? [words.text('terminal.response.itemLead', { valid: item.valid, ...within(words, item.interval) })]
			: [
					words.text('terminal.response.rateLead', {
						respondents: words.count(rate.respondents),
						invited: words.count(rate.invited),
						undeliverable: rate.undeliverable,
						...within(words, rate.interval),
					}),
					`${words.text('terminal.response.item', { share: words.share(item.share), respondents: item.respondents })}.`,
				];
	return [
		[...titled(title), ...wrapped(sentences.join(' '))],
		...who.map((each) => segmentation(analysis, words, each, segmentationTitle(words, each))),
	];
}

function within(words: Words, { level, low, high }: ShareInterval) {
	return { level: words.share(level, 1), low: words.share(low, 1), high: words.share(high, 1) };
}
