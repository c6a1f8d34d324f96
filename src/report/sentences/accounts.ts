import type { AccountScore, Accounts } from '../../core/model/accounts.ts';
import type { NetPromoterScore } from '../../core/model/netPromoterScore.ts';
import { fileText } from '../fileText.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';
import { noScoreSentence } from './groupScore.ts';
import { paragraph } from './paragraph.ts';

/** In how many of the accounts that answered there is a detractor. */
export function accountsTitle(words: Words, { answered, detractorAccounts }: Accounts): string {
	const values = { count: detractorAccounts, answered };
	if (detractorAccounts === 0) {
		return words.text('accounts.title.none', values);
	}
	return words.text(detractorAccounts === answered ? 'accounts.title.all' : 'accounts.title.some', values);
}

/** The score in which every account counts once, beside the one in which every answer does. */
export function accountsLead(words: Words, { accountScore }: Accounts, nps: NetPromoterScore): string {
	if (accountScore === null || nps.score === null || nps.interval === null) {
		return '';
	}
	const digits = scoreDigits(nps.interval);
	const { score, interval } = accountScore;
	return words.text(interval === null ? 'accounts.lead.alone' : 'accounts.lead', {
		score: words.points(score, digits),
		interval: interval === null ? '' : words.interval(interval.low, interval.high, digits),
		level: interval === null ? '' : words.share(interval.level, 1),
		answers: words.points(nps.score, digits),
	});
}

/** How many of the accounts in the file are heard, and what they spend. */
export function coverageSentence(words: Words, { answered, accounts, revenue }: Accounts): string {
	if (answered === accounts) {
		return words.text('accounts.coverageAll', { accounts });
	}
	const values = { answered, accounts, share: words.share(answered / accounts) };
	return revenue === null
		? words.text('accounts.coverage', values)
		: words.text('accounts.coverageRevenue', { ...values, revenue: words.share(revenue.share) });
}

/**
 * Where accounts and revenue come from, how the score of accounts is computed, and why accounts have none.
 * @param listed those that stand in a table
 */
export function accountsCaption(
	words: Words,
	{ column, revenue, accountScore }: Accounts,
	listed: readonly AccountScore[],
	minimumBase: number,
): string {
	return paragraph([
		words.text('accounts.caption.column', { column: fileText(column) }),
		revenue !== null && words.text('accounts.caption.revenue', { column: fileText(revenue.column) }),
		accountScore !== null && words.text('accounts.caption.method'),
		accountScore !== null && accountScore.interval === null && words.text('accounts.caption.noInterval'),
		noScoreSentence(
			words,
			listed.map(({ score }) => score),
			minimumBase,
		),
	]);
}
