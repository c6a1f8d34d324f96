import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';
import type { BenchmarkRow } from './benchmarkRows.ts';
import { Chart, narrow, plainText, smallText } from './chart.tsx';
import { diamond } from './scaleChart.tsx';
import { textWidth } from './textWidth.ts';

/** Published figures, one row each, behind them the survey's score and interval. */
export function BenchmarkChart({
	words,
	width,
	rows,
	score,
	low,
	high,
	title,
	description,
}: BenchmarkChartProps): VNode {
	const isNarrow = width < narrow;
	const rowHeight = isNarrow ? 44 : 28;
	const valueWidth = Math.max(...rows.map((row) => textWidth(row.value, plainText, 'bold')), 0) + 10;
	const labelWidth = Math.max(...rows.map((row) => textWidth(row.label, plainText, row.chosen ? 'bold' : 'normal')), 0);
	const left = isNarrow ? 18 : Math.min(8 + labelWidth + 14 + 40, width * 0.5);
	const right = isNarrow ? width - 18 : width - valueWidth - 14;
	const [from, to] = domain(rows, low, high);
	const tickCount = Math.max(2, Math.floor((right - left) / 64));
	const x = scaleLinear([from, to], [left, right]).nice(isNarrow ? 5 : 8);
	const ticks = x.ticks(tickCount);
	const top = 26;
	const bottom = top + rows.length * rowHeight + 6;
	const markY = (index: number) => top + 4 + index * rowHeight + (isNarrow ? 30 : rowHeight / 2);
	/** Where lines run down the chart: on a narrow one, beside the marks only and clear of the names above them. */
	const tracks = isNarrow ? rows.map((_, index) => [markY(index) - 9, markY(index) + 12]) : [[top, bottom]];
	const down = (points: number) => tracks.map(([start, end]) => `M${x(points)} ${start}V${end}`).join('');
	const bestLimit = (row: BenchmarkRow) =>
		isNarrow ? width : width - 20 - textWidth(row.value, plainText, row.chosen ? 'bold' : 'normal');
	const surveyLabel = words.text('benchmark.thisSurvey', { score: words.points(score, scoreDigits({ low, high })) });
	const half = textWidth(surveyLabel, plainText, 'bold') / 2;
	return (
		<Chart id={`benchmark-${width}`} width={width} height={bottom + 26} title={title} description={description}>
			{rows.map((row, index) =>
				row.chosen ? (
					<rect key={row.id} class="chosen" x={0} y={top + 4 + index * rowHeight} width={width} height={rowHeight} />
				) : null,
			)}
			{ticks.map((tick) => (
				<g key={tick}>
					<path class={tick === 0 ? 'zero' : 'grid'} d={down(tick)} />
					<text class="faint" x={x(tick)} y={bottom + 18} font-size={smallText} text-anchor="middle">
						{words.points(tick)}
					</text>
				</g>
			))}
			{tracks.map(([start = 0, end = 0]) => (
				<rect
					key={start}
					class="band"
					x={x(low)}
					y={start}
					width={Math.max(x(high) - x(low), 1)}
					height={end - start}
				/>
			))}
			<path class="survey" d={`M${x(score)} ${top - 4}v6${down(score)}`} />
			<text
				class="accent"
				x={Math.min(Math.max(x(score), half), width - half)}
				y={16}
				font-size={plainText}
				text-anchor="middle"
			>
				{surveyLabel}
			</text>
			{rows.map((row, index) => {
				const y = markY(index);
				const textY = isNarrow ? y - 13 : y + 4.5;
				const valueIsPublished = row.mark.kind !== 'arrow';
				const named = textWidth(row.label, plainText) + 8 + textWidth(`${row.year}`, smallText);
				// Beside an arrow, which leads to the left, there is room for a word that has none beside the name.
				const isBelow = isNarrow && !valueIsPublished && 8 + named + 8 + valueWidth > width;
				return (
					<g key={row.id} class={row.chosen ? 'row is-chosen' : 'row'}>
						<text class={row.chosen ? 'label halo' : 'plain halo'} x={8} y={textY} font-size={plainText}>
							{row.label}
							{isNarrow ? (
								<tspan class={row.old ? 'old year' : 'faint year'} dx={8} font-size={smallText}>
									{row.year}
								</tspan>
							) : null}
						</text>
						{isNarrow ? null : (
							<text class={row.old ? 'old' : 'faint'} x={left - 12} y={textY} font-size={smallText} text-anchor="end">
								{row.year}
							</text>
						)}
						<Mark row={row} x={x} y={y} />
						{row.best === null ? null : (
							<Best
								words={words}
								row={row}
								best={row.best}
								x={x}
								y={y}
								limit={bestLimit(row)}
								band={[x(low), x(high)]}
							/>
						)}
						<text
							class={`${row.chosen ? 'label' : valueIsPublished ? 'plain' : 'unpublished'} halo`}
							x={width - 8}
							y={isBelow ? y + 4.5 : textY}
							font-size={plainText}
							text-anchor="end"
						>
							{row.value}
						</text>
					</g>
				);
			})}
		</Chart>
	);
}

