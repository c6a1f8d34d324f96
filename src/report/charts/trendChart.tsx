import type { VNode } from 'preact';
import type { Trend, TrendPeriod } from '../../core/model/trend.ts';
import type { Words } from '../words.ts';
import { Chart, plainText, smallText } from './chart.tsx';
import { ChartButton } from './chartButton.tsx';
import { type TrendColumn, type TrendLayout, trendLayout } from './trendLayout.ts';
import { bandPath, type LinePoint, linePath, runsOf } from './trendLines.ts';

/** More periods than this are not pressed one by one. */
const pressedAtMost = 60;

/** The score over time with its band, the twelve months up to each period beside it; gaps where no score is shown. */
export function TrendChart({
	words,
	width,
	trend,
	title,
	description,
	isSelected,
	press,
	say,
}: TrendChartProps): VNode {
	const layout = trendLayout(words, trend, width);
	const { left, right, bottom, y, columns, labels, ends } = layout;
	const pressed = press === undefined || columns.length > pressedAtMost ? undefined : press;
	return (
		<Chart
			id={`trend-${width}`}
			width={width}
			height={layout.height}
			title={title}
			description={description}
			interactive={pressed !== undefined}
		>
			{columns.map((column) =>
				isSelected(column.period) ? (
					<rect key={column.period.period} class="chosen" {...columnBox(layout, column, width)} />
				) : null,
			)}
			{runsOf(columns.map(({ point }) => point)).map((run) => (
				<Band key={run[0]?.x} run={run} />
			))}
			{y.ticks(5).map((tick) => (
				<g key={tick}>
					<path class={tick === 0 ? 'zero' : 'grid'} d={`M${left} ${y(tick)}H${right}`} />
					<text class="faint" x={left - 12} y={y(tick) + 4} font-size={smallText} text-anchor="end">
						{words.points(tick)}
					</text>
				</g>
			))}
			{runsOf(columns.map(({ rolling }) => rolling)).map((run) => (
				<path key={run[0]?.x} class="rolling" d={linePath(run)} />
			))}
			<Lines columns={columns} />
			{columns.map((column) => (
				<Point key={column.period.period} layout={layout} column={column} say={say} />
			))}
			{labels.map(({ index, name, year, x }) => {
				const chosen = columns[index] !== undefined && isSelected(columns[index].period);
				return (
					<text
						key={index}
						class={chosen ? 'label' : 'faint'}
						y={bottom + 20}
						font-size={smallText}
						text-anchor="middle"
					>
						<tspan x={x}>{name}</tspan>
						<tspan x={x} dy={16}>
							{year}
						</tspan>
					</text>
				);
			})}
			{ends.map(({ kind, text, x, y: end }) => (
				<text
					key={kind}
					class={kind === 'score' ? 'accent halo' : kind === 'unfinished' ? 'unpublished halo' : 'faint halo'}
					x={x}
					y={end}
					font-size={kind === 'score' ? plainText : smallText}
				>
					{text}
				</text>
			))}
			{pressed === undefined
				? null
				: columns
						.filter(isPressable)
						.map((column) => (
							<ChartButton
								key={column.period.period}
								label={pressed.label(column.period)}
								isPressed={pressed.isPressed(column.period)}
								onPress={() => pressed.toggle(column.period)}
								tooltip={say(column.period)}
								{...columnBox(layout, column, width)}
							/>
						))}
		</Chart>
	);
}

export interface TrendChartProps {
	readonly words: Words;
	readonly width: number;
	readonly trend: Trend;
	readonly title: string;
	readonly description: string;
	/** Whether a filter holds the period. */
	readonly isSelected: (period: TrendPeriod) => boolean;
	/** What a period says of itself. */
	readonly say: (period: TrendPeriod) => string;
	/** What pressing a period does; absent where it does nothing. */
	readonly press?: PressPeriod | undefined;
}

export interface PressPeriod {
	/** What pressing does, in words. */
	label(period: TrendPeriod): string;
	isPressed(period: TrendPeriod): boolean;
	toggle(period: TrendPeriod): void;
}

/** A period too small for a score is not opened either. */
function isPressable({ point }: TrendColumn): boolean {
	return point !== null;
}

/** The part of the chart that belongs to a period. */
function columnBox({ step, top, bottom }: TrendLayout, { x }: TrendColumn, width: number) {
	const half = Math.min(step / 2, 36);
	const start = Math.max(0, x - half);
	const end = Math.min(width, x + half);
	return { x: start, width: Math.max(end - start, 1), y: top - 8, height: bottom - top + 16 };
}

/** The band of periods in a row; around a single one its interval as a line. */
function Band({ run }: { readonly run: readonly LinePoint[] }): VNode {
	const [first] = run;
	return run.length === 1 && first !== undefined ? (
		<path class="trend-whisker" d={`M${first.x} ${first.low}V${first.high}`} />
	) : (
		<path class="band" d={bandPath(run)} />
	);
}

/** The line through the scores; towards a period that is not finished it is open. */
function Lines({ columns }: { readonly columns: readonly TrendColumn[] }): VNode {
	const last = columns.at(-1);
	const before = columns.at(-2);
	const isOpen = last?.period.finished === false;
	const firm = isOpen ? columns.slice(0, -1) : columns;
	return (
		<>
			{runsOf(firm.map(({ point }) => point)).map((run) => (
				<path key={run[0]?.x} class="trend-line" d={linePath(run)} />
			))}
			{isOpen && last?.point && before?.point ? (
				<path class="trend-line open" d={linePath([before.point, last.point])} />
			) : null}
		</>
	);
}

interface PointProps {
	readonly layout: TrendLayout;
	readonly column: TrendColumn;
	readonly say: (period: TrendPeriod) => string;
}

/** Every point where there is room for it; where they stand close, only those that say more than the line. */
function Point({ layout: { step, columns }, column, say }: PointProps): VNode | null {
	const { period, point } = column;
	const index = columns.indexOf(column);
	const isAlone = !columns[index - 1]?.point && !columns[index + 1]?.point;
	const isLast = columns.findLast((each) => each.point !== null) === column;
	const isOpen = period.shown === 'few' || !period.finished;
	if (point === null || (step < (isOpen ? 4 : 9) && !isAlone && !isLast)) {
		return null;
	}
	return (
		<circle
			class={isOpen ? 'trend-point few' : 'trend-point'}
			cx={point.x}
			cy={point.y}
			r={step < 9 ? 2.75 : isLast ? 5 : 4}
		>
			<title>{say(period)}</title>
		</circle>
	);
}
