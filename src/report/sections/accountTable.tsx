import type { VNode } from 'preact';
import type { AccountScore, Accounts } from '../../core/model/accounts.ts';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import { fileText } from '../fileText.ts';
import { groupScoreText } from '../sentences/groupScore.ts';
import type { Words } from '../words.ts';
import { answeredFilters } from './answeredFilters.ts';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';

/** Accounts with a detractor, a row each; on a narrow page the figures stand under the name, each behind its heading. */
export function AccountTable({ words, accounts, listed, actions }: AccountTableProps): VNode {
	const hasRevenue = accounts.withDetractors.some(({ revenue }) => revenue !== null);
	const heads = {
		detractors: words.text('shares.detractors'),
		answers: words.text('table.count'),
		lowest: words.text('accounts.table.lowest'),
		score: words.text('table.score'),
		revenue: words.text('accounts.table.revenue'),
	};
	return (
		<table class="account-table">
			<caption class="unseen">{words.text('accounts.listed', { count: accounts.detractorAccounts })}</caption>
			<thead>
				<tr>
					<th scope="col">{words.text('accounts.table.account')}</th>
					<th scope="col">{heads.detractors}</th>
					<th scope="col">{heads.answers}</th>
					<th scope="col">{heads.lowest}</th>
					<th scope="col">{heads.score}</th>
					{hasRevenue ? <th scope="col">{heads.revenue}</th> : null}
				</tr>
			</thead>
			<tbody>
				{listed.map((each) => {
					const filter: Filter = { kind: 'category', column: accounts.index, value: each.account };
					const name = fileText(each.account, 120);
					return (
						<tr key={each.account}>
							<th scope="row">
								<FilterButton actions={actions} filter={filter}>
									<bdi>{name}</bdi>
								</FilterButton>
							</th>
							<td data-head={heads.detractors} data-figure="account-detractors" data-value={each.detractors}>
								<RecordsButton
									actions={actions}
									words={words}
									title={words.text('accounts.detractorsOf', { account: name })}
									count={each.detractors}
									filters={[filter, { kind: 'class', class: 'detractors' }]}
								/>
							</td>
							<td data-head={heads.answers}>
								<RecordsButton
									actions={actions}
									words={words}
									title={name}
									count={each.base}
									filters={[filter, ...answeredFilters]}
								/>
							</td>
							<td data-head={heads.lowest}>{words.decimal(each.lowest, 1)}</td>
							<td data-head={heads.score}>{groupScoreText(words, each.score)}</td>
							{hasRevenue ? (
								<td data-head={heads.revenue}>
									{each.revenue === null ? words.text('categories.noScore') : words.count(each.revenue)}
								</td>
							) : null}
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

export interface AccountTableProps {
	readonly words: Words;
	readonly accounts: Accounts;
	/** Those that stand in this table. */
	readonly listed: readonly AccountScore[];
	readonly actions: ReportActions | undefined;
}
