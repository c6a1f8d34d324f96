import type { VNode } from 'preact';
import type { Words } from '../words.ts';
import { Chart, plainText, smallText } from './chart.tsx';
import { ChartButton } from './chartButton.tsx';
import { type PlacedRow, type SegmentLayout, segmentLayout } from './segmentLayout.ts';
import type { SegmentMark, SegmentRow } from './segmentRows.ts';
import { textWidth } from './textWidth.ts';

/** The score of each segment with its interval, a row each; dotted, the score of all answers. */
export function SegmentChart({ id, words, width, rows, total, title, description, press }: SegmentChartProps): VNode {
	const layout = segmentLayout(rows, width, total);
	const { x, left, right, top, bottom, isNarrow } = layout;
	const ticks = x.ticks(Math.max(2, Math.floor((right - left) / 64)));
	/** Where lines run down the chart: on a narrow one beside the marks only, clear of the names above them. */
	const tracks = isNarrow
		? layout.rows.filter(({ row }) => row.mark !== null).map(({ markY }) => [markY - 9, markY + 9])
		: [[top, bottom]];
	const down = (points: number) => tracks.map(([start, end]) => `M${x(points)} ${start}V${end}`).join('');
	/** A group too small for a score is not opened either. */
	const isPressable = (row: SegmentRow) => press !== undefined && row.mark !== null;
	const all = words.text('segments.all', { score: words.points(total) });
	return (
		<Chart
			id={`${id}-${width}`}
			width={width}
			height={bottom + 26}
			title={title}
			description={description}
			interactive={press !== undefined}
		>
			{ticks.map((tick) => (
				<g key={tick}>
					<path class={tick === 0 ? 'zero' : 'grid'} d={down(tick)} />
					<text
						class="faint"
						x={centredWithin(x(tick), words.points(tick), width)}
						y={bottom + 18}
						font-size={smallText}
						text-anchor="middle"
					>
						{words.points(tick)}
					</text>
				</g>
			))}
			<path class="all-answers" d={down(total)} />
			<text class="accent" x={centredWithin(x(total), all, width)} y={15} font-size={smallText} text-anchor="middle">
				{all}
			</text>
			{layout.rows.map((placed) => (
				<Row key={placed.row.value} layout={layout} placed={placed} isSaid={isPressable(placed.row)} />
			))}
			{press === undefined
				? null
				: layout.rows
						.filter(({ row }) => isPressable(row))
						.map(({ row, top: start, height }) => (
							<ChartButton
								key={row.value}
								label={press.label(row)}
								isPressed={press.isPressed(row)}
								onPress={() => press.toggle(row)}
								x={0}
								y={start}
								width={width}
								height={height}
							/>
						))}
		</Chart>
	);
}

export interface SegmentChartProps {
	/** Unique in the page but for the width. */
	readonly id: string;
	readonly words: Words;
	readonly width: number;
	readonly rows: readonly SegmentRow[];
	/** The score of all answers, in points. */
	readonly total: number;
	readonly title: string;
	readonly description: string;
	/** What pressing a row does; absent where it does nothing. */
	readonly press?: PressRow | undefined;
}

export interface PressRow {
	/** What pressing does, in words. */
	label(row: SegmentRow): string;
	isPressed(row: SegmentRow): boolean;
	toggle(row: SegmentRow): void;
}

/** Where the middle of a small text stands, so that it stays within the chart. */
function centredWithin(x: number, text: string, width: number): number {
	const half = textWidth(text, smallText, 'bold') / 2;
	return Math.min(Math.max(x, half), width - half);
}

interface RowProps {
	readonly layout: SegmentLayout;
	readonly placed: PlacedRow;
	/** Whether a button over it says what it holds. */
	readonly isSaid: boolean;
}

function Row({ layout, placed, isSaid }: RowProps): VNode {
	const { row, label, labelY, sentence, sentenceX, sentenceY, markY } = placed;
	return (
		<g aria-hidden={isSaid || undefined}>
			<Lines class="plain halo" lines={label} x={4} y={labelY} size={plainText} step={17} />
			<Lines class="unpublished halo" lines={sentence} x={sentenceX} y={sentenceY} size={smallText} step={16} />
			{row.mark === null ? null : (
				<>
					<Mark mark={row.mark} layout={layout} y={markY} />
					<Values mark={row.mark} base={row.base} layout={layout} y={layout.isNarrow ? labelY : markY + 4.5} />
				</>
			)}
		</g>
	);
}

interface LinesProps {
	readonly class: string;
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly step: number;
}

function Lines({ class: name, lines, x, y, size, step }: LinesProps): VNode | null {
	return lines.length === 0 ? null : (
		<text class={name} x={x} y={y} font-size={size}>
			{lines.length === 1
				? lines[0]
				: lines.map((line, index) => (
						<tspan key={line} x={x} y={y + index * step}>
							{line}
						</tspan>
					))}
		</text>
	);
}

interface MarkProps {
	readonly mark: SegmentMark;
	readonly layout: SegmentLayout;
	readonly y: number;
}

function Mark({ mark: { at, low, high, few, outcome }, layout: { x }, y }: MarkProps): VNode {
	return (
		<g class={outcome === 'none' ? 'segment' : `segment ${outcome}`}>
			<path class="whisker" d={`M${x(low)} ${y}H${x(high)}`} />
			<circle class={few ? 'point few' : 'point'} cx={x(at)} cy={y} r={few ? 4.5 : 5} />
		</g>
	);
}

interface ValuesProps extends MarkProps {
	readonly base: string;
}

function Values({ mark, base, layout: { scoreEnd, verdictStart, baseEnd }, y }: ValuesProps): VNode {
	return (
		<>
			<text
				class={`label halo segment-text ${mark.outcome}`}
				x={scoreEnd}
				y={y}
				font-size={plainText}
				text-anchor="end"
			>
				{mark.text}
			</text>
			{mark.verdict === '' ? null : (
				<>
					<path class={`tip ${mark.outcome}`} d={triangle(mark.outcome, verdictStart + 4.5, y - 4.5)} />
					<text class={`label halo segment-text ${mark.outcome}`} x={verdictStart + 13} y={y} font-size={smallText}>
						{mark.verdict}
					</text>
				</>
			)}
			<text class="faint" x={baseEnd} y={y} font-size={smallText} text-anchor="end">
				{base}
			</text>
		</>
	);
}

/** Points up for higher, down for lower. */
function triangle(outcome: SegmentMark['outcome'], x: number, y: number): string {
	return outcome === 'lower' ? `M${x - 4.5} ${y - 3.5}h9l-4.5 8z` : `M${x - 4.5} ${y + 3.5}h9l-4.5 -8z`;
}
