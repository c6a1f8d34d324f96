import type { VNode } from 'preact';
import type { Segmentation } from '../../core/model/segments.ts';
import type { ReportActions } from '../actions.ts';
import { AtWidths } from '../charts/chart.tsx';
import { type PressRow, SegmentChart } from '../charts/segmentChart.tsx';
import { type SegmentRow, segmentRows } from '../charts/segmentRows.ts';
import { segmentationName } from '../segmentName.ts';
import {
	segmentationCaption,
	segmentationLead,
	segmentationsInOrder,
	segmentationTitle,
	segmentsTitle,
} from '../sentences/segments.ts';
import type { Words } from '../words.ts';
import { Folded } from './folded.tsx';
import { Foot } from './foot.tsx';
import type { SectionProps } from './sectionProps.ts';
import { SegmentTable } from './segmentTable.tsx';

/** So many columns are told in full; the others are one key press away. */
const shownInFull = 2;

/** The score by the categories of each column that divides the respondents. */
export function Segments(props: SectionProps): VNode | null {
	const { analysis, words } = props;
	const segmentations = segmentationsInOrder(analysis);
	if (segmentations.length === 0) {
		return null;
	}
	const article = (segmentation: Segmentation) => (
		<SegmentationArticle
			key={segmentation.index}
			{...props}
			segmentation={segmentation}
			titled={segmentations.length > 1}
		/>
	);
	const further = segmentations.slice(shownInFull);
	return (
		<section id="segments" aria-labelledby="segments-title">
			<h2 id="segments-title">{segmentsTitle(words, segmentations)}</h2>
			{segmentations.slice(0, shownInFull).map(article)}
			{further.length === 0 ? null : (
				<Folded class="more" summary={words.text('segments.more', { count: further.length })}>
					{further.map(article)}
				</Folded>
			)}
		</section>
	);
}

/** The score by the categories of one column: chart, caption and table. */
export function SegmentationArticle(props: SegmentationArticleProps): VNode {
	const { segmentation, analysis, words, widths, actions, titled = true } = props;
	const { index, by } = segmentation;
	const rows = segmentRows(words, segmentation);
	const title = segmentationTitle(words, segmentation);
	const lead = segmentationLead(words, segmentation, analysis.query.level);
	const { score } = analysis.nps;
	return (
		<article class={titled ? 'question segmentation titled' : 'question segmentation'} data-question={index}>
			<p class="asked">
				<bdi>{segmentationName(words, segmentation, 300)}</bdi>
			</p>
			{titled ? <h3>{title}</h3> : null}
			{lead === null ? null : <p class="lead">{lead}</p>}
			{score === null || rows.length === 0 ? null : (
				<AtWidths
					widths={widths}
					draw={(width) => (
						<SegmentChart
							id={`segments-${by}-${index}`}
							words={words}
							width={width}
							rows={rows}
							total={score}
							title={title}
							description={words.text('segments.chartDescription', { rows: spokenRows(words, rows) })}
							press={pressOf(words, segmentation, actions)}
						/>
					)}
				/>
			)}
			<Foot words={words} caption={segmentationCaption(words, analysis, segmentation, 'segments.caption.more')}>
				<SegmentTable words={words} segmentation={segmentation} actions={actions} />
			</Foot>
		</article>
	);
}

export interface SegmentationArticleProps extends SectionProps {
	readonly segmentation: Segmentation;
	/** Whether its finding stands above it; false where the section's own title says it. Else true. */
	readonly titled?: boolean;
}

/** A row filters by its segment, where records can be told by it. */
function pressOf(words: Words, { by, index }: Segmentation, actions: ReportActions | undefined): PressRow | undefined {
	if (actions === undefined || by === 'returning') {
		return undefined;
	}
	const filterOf = ({ value }: SegmentRow) => ({ kind: 'category', column: index, value }) as const;
	return {
		label: (row) => words.text('segments.press', { row: spokenRow(words, row) }),
		isPressed: (row) => actions.isFiltered(filterOf(row)),
		toggle: (row) => {
			actions.toggleFilter(filterOf(row));
		},
	};
}

function spokenRows(words: Words, rows: readonly SegmentRow[]): string {
	return rows.map((row) => spokenRow(words, row)).join('; ');
}

function spokenRow(words: Words, { label, base, mark, sentence }: SegmentRow): string {
	if (mark === null) {
		return words.text('segments.spokenWithout', { label, sentence });
	}
	const spoken = words.text('segments.spoken', { label, score: mark.text, base });
	return mark.verdict === '' ? spoken : `${spoken}, ${mark.verdict}`;
}
