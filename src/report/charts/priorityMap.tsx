import type { VNode } from 'preact';
import type { Touchpoint } from '../../core/model/touchpoints.ts';
import type { Words } from '../words.ts';
import { Chart, plainText, smallText } from './chart.tsx';
import { ChartButton } from './chartButton.tsx';
import type { PriorityGeometry, PriorityMark } from './priorityGeometry.ts';
import { diamond } from './scaleChart.tsx';

/** Touchpoints by how they are rated (across) and how closely they go together with the recommendation (upwards). */
export function PriorityMap({ words, width, geometry, title, description, press }: PriorityMapProps): VNode {
	const { height, plot, x, y, borders, fields, isNumbered, marks } = geometry;
	const across = x.ticks(Math.max(3, Math.floor((plot.right - plot.left) / 90)));
	const step = (across[1] ?? 1) - (across[0] ?? 0);
	return (
		<Chart
			id={`priority-${width}`}
			width={width}
			height={height}
			title={title}
			description={description}
			interactive={press !== undefined}
		>
			<rect class="chosen" x={plot.left} y={plot.top} width={borders.x - plot.left} height={borders.y - plot.top} />
			<path
				class="axis frame"
				d={`M${plot.left} ${plot.top}H${plot.right}V${plot.bottom}H${plot.left}ZM${borders.x} ${plot.top}V${plot.bottom}M${plot.left} ${borders.y}H${plot.right}`}
			/>
			{fields.map(({ field, text, x: at, y: line, anchor }) => (
				<text
					key={field}
					class={field === 'improve' ? 'label' : 'faint'}
					x={at}
					y={line}
					font-size={smallText}
					text-anchor={anchor}
				>
					{text}
				</text>
			))}
			{across.map((tick) => (
				<text key={tick} class="faint" x={x(tick)} y={plot.bottom + 18} font-size={smallText} text-anchor="middle">
					{words.decimal(tick, step < 0.09 ? 2 : 1)}
				</text>
			))}
			{y.ticks(5).map((tick) => (
				<text key={tick} class="faint" x={plot.left - 8} y={y(tick) + 4} font-size={smallText} text-anchor="end">
					{words.decimal(tick, 2)}
				</text>
			))}
			{marks.map((mark) => (
				<Spread key={mark.number} mark={mark} />
			))}
			{marks.map(({ number, x: at, y: middle, few }) => (
				<circle key={number} class={few ? 'score few' : 'score'} cx={at} cy={middle} r={5.5} />
			))}
			{marks.map(({ number, name, label, touchpoint }) =>
				label === null ? null : (
					<text
						key={number}
						class={`${isNumbered ? 'label' : 'plain'} halo${touchpoint.field === 'improve' ? ' on-chosen' : ''}`}
						x={label.start}
						y={label.middle + 4.5}
						font-size={plainText}
					>
						{isNumbered ? words.count(number) : name}
					</text>
				),
			)}
			<text class="faint" x={0} y={height - 4} font-size={smallText}>
				{words.text('touchpoints.upwards')}
			</text>
			<text class="faint" x={plot.right} y={height - 4} font-size={smallText} text-anchor="end">
				{words.text('touchpoints.across')}
			</text>
			{marks.map(({ number, x: at, y: middle, touchpoint }) =>
				press?.isPressable(touchpoint) ? (
					<ChartButton
						key={number}
						label={press.label(touchpoint)}
						isPressed={press.isPressed(touchpoint)}
						onPress={() => press.toggle(touchpoint)}
						tooltip={press.label(touchpoint)}
						x={at - pressed / 2}
						y={middle - pressed / 2}
						width={pressed}
						height={pressed}
					/>
				) : null,
			)}
		</Chart>
	);
}

export interface PriorityMapProps {
	readonly words: Words;
	readonly width: number;
	readonly geometry: PriorityGeometry;
	readonly title: string;
	readonly description: string;
	/** What pressing a mark does; absent where it does nothing. */
	readonly press?: PressTouchpoint | undefined;
}

export interface PressTouchpoint {
	isPressable(touchpoint: Touchpoint): boolean;
	/** What pressing does, in words. */
	label(touchpoint: Touchpoint): string;
	isPressed(touchpoint: Touchpoint): boolean;
	toggle(touchpoint: Touchpoint): void;
}

/** How large a mark is to be pressed, in px. */
const pressed = 24;

/** The intervals of a touchpoint as a cross, and beside it what was published of its rating. */
function Spread({ mark: { x, y, across, upwards, published, touchpoint } }: { readonly mark: PriorityMark }): VNode {
	return (
		<>
			{across === null ? null : <path class="cross" d={`M${across[0]} ${y}H${across[1]}`} />}
			{upwards === null ? null : <path class="cross" d={`M${x} ${upwards[0]}V${upwards[1]}`} />}
			{published === null ? null : (
				<>
					<path class="diamond" d={diamond(published.x, y, 6)} />
					{published.label === null ? null : (
						<text
							class={touchpoint.field === 'improve' ? 'faint halo on-chosen' : 'faint halo'}
							x={published.label.start}
							y={published.label.middle + 4}
							font-size={smallText}
						>
							{published.text}
						</text>
					)}
				</>
			)}
		</>
	);
}
