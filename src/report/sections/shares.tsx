import type { VNode } from 'preact';
import type { NetPromoterScore } from '../../core/model/netPromoterScore.ts';
import type { AnswerClass } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import { classesUpwards } from '../answerClasses.ts';
import { AtWidths } from '../charts/chart.tsx';
import { SharesBar } from '../charts/sharesBar.tsx';
import { scoreOfShares, sharesTitle } from '../sentences/shares.ts';
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
				<DistributionTable words={words} analysis={analysis} actions={actions} />
			</Foot>
		</section>
	);
}

interface ClassesProps {
	readonly words: Words;
	readonly nps: NetPromoterScore;
	readonly actions: ReportActions | undefined;
}

/** What leads to the answers of a class. */
function behind({ words, nps, actions }: ClassesProps, group: AnswerClass): Parameters<typeof RecordsButton>[0] {
	return {
		actions,
		words,
		title: words.text(`shares.${group}`),
		count: nps[group].count,
		filters: [{ kind: 'class', class: group }],
	};
}

/** The way from each share to the answers behind it. */
function ClassRecords(props: ClassesProps): VNode | null {
	const { words, nps, actions } = props;
	return actions === undefined ? null : (
		<ul class="to-records">
			<li>{words.text('records.showOf')}</li>
			{classesUpwards
				.filter((group) => nps[group].count > 0)
				.map((group) => (
					<li key={group}>
						<RecordsButton {...behind(props, group)}>{words.text(`shares.${group}`)}</RecordsButton>
					</li>
				))}
		</ul>
	);
}

function SharesTable(props: ClassesProps): VNode {
	const { words, nps, actions } = props;
	return (
		<FigureTable
			caption={sharesTitle(words, nps)}
			rows={classesUpwards}
			idOf={(group) => group}
			columns={[
				{
					head: words.text('table.group'),
					cell: (group) => (
						<FilterButton actions={actions} filter={{ kind: 'class', class: group }}>
							{words.text(`shares.${group}`)}
						</FilterButton>
					),
				},
				{ head: words.text('table.rating'), cell: (group) => words.text(`shares.${group}Rating`) },
				{
					head: words.text('table.count'),
					cell: (group) => <RecordsButton {...behind(props, group)} />,
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
