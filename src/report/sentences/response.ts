import type { ShareInterval } from '../../core/model/interval.ts';
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

/** Which part of whom answered. */
export interface ResponseRate {
	readonly key: 'rate' | 'item';
	readonly name: string;
	/** How many of how many. */
	readonly count: number;
	readonly of: number;
	readonly share: number;
	readonly interval: ShareInterval;
}

/** The part of those invited who answered, where that is known; and of the respondents who answered the question. */
export function responseRates(words: Words, { rate, item }: Response): readonly ResponseRate[] {
	const ofRespondents: ResponseRate = {
		key: 'item',
		name: words.text('response.item', { valid: item.valid, respondents: item.respondents }),
		count: item.valid,
		of: item.respondents,
		share: item.share,
		interval: item.interval,
	};
	if (rate === null) {
		return [ofRespondents];
	}
	const reached = rate.invited - rate.undeliverable;
	const ofInvited: ResponseRate = {
		key: 'rate',
		name: words.text('response.rate', { respondents: rate.respondents, reached }),
		count: rate.respondents,
		of: reached,
		share: rate.share,
		interval: rate.interval,
	};
	return [ofInvited, ofRespondents];
}
