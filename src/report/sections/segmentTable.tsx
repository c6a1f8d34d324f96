import type { VNode } from 'preact';
import type { Segment, Segmentation } from '../../core/model/segments.ts';
import type { ReportActions } from '../actions.ts';
import { pFigure } from '../pValue.ts';
import { segmentName } from '../segmentName.ts';
import { segmentationTitle } from '../sentences/segments.ts';
import type { Words } from '../words.ts';
import { type FigureColumn, FigureTable } from './figureTable.tsx';
import { RecordsButton } from './recordsButton.tsx';

/** The segments as figures. */
export function SegmentTable({ words, segmentation, actions }: SegmentTableProps): VNode {
	const { segments, by, index, reference } = segmentation;
	const nameOf = ({ label }: Segment) => segmentName(words, by, label, 120);
	return (
		<FigureTable
			caption={segmentationTitle(words, segmentation)}
			rows={segments}
			idOf={({ label }) => label}
			columns={[
				{ head: words.text('segments.table.segment'), cell: (segment) => <bdi>{nameOf(segment)}</bdi> },
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
							actions={by === 'returning' ? undefined : actions}
							words={words}
							title={nameOf(segment)}
							count={segment.base}
							filters={[{ kind: 'category', column: index, value: segment.label }]}
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
