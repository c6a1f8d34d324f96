import type { VNode } from 'preact';
import type { Segment, Segmentation } from '../../core/model/segments.ts';
import type { ReportActions } from '../actions.ts';
import { pFigure } from '../pValue.ts';
import { segmentName } from '../segmentName.ts';
import { segmentationTitle } from '../segmentsTitle.ts';
import type { Words } from '../words.ts';
import { RecordsButton } from './recordsButton.tsx';

/** The segments as figures. */
export function SegmentTable({ words, segmentation, actions }: SegmentTableProps): VNode {
	const { segments, by, index, reference } = segmentation;
	return (
		<table>
			<caption>{segmentationTitle(words, segmentation)}</caption>
			<thead>
				<tr>
					<th scope="col">{words.text('segments.table.segment')}</th>
					<th scope="col">{words.text('segments.table.score')}</th>
					<th scope="col">{words.text('segments.table.interval')}</th>
					<th scope="col">{words.text('table.count')}</th>
					<th scope="col">{words.text('table.share')}</th>
					<th scope="col">{words.text('segments.table.againstRest')}</th>
					<th scope="col">{words.text('segments.table.differenceInterval')}</th>
					<th scope="col">{words.text('segments.table.p')}</th>
					{reference === null ? null : <th scope="col">{words.text('segments.table.contribution')}</th>}
				</tr>
			</thead>
			<tbody>
				{segments.map((segment) => (
					<tr key={segment.label}>
						<th scope="row">
							<bdi>{segmentName(words, by, segment.label, 120)}</bdi>
						</th>
						<ScoreCells words={words} segment={segment}>
							<RecordsButton
								actions={by === 'returning' ? undefined : actions}
								words={words}
								title={segmentName(words, by, segment.label, 120)}
								count={segment.base}
								filters={[{ kind: 'category', column: index, value: segment.label }]}
							/>
						</ScoreCells>
						{reference === null ? null : (
							<td>{segment.contribution === null ? '' : words.points(segment.contribution, 1)}</td>
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}

export interface SegmentTableProps {
	readonly words: Words;
	readonly segmentation: Segmentation;
	readonly actions?: ReportActions | undefined;
}

interface ScoreCellsProps {
	readonly words: Words;
	readonly segment: Segment;
	/** Its base. */
	readonly children: VNode;
}

function ScoreCells({ words, segment, children }: ScoreCellsProps): VNode {
	const { nps, share, againstRest } = segment;
	const interval = nps?.interval ?? null;
	return (
		<>
			<td data-figure="segment-score" data-value={nps?.score ?? undefined}>
				{segment.nps === null ? words.text(`segments.table.${segment.shown}`) : words.points(segment.nps.score ?? 0, 1)}
			</td>
			<td>{interval === null ? '' : words.interval(interval.low, interval.high, 1)}</td>
			<td>{children}</td>
			<td>{words.share(share, 1)}</td>
			<td>{againstRest === null ? '' : words.points(againstRest.difference, 1)}</td>
			<td>{againstRest === null ? '' : words.interval(againstRest.low, againstRest.high, 1)}</td>
			<td>{againstRest === null ? '' : pFigure(words, againstRest.p)}</td>
		</>
	);
}
