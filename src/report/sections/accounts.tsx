import type { VNode } from 'preact';
import type { Accounts as AccountsData } from '../../core/model/accounts.ts';
import type { Analysis } from '../../core/model/analysis.ts';
import { AtWidths } from '../charts/chart.tsx';
import { SegmentChart } from '../charts/segmentChart.tsx';
import type { SegmentRow } from '../charts/segmentRows.ts';
import { isClosed, namesPeople } from '../disclosure.ts';
import { mostAccounts } from '../mostAccounts.ts';
import { scoreDigits } from '../scoreDigits.ts';
import { accountsCaption, accountsLead, accountsTitle, coverageSentence } from '../sentences/accounts.ts';
import { paragraph } from '../sentences/paragraph.ts';
import type { Words } from '../words.ts';
import { AccountTable } from './accountTable.tsx';
import { FigureTable } from './figureTable.tsx';
import { Folded } from './folded.tsx';
import { Foot } from './foot.tsx';
import type { SectionProps } from './sectionProps.ts';

const accountsShown = 8;

/** The score in which every customer organisation counts once, who of them is heard, and where the detractors are. */
export function Accounts(props: SectionProps): VNode | null {
	const { analysis, words, widths, actions } = props;
	const { accounts } = analysis;
	if (accounts === null || accounts.answered === 0) {
		return null;
	}
	const title = accountsTitle(words, accounts);
	const lead = accountsLead(words, accounts, analysis.nps);
	const rows = scoreRows(words, analysis, accounts);
	const listed = namesPeople(props) && !isClosed(analysis) ? accounts.withDetractors : [];
	const behind = listed.slice(accountsShown, mostAccounts);
	const table = (some: typeof listed) => (
		<AccountTable words={words} accounts={accounts} listed={some} actions={actions} />
	);
	return (
		<section id="accounts" class="accounts" aria-labelledby="accounts-title">
			<h2 id="accounts-title">{title}</h2>
			{lead === '' ? null : <p class="lead">{lead}</p>}
			{rows.length === 0 || analysis.nps.score === null ? null : (
				<AtWidths
					widths={widths}
					draw={(width) => (
						<SegmentChart
							id="account-score"
							words={words}
							width={width}
							rows={rows}
							total={analysis.nps.score ?? 0}
							title={words.text('accounts.chart')}
							description={lead}
						/>
					)}
				/>
			)}
			<p class="covered">{coverageSentence(words, accounts)}</p>
			{listed.length === 0 ? null : (
				<>
					<h3>{words.text('accounts.listed', { count: accounts.detractorAccounts })}</h3>
					{table(listed.slice(0, accountsShown))}
				</>
			)}
			{behind.length === 0 ? null : (
				<Folded class="more" summary={words.text('accounts.more', { count: behind.length })}>
					{table(behind)}
				</Folded>
			)}
			<Foot words={words} caption={caption(props, accounts)}>
				<ScoreTable words={words} analysis={analysis} accounts={accounts} />
			</Foot>
		</section>
	);
}

/** Both scores as rows of one chart: by answers and by accounts. */
function scoreRows(words: Words, { nps }: Analysis, { accountScore, answered }: AccountsData): readonly SegmentRow[] {
	if (accountScore === null || nps.score === null || nps.interval === null) {
		return [];
	}
	const digits = scoreDigits(nps.interval);
	const row = (value: 'answers' | 'accounts', at: number, ends: { low: number; high: number }, base: string) => ({
		value,
		label: words.text(`accounts.row.${value}`),
		base,
		mark: {
			at,
			low: ends.low,
			high: ends.high,
			text: words.points(at, digits),
			few: value === 'accounts' && answered < 30,
			outcome: 'none' as const,
			verdict: '',
		},
		sentence: '',
	});
	const { score, interval } = accountScore;
	return [
		row('answers', nps.score, nps.interval, words.text('segments.base', { base: words.count(nps.base) })),
		row(
			'accounts',
			score,
			interval ?? { low: score, high: score },
			words.text('segments.base', { base: words.count(answered) }),
		),
	];
}

function caption(props: SectionProps, accounts: AccountsData): string {
	const { words, analysis } = props;
	const { accountScore, detractorAccounts, withDetractors, answered } = accounts;
	const { minimumBase } = analysis.query;
	const named = namesPeople(props);
	const closed = isClosed(analysis);
	return paragraph([
		accountsCaption(words, accounts, named && !closed ? withDetractors.slice(0, mostAccounts) : [], minimumBase),
		answered < 30 && accountScore !== null && words.text('accounts.caption.few'),
		detractorAccounts > 0 && !named && words.text('accounts.caption.withheld'),
		detractorAccounts > 0 && named && closed && words.text('accounts.caption.closed', { count: minimumBase }),
		named &&
			!closed &&
			detractorAccounts > mostAccounts &&
			words.text('accounts.caption.beyond', { count: detractorAccounts - mostAccounts }),
	]);
}

interface ScoreTableProps {
	readonly words: Words;
	readonly analysis: Analysis;
	readonly accounts: AccountsData;
}

/** Both scores as figures. */
function ScoreTable({ words, analysis: { nps }, accounts }: ScoreTableProps): VNode {
	const { accountScore, answered } = accounts;
	const rows = [
		{ name: 'answers', score: nps.score, interval: nps.interval, base: nps.base },
		{
			name: 'accounts',
			score: accountScore?.score ?? null,
			interval: accountScore?.interval ?? null,
			base: answered,
		},
	] as const;
	return (
		<FigureTable
			caption={words.text('accounts.chart')}
			rows={rows}
			idOf={({ name }) => name}
			columns={[
				{ head: words.text('accounts.table.counted'), cell: ({ name }) => words.text(`accounts.row.${name}`) },
				{
					head: words.text('table.score'),
					cell: ({ score }) => (score === null ? words.text('categories.noScore') : words.points(score, 1)),
					figure: ({ name, score }) => ({ name: `score-by-${name}`, value: score }),
				},
				{
					head: words.text('table.interval'),
					cell: ({ interval }) => (interval === null ? '' : words.interval(interval.low, interval.high, 1)),
				},
				{ head: words.text('accounts.table.base'), cell: ({ base }) => words.count(base) },
			]}
		/>
	);
}
