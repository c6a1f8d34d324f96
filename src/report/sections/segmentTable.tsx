import type { VNode } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { Segment, Segmentation } from '../../core/model/segments.ts';
import type { ReportActions } from '../actions.ts';
import { pFigure } from '../pValue.ts';
import { segmentName } from '../segmentName.ts';
import { segmentationTitle } from '../sentences/segments.ts';
import type { Words } from '../words.ts';
import { answeredFilters } from './answeredFilters.ts';
import { type FigureColumn, FigureTable } from './figureTable.tsx';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';

/** The segments as figures. */
export function SegmentTable({ words, segmentation, actions }: SegmentTableProps): VNode {
	const { segments, by, index, reference } = segmentation;
	// No cell says who returned.
	const told = by === 'returning' ? undefined : actions;
	const filterOf = ({ label }: Segment): Filter => ({ kind: 'category', column: index, value: label });
	const nameOf = ({ label }: Segment) => segmentName(words, by, label, 120);
	return (
		<FigureTable
			caption={segmentationTitle(words, segmentation)}
			rows={segments}
			idOf={({ label }) => label}
			columns={[
				{
					head: words.text('segments.table.segment'),
					cell: (segment) => (
						<FilterButton actions={segment.nps === null ? undefined : told} filter={filterOf(segment)}>
							<bdi>{nameOf(segment)}</bdi>
						</FilterButton>
					),
				},
				{
					head: words.text('segments.table.score'),
					cell: ({ nps, shown }) =>
						nps === null ? words.text(`segments.table.${shown}`) : words.points(nps.score ?? 0, 1),
					figure: ({ nps }) => ({ name: 'segment-score', value: nps?.score }),
				},
				{
					head: words.text('segments.table.interval'),
					cell: ({ nps }) => (nps?.interval == null ? '' : words.interval(nps.interval.low, nps.interval.high, 1)),
				},
				{
					head: words.text('table.count'),
					cell: (segment) => (
						<RecordsButton
							actions={told}
							words={words}
							title={nameOf(segment)}
							count={segment.base}
							filters={[filterOf(segment), ...answeredFilters]}
						/>
					),
				},
				{ head: words.text('table.share'), cell: ({ share }) => words.share(share, 1) },
				{
					head: words.text('segments.table.againstRest'),
					cell: ({ againstRest }) => (againstRest === null ? '' : words.points(againstRest.difference, 1)),
				},
				{
					head: words.text('segments.table.differenceInterval'),
					cell: ({ againstRest }) => (againstRest === null ? '' : words.interval(againstRest.low, againstRest.high, 1)),
				},
				{
					head: words.text('segments.table.p'),
					cell: ({ againstRest }) => (againstRest === null ? '' : pFigure(words, againstRest.p)),
				},
				...(reference === null ? [] : [contributionColumn(words)]),
			]}
		/>
	);
}

function contributionColumn(words: Words): FigureColumn<Segment> {
	return {
		head: words.text('segments.table.contribution'),
		cell: ({ contribution }) => (contribution === null ? '' : words.points(contribution, 1)),
	};
}

export interface SegmentTableProps {
	readonly words: Words;
	readonly segmentation: Segmentation;
	readonly actions?: ReportActions | undefined;
}
