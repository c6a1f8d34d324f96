import type { NetPromoterScore } from '../../core/model/netPromoterScore.ts';
import { classesUpwards } from '../answerClasses.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';

/** The score as the difference of two shares; with a decimal where whole figures would not add up. */
export function scoreOfShares(words: Words, { promoters, detractors, interval }: NetPromoterScore): string {
	const score = 100 * (promoters.share - detractors.share);
	const whole = Math.round(100 * promoters.share) - Math.round(100 * detractors.share);
	const addsUp = words.points(whole) === words.points(score);
	const digits = addsUp && (interval === null || scoreDigits(interval) === 0) ? 0 : 1;
	return words.text('shares.lead', {
		promoters: words.share(promoters.share, digits),
		detractors: words.share(detractors.share, digits),
		score: words.points(score, digits),
	});
}

/** What the three shares say, and no more than that. */
export function sharesTitle(words: Words, nps: NetPromoterScore): string {
	const most = Math.max(...classesUpwards.map((group) => nps[group].count));
	const largest = classesUpwards.filter((group) => nps[group].count === most);
	const [group] = largest;
	if (group === undefined || largest.length > 1) {
		const names = largest.map((name) => words.text(`shares.${name}`).toLocaleLowerCase(words.language));
		return words.text('shares.title.tie', { groups: words.list(names) });
	}
	const { count, share } = nps[group];
	const values = { group, base: nps.base, share: words.share(share) };
	if (count === nps.base) {
		return words.text('shares.title.all', values);
	}
	if (Math.abs(share - 0.5) < 0.015) {
		return words.text('shares.title.half', values);
	}
	return words.text(share > 0.5 ? 'shares.title.most' : 'shares.title.largest', values);
}
