import type { Accounts } from '../../core/model/accounts.ts';
import type { Analysis } from '../../core/model/analysis.ts';
import { fileText } from '../../report/fileText.ts';
import { groupScoreText } from '../../report/sections/groupScoreText.ts';
import type { Words } from '../../report/words.ts';
import { namedRows, titled, wrapped } from '../textLayout.ts';

const mostAccounts = 20;

/** The score by customer organisation, and those that hold a detractor. */
export function accounts({ accounts: figures, nps }: Analysis, words: Words): string[] {
	if (figures === null || figures.answered === 0 || nps.score === null) return [];
	const { answered, withDetractors } = figures;
	const shown = withDetractors.slice(0, mostAccounts);
	const left = withDetractors.length - shown.length;
	const hasRevenue = figures.revenue !== null;
	const heads = [
		words.text('shares.detractors'),
		'n',
		words.text('terminal.accounts.lowest'),
		words.text('categories.score'),
		...(hasRevenue ? [words.text('role.revenue')] : []),
	];
	return [
		...titled(words.text('terminal.accounts.title', { count: withDetractors.length, answered })),
		...wrapped(sentences(words, figures, nps.score).join(' ')),
		...(shown.length === 0 ? [] : ['']),
		...(shown.length === 0
			? []
			: namedRows([
					{ name: '', cells: heads },
					...shown.map(({ account, detractors, base, lowest, score, revenue }) => ({
						name: fileText(account, 120),
						cells: [
							words.count(detractors),
							words.count(base),
							words.decimal(lowest, 1),
							groupScoreText(words, score),
							...(hasRevenue ? [revenue === null ? '' : words.count(revenue)] : []),
						],
					})),
				])),
		...(left > 0 ? [words.text('terminal.left', { count: left })] : []),
	];
}

function sentences(
	words: Words,
	{ answered, accounts: all, revenue, accountScore }: Accounts,
	score: number,
): string[] {
	const told = [
		words.text('terminal.accounts.coverage', { answered, accounts: all, share: words.share(answered / all) }),
	];
	if (revenue !== null) told.push(words.text('terminal.accounts.revenue', { share: words.share(revenue.share) }));
	if (accountScore !== null) {
		const values = { score: words.points(accountScore.score), respondents: words.points(score) };
		const { interval } = accountScore;
		told.push(
			interval === null
				? words.text('terminal.accounts.score', values)
				: words.text('terminal.accounts.scoreInterval', {
						...values,
						level: words.share(interval.level, 1),
						low: words.points(interval.low),
						high: words.points(interval.high),
					}),
		);
	}
	return told;
}
