import type { Response } from '../../core/model/response.ts';
import type { Words } from '../words.ts';

/** Which part of those invited answered; where that is not known, which part of the respondents the question. */
export function responseTitle(words: Words, { rate, item }: Response): string {
	if (rate !== null) {
		return words.text('response.title.rate', { share: words.share(rate.share) });
	}
	return item.valid === item.respondents
		? words.text('response.title.all', { respondents: item.respondents })
		: words.text('response.title.item', { share: words.share(item.share) });
}

/** From how many the rates are counted, and that those who stay silent are not seen. */
export function responseLead(words: Words, { rate, item }: Response): string {
	if (rate === null) {
		return words.text('response.lead.noRate');
	}
	return words.text('response.lead.rate', {
		invited: rate.invited,
		undeliverable: rate.undeliverable,
		missing: item.respondents - item.valid,
	});
}
