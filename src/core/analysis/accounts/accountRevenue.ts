import type { Finding } from '../../model/finding.ts';
import type { Survey } from '../../model/survey.ts';
import { readAmounts } from '../../survey/amounts.ts';
import { isBlank } from '../../survey/cellValue.ts';
import { groupOfEach } from '../selection/recordGroups.ts';
import type { AccountColumn } from './accountColumn.ts';

/** What each account spends. */
export interface AccountRevenue {
	readonly column: string;
	/** By account; null where no record of it holds an amount. */
	readonly amounts: readonly (number | null)[];
	readonly findings: readonly Finding[];
}

/** The amounts of one account. */
interface Amounts {
	lowest: number;
	highest: number;
	sum: number;
	records: number;
}

/**
 * The revenue of each account by the column of that role, answered or not. Files repeat the amount of an account on each
 * of its records, or hold one for each record: where the records of at least half of the accounts agree it is the former,
 * and the highest counts of those that do not; else they are added up.
 * @returns null where no column holds it
 */
export function revenueOf(survey: Survey, accounts: AccountColumn): AccountRevenue | null {
	const index = survey.reading.roles.findIndex(({ value }) => value === 'revenue');
	const column = survey.columns[index]?.header ?? '';
	if (index < 0) return null;
	const { byAccount, unreadable } = amountsByAccount(survey, index, accounts);
	const several = byAccount.filter((amounts) => amounts !== null && amounts.records > 1);
	const differing = several.filter((amounts) => amounts !== null && amounts.lowest < amounts.highest).length;
	const counted = differing * 2 > several.length ? 'sum' : 'highest';
	const findings: Finding[] = [];
	if (unreadable > 0) findings.push({ code: 'unreadable-revenue', severity: 'warning', column, count: unreadable });
	if (differing > 0) findings.push({ code: 'revenue-differs', severity: 'note', column, count: differing, counted });
	return { column, amounts: byAccount.map((amounts) => amounts?.[counted] ?? null), findings };
}

function amountsByAccount(
	{ table, exclusions }: Survey,
	index: number,
	accounts: AccountColumn,
): { readonly byAccount: readonly (Amounts | null)[]; readonly unreadable: number } {
	const byAccount = new Array<Amounts | null>(accounts.names.length).fill(null);
	const column = table.columns[index];
	if (column?.kind !== 'category') return { byAccount, unreadable: table.recordCount };
	const amountOfCode = readAmounts(column.dictionary);
	const isBlankCode = column.dictionary.map(isBlank);
	let unreadable = 0;
	table.groups.forEach(({ cells, recordCount }, group) => {
		const codes = cells[index];
		const accountOf = groupOfEach(accounts, group);
		const excluded = exclusions.byGroup?.[group];
		for (let record = 0; codes?.kind === 'category' && record < recordCount; record++) {
			if (excluded?.[record] === 1) continue;
			const code = codes.codes[record] as number;
			const amount = amountOfCode[code] ?? null;
			const account = accountOf?.[record] ?? accounts.names.length;
			if (amount === null) {
				if (!isBlankCode[code]) unreadable++;
			} else if (account < byAccount.length) {
				byAccount[account] = withAmount(byAccount[account] ?? null, amount);
			}
		}
	});
	return { byAccount, unreadable };
}

function withAmount(amounts: Amounts | null, amount: number): Amounts {
	if (amounts === null) return { lowest: amount, highest: amount, sum: amount, records: 1 };
	amounts.lowest = Math.min(amounts.lowest, amount);
	amounts.highest = Math.max(amounts.highest, amount);
	amounts.sum += amount;
	amounts.records++;
	return amounts;
}
