import type { VNode } from 'preact';
import type { NetPromoterScore } from '../../core/model/netPromoterScore.ts';
import type { ReportActions } from '../actions.ts';
import { AtWidths } from '../charts/chart.tsx';
import { groups, SharesBar } from '../charts/sharesBar.tsx';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';
import { Distribution, DistributionTable } from './distribution.tsx';
import { FigureTable } from './figureTable.tsx';
import { FilterButton } from './filterButton.tsx';
import { Foot } from './foot.tsx';
import { RecordsButton } from './recordsButton.tsx';
import type { SectionProps } from './sectionProps.ts';

/** Promoters, passives and detractors, and the ratings they gave. */
export function Shares(props: SectionProps): VNode {
	const { analysis, words, widths, actions } = props;
	const { nps } = analysis;
	return (
		<section id="shares" class="shares" aria-labelledby="shares-title">
			<h2 id="shares-title">{sharesTitle(words, nps)}</h2>
			<p class="lead">{scoreOfShares(words, nps)}</p>
			<AtWidths widths={widths} draw={(width) => <SharesBar words={words} width={width} nps={nps} />} />
			<ClassRecords words={words} nps={nps} actions={actions} />
			<Distribution {...props} />
			<Foot words={words} caption={words.text('shares.base', { base: words.count(nps.base) })}>
				<SharesTable words={words} nps={nps} actions={actions} />
				<DistributionTable words={words} distribution={analysis.distribution} base={nps.base} />
			</Foot>
		</section>
	);
}

interface ClassesProps {
	readonly words: Words;
	readonly nps: NetPromoterScore;
	readonly actions: ReportActions | undefined;
}

/** The way from each share to the answers behind it. */
function ClassRecords({ words, nps, actions }: ClassesProps): VNode | null {
	return actions === undefined ? null : (
		<ul class="to-records">
			<li>{words.text('records.showOf')}</li>
			{groups
				.filter((group) => nps[group].count > 0)
				.map((group) => (
					<li key={group}>
						<RecordsButton
							actions={actions}
							words={words}
							title={words.text(`shares.${group}`)}
							count={nps[group].count}
							filters={[{ kind: 'class', class: group }]}
						>
							{words.text(`shares.${group}`)}
						</RecordsButton>
					</li>
				))}
		</ul>
	);
}

function SharesTable({ words, nps, actions }: ClassesProps): VNode {
	return (
		<FigureTable
			caption={sharesTitle(words, nps)}
			rows={groups}
			idOf={(group) => group}
			columns={[
				{
					head: words.text('table.group'),
					cell: (group) => (
						<FilterButton actions={actions} filter={{ kind: 'class', class: group }}>
							<span>{words.text(`shares.${group}`)}</span>
						</FilterButton>
					),
				},
				{ head: words.text('table.rating'), cell: (group) => words.text(`shares.${group}Rating`) },
				{
					head: words.text('table.count'),
					cell: (group) => (
						<RecordsButton
							actions={actions}
							words={words}
							title={words.text(`shares.${group}`)}
							count={nps[group].count}
							filters={[{ kind: 'class', class: group }]}
						/>
					),
					figure: (group) => ({ name: `${group}-count`, value: nps[group].count }),
				},
				{
					head: words.text('table.share'),
					cell: (group) => words.share(nps[group].share, 1),
					figure: (group) => ({ name: `${group}-share`, value: nps[group].share }),
				},
			]}
		/>
	);
}

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
	const most = Math.max(...groups.map((group) => nps[group].count));
	const largest = groups.filter((group) => nps[group].count === most);
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
