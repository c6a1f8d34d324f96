import type { AccountScore, Accounts } from '../../core/model/accounts.ts';
import type { Analysis } from '../../core/model/analysis.ts';
import { isClosed } from '../../report/disclosure.ts';
import { fileText } from '../../report/fileText.ts';
import { accountsCaption, accountsLead, accountsTitle, coverageSentence } from '../../report/sentences/accounts.ts';
import { groupScoreText } from '../../report/sentences/groupScore.ts';
import { paragraph } from '../../report/sentences/paragraph.ts';
import type { Words } from '../../report/words.ts';
import { namedRows, titled, wrapped } from '../layout/textLayout.ts';

const mostAccounts = 20;

/** The score in which every customer organisation counts once, who of them is heard, and where the detractors are. */
export function accounts(analysis: Analysis, words: Words): string[] {
	const { accounts: figures, nps, query } = analysis;
	if (figures === null || figures.answered === 0 || nps.score === null) return [];
	const all = isClosed(analysis) ? [] : figures.withDetractors;
	const shown = all.slice(0, mostAccounts);
	const caption = paragraph([
		accountsCaption(words, figures, shown, query.minimumBase),
		all.length < figures.withDetractors.length && words.text('accounts.caption.closed', { count: query.minimumBase }),
		all.length > shown.length && words.text('terminal.left', { count: all.length - shown.length }),
	]);
	return [
		...titled(accountsTitle(words, figures)),
		...wrapped(`${accountsLead(words, figures, nps)} ${coverageSentence(words, figures)}`.trim()),
		...(shown.length === 0 ? [] : ['', ...table(words, figures, shown)]),
		...wrapped(caption),
	];
}

function table(words: Words, { revenue: spent }: Accounts, shown: readonly AccountScore[]): readonly string[] {
	const heads = [
		words.text('shares.detractors'),
		'n',
		words.text('accounts.table.lowest'),
		words.text('categories.score'),
		...(spent === null ? [] : [words.text('accounts.table.revenue')]),
	];
	return namedRows([
		{ name: ' ', cells: heads },
		...shown.map(({ account, detractors, base, lowest, score, revenue }) => ({
			name: fileText(account, 120),
			cells: [
				words.count(detractors),
				words.count(base),
				words.decimal(lowest, 1),
				groupScoreText(words, score),
				...(spent === null ? [] : [revenue === null ? '' : words.count(revenue)]),
			],
		})),
	]);
}