export interface BenchmarkChartProps {
	readonly words: Words;
	readonly width: number;
	readonly rows: readonly BenchmarkRow[];
	/** The survey's score and its interval, in points. */
	readonly score: number;
	readonly low: number;
	readonly high: number;
	readonly title: string;
	readonly description: string;
}

function Mark({ row: { mark, old, chosen }, x, y }: MarkProps): VNode {
	switch (mark.kind) {
		case 'dot':
			return <circle class={old ? 'dot old-dot' : 'dot'} cx={x(mark.at)} cy={y} r={chosen ? 6 : 5} />;
		case 'best':
			return <path class="diamond" d={diamond(x(mark.at), y, 6)} />;
		case 'range':
			return <line class={old ? 'range old-range' : 'range'} x1={x(mark.low)} x2={x(mark.high)} y1={y} y2={y} />;
		case 'zone':
			return (
				<rect class="zone" x={x(mark.from)} y={y - 7} width={Math.max(x(mark.to) - x(mark.from), 1)} height={14} />
			);
		case 'arrow': {
			const direction = mark.sign === 'negative' ? -1 : 1;
			const [start, end] = x.range();
			const room = mark.sign === 'negative' ? x(0) - (start ?? 0) : (end ?? 0) - x(0);
			const tip = x(0) + direction * Math.min(Math.max(room - 8, 24), 120);
			return (
				<g>
					<line class="arrow" x1={x(0) + direction * 2} x2={tip} y1={y} y2={y} stroke-dasharray="3 3" />
					<path class="tip" d={`M${tip + direction * 7} ${y}l${-direction * 8} -4.5v9z`} />
				</g>
			);
		}
	}
}

interface MarkProps {
	readonly row: BenchmarkRow;
	readonly x: ScaleLinear<number, number>;
	readonly y: number;
}

/**
 * The best organisations of a sector; their label keeps clear of the sector's own mark and of the survey's band, or is
 * left to the table.
 */
function Best({ words, row, best, x, y, limit, band: [bandStart, bandEnd] }: BestProps): VNode {
	const text = words.text('figure.top', { value: words.points(best) });
	const length = textWidth(text, smallText) + 11;
	const own = row.mark.kind === 'dot' ? x(row.mark.at) : Number.NEGATIVE_INFINITY;
	const toTheRight = x(best) + length <= limit && (own < x(best) || own > x(best) + length);
	const isClearOfBand = x(best) - length > bandEnd || x(best) < bandStart;
	const toTheLeft = (own > x(best) || own + 8 < x(best) - length) && isClearOfBand;
	return (
		<g>
			<path class="diamond" d={diamond(x(best), y, 6)} />
			{toTheRight || toTheLeft ? (
				<text
					class="plain halo"
					x={toTheRight ? x(best) + 11 : x(best) - 11}
					y={y + 4}
					font-size={smallText}
					text-anchor={toTheRight ? 'start' : 'end'}
				>
					{text}
				</text>
			) : null}
		</g>
	);
}

interface BestProps {
	readonly words: Words;
	readonly row: BenchmarkRow;
	readonly best: number;
	readonly x: ScaleLinear<number, number>;
	readonly y: number;
	/** How far right the label may reach, in px. */
	readonly limit: number;
	/** Where the survey's interval starts and ends, in px. */
	readonly band: readonly [number, number];
}

/** What the axis must show: every mark, the survey's interval, zero, and room for an arrow. */
function domain(rows: readonly BenchmarkRow[], low: number, high: number): readonly [number, number] {
	const ends = rows.flatMap(({ mark, best }) => {
		const own =
			mark.kind === 'range'
				? [mark.low, mark.high]
				: mark.kind === 'zone'
					? [mark.from, mark.to]
					: mark.kind === 'arrow'
						? [mark.sign === 'negative' ? -18 : 18]
						: [mark.at];
		return best === null ? own : [...own, best];
	});
	return [Math.max(-100, Math.min(low, 0, ...ends) - 3), Math.min(100, Math.max(high, 0, ...ends) + 3)];
}
