import type { Analysis } from '../core/model/analysis.ts';
import { mostAccounts } from '../report/mostAccounts.ts';

/** An analysis, or some of it, as the page is told it: without what it would not show, which in large files is most. */
export function pageAnalysis<Some extends Partial<Analysis>>(analysis: Some): Some {
	const { accounts } = analysis;
	if (accounts === undefined || accounts === null) return analysis;
	return { ...analysis, accounts: { ...accounts, withDetractors: accounts.withDetractors.slice(0, mostAccounts) } };
}
