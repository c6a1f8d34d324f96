import type { AccountScore, Accounts } from '../../model/accounts.ts';
import type { Finding } from '../../model/finding.ts';
import { meanInterval } from '../../stats/meanInterval.ts';
import { netPromoterScore } from '../../stats/netPromoterScore.ts';
import { ratingSummary } from '../../stats/ratingSummary.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { groupScore, holdBack } from '../groupScore.ts';
import { answersByRating } from '../ratings/jointRatings.ts';
import { pairCounts } from '../ratings/pairCounts.ts';
import type { CountedSample } from '../selection/countedSample.ts';
import { scoreGroups } from '../selection/scoreGroups.ts';
import type { Selection } from '../selection/selection.ts';
import { type AccountColumn, accountsIn } from './accountColumn.ts';
import { type AccountRevenue, revenueOf } from './accountRevenue.ts';

/**
 * The customer organisations: the score in which each counts once, those that hold a detractor, and how many of those in
 * the file are heard, by number and by revenue.
 */
export function scoreAccounts(context: AnalysisContext): SectionAnalysis<'accounts'> {
	const { survey, selection } = context;
	const index = survey.reading.roles.findIndex(({ value }) => value === 'account');
	if (index < 0) return { value: { accounts: null }, findings: [] };
	const column = survey.columns[index]?.header ?? '';
	const notToldApart = (reason: 'alike' | 'different'): Finding => ({
		code: 'accounts-not-told-apart',
		severity: 'warning',
		column,
		reason,
	});
	const accounts = accountsIn(survey, index);
	if (accounts === null) return { value: { accounts: null }, findings: [notToldApart('different')] };
	const inFile = accounts.records.filter((records) => records > 0).length;
	if (inFile < 2) return { value: { accounts: null }, findings: inFile === 0 ? [] : [notToldApart('alike')] };
	// The score of an account speaks of its own people alone, among whom answers are not alike for their account.
	const alone = { ...selection, design: { ...selection.design, clusters: null } };
	const samples = scoreGroups(alone, accounts);
	const revenue = revenueOf(survey, accounts);
	const areDifferent = accounts.records.every((records) => records <= 1);
	const detracting = withDetractors(context, accounts, samples, revenue);
	return {
		value: {
			accounts: {
				column,
				index,
				answered: samples.filter(({ base }) => base > 0).length,
				accounts: inFile,
				revenue: revenue && coverage(revenue, samples),
				accountScore: accountScore(samples, context.query.level),
				detractorAccounts: detracting.length,
				withDetractors: detracting,
			},
		},
		findings: [...(areDifferent ? [notToldApart('different')] : []), ...(revenue?.findings ?? [])],
	};
}

/** Null where the accounts have no revenue. */
function coverage({ column, amounts }: AccountRevenue, samples: readonly CountedSample[]): Accounts['revenue'] {
	let total = 0;
	let answered = 0;
	amounts.forEach((amount, account) => {
		total += amount ?? 0;
		if ((samples[account]?.base ?? 0) > 0) answered += amount ?? 0;
	});
	return total > 0 ? { column, share: answered / total } : null;
}

/**
 * The mean over the accounts of each account's score, with a t interval over accounts. Where all accounts score alike
 * nothing tells how they spread, and the interval is null as for a single one.
 */
function accountScore(samples: readonly CountedSample[], level: number): Accounts['accountScore'] {
	const scores = samples.filter(({ base }) => base > 0).map((sample) => netPromoterScore(sample));
	const summary = ratingSummary(scores.map((rating) => ({ rating, answers: 1 })));
	if (summary === null) return null;
	const interval = summary.variance === 0 ? null : meanInterval(summary, level);
	return {
		score: summary.mean,
		interval: interval && {
			level,
			low: Math.max(-100, interval.low),
			high: Math.min(100, interval.high),
			method: 't',
		},
	};
}

function withDetractors(
	{ selection, query }: AnalysisContext,
	accounts: AccountColumn,
	samples: readonly CountedSample[],
	revenue: AccountRevenue | null,
): AccountScore[] {
	const lowest = lowestRatings(selection, accounts);
	const all = samples.map((sample) => groupScore(sample, query.level, query.minimumBase));
	const unseen = selection.total.sample.base - all.reduce((sum, { base }) => sum + base, 0);
	const scores = holdBack(all, query.minimumBase, unseen);
	return samples
		.map((sample, account) => ({ sample, account }))
		.filter(({ sample }) => sample.counts.detractors > 0)
		.map(({ sample, account }) => ({
			account: accounts.names[account] ?? '',
			base: sample.base,
			detractors: sample.counts.detractors,
			lowest: lowest[account] ?? 0,
			revenue: revenue?.amounts[account] ?? null,
			score: scores[account] ?? { shown: 'too-few', base: sample.base, nps: null },
		}))
		.sort((one, other) => other.detractors - one.detractors || one.lowest - other.lowest);
}

/** The lowest rating of each account; infinite where it has none. */
function lowestRatings(selection: Selection, accounts: AccountColumn): number[] {
	const { answers, groups } = answersByRating(selection.survey, selection.question);
	const counts = pairCounts(selection, accounts, groups);
	const width = groups.count + 1;
	return accounts.names.map((_, account) => {
		const given = answers.findIndex((_, place) => (counts[account * width + place] as number) > 0);
		return answers[given] ?? Number.POSITIVE_INFINITY;
	});
}
