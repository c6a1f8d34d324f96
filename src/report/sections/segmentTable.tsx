import type { VNode } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { Segment, Segmentation } from '../../core/model/segments.ts';
import type { ReportActions } from '../actions.ts';
import { segmentName } from '../segmentName.ts';
import { segmentationTitle } from '../sentences/segments.ts';
import type { Words } from '../words.ts';
import { answeredFilters } from './answeredFilters.ts';
import { type FigureColumn, FigureTable } from './figureTable.tsx';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';
import { comparisonColumns, scoreColumns } from './scoreColumns.ts';

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
				...scoreColumns<Segment>(words, () => 'segment-score'),
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
				...comparisonColumns<Segment>(
					words,
					{
						difference: words.text('segments.table.againstRest'),
						interval: words.text('segments.table.differenceInterval'),
					},
					({ againstRest }) => againstRest,
				),
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
