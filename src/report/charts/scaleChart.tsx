import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { BenchmarkFigure } from '../../core/model/benchmark.ts';
import { figureValue, sectorName } from '../figureName.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';
import { Chart, plainText, smallText } from './chart.tsx';
import { textWidth } from './textWidth.ts';

/** The score on the scale from −100 to +100, with its interval and the benchmark's mark. */
export function ScaleChart({ words, width, score, low, high, level, figure }: ScaleChartProps): VNode {
	const margin = 9;
	const x = scaleLinear([-100, 100], [margin, width - margin]);
	const digits = scoreDigits({ low, high });
	const interval = words.interval(low, high, digits);
	const benchmark = figure === null ? null : benchmarkMark(figure);
	const labels = placeLabels(words, width, x, { low, high, interval, figure, benchmark });
	const line = labels.line;
	return (
		<Chart
			id={`scale-${width}`}
			width={width}
			height={line + 36}
			title={words.text('headline.scaleTitle', {
				score: words.points(score, digits),
				level: words.share(level, 1),
				interval,
			})}
			description={[
				words.text('headline.scaleDescription'),
				...(labels.benchmark === null
					? []
					: [words.text('headline.scaleBenchmark', { benchmark: labels.benchmark.text })]),
			].join(' ')}
		>
			<line class="axis" x1={x(-100)} x2={x(100)} y1={line} y2={line} />
			{[-100, -50, 0, 50, 100].map((tick) => (
				<g key={tick}>
					<line class={tick === 0 ? 'zero' : 'axis'} x1={x(tick)} x2={x(tick)} y1={line - 6} y2={line + 6} />
					<text
						class="faint"
						x={tick === -100 ? 0 : tick === 100 ? width : x(tick)}
						y={line + 28}
						font-size={smallText}
						text-anchor={tick === -100 ? 'start' : tick === 100 ? 'end' : 'middle'}
					>
						{words.points(tick)}
					</text>
				</g>
			))}
			<rect class="interval" x={x(low)} y={line - 5} width={Math.max(x(high) - x(low), 1)} height={10} rx={5} />
			{benchmark?.kind === 'range' ? (
				<line class="range" x1={x(benchmark.low)} x2={x(benchmark.high)} y1={line - 11} y2={line - 11} />
			) : null}
			{benchmark?.kind === 'point' ? <path class="mark" d={`M${x(benchmark.at)} ${line - 7}l-5 -8h10z`} /> : null}
			{benchmark?.kind === 'best' ? <path class="diamond" d={diamond(x(benchmark.at), line - 12, 5)} /> : null}
			<circle class="score" cx={x(score)} cy={line} r={6.5} />
			{labels.benchmark === null ? null : (
				<text class="label" x={labels.benchmark.x} y={labels.benchmark.y} font-size={plainText} text-anchor="start">
					{labels.benchmark.text}
				</text>
			)}
			<text class="accent" x={labels.interval.x} y={labels.interval.y} font-size={plainText} text-anchor="start">
				{interval}
			</text>
		</Chart>
	);
}

export interface ScaleChartProps {
	readonly words: Words;
	readonly width: number;
	readonly score: number;
	/** The interval in points. */
	readonly low: number;
	readonly high: number;
	readonly level: number;
	readonly figure: BenchmarkFigure | null;
}

/** A diamond around a point, `reach` px in each direction. */
export function diamond(x: number, y: number, reach: number): string {
	return `M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
}

type Mark =
	| { readonly kind: 'point' | 'best'; readonly at: number }
	| { readonly kind: 'range'; readonly low: number; readonly high: number };

function benchmarkMark(figure: BenchmarkFigure): Mark | null {
	switch (figure.kind) {
		case 'score':
		case 'rank':
		case 'quantile':
			return { kind: 'point', at: figure.value };
		case 'top':
			return { kind: 'best', at: figure.value };
		case 'range':
			return { kind: 'range', low: figure.low, high: figure.high };
		default:
			return null;
	}
}

interface Placed {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** Both labels on one line beside their marks where there is room; else the benchmark's on a line above. */
function placeLabels(
	words: Words,
	width: number,
	x: (points: number) => number,
	marks: { low: number; high: number; interval: string; figure: BenchmarkFigure | null; benchmark: Mark | null },
): { line: number; interval: Placed; benchmark: Placed | null } {
	const within = (start: number, length: number) => Math.max(0, Math.min(start, width - length));
	const intervalWidth = textWidth(marks.interval, plainText, 'bold');
	const centred = within((x(marks.low) + x(marks.high) - intervalWidth) / 2, intervalWidth);
	if (marks.figure === null || marks.benchmark === null) {
		return { line: 36, interval: { x: centred, y: 20, text: marks.interval }, benchmark: null };
	}
	const text = `${words.capital(sectorName(words, marks.figure.sector))} ${figureValue(words, marks.figure)}`;
	const labelWidth = textWidth(text, plainText, 'bold');
	const at = marks.benchmark.kind === 'range' ? (marks.benchmark.low + marks.benchmark.high) / 2 : marks.benchmark.at;
	const reach = marks.benchmark.kind === 'range' ? (x(marks.benchmark.high) - x(marks.benchmark.low)) / 2 : 5;
	const toTheLeft = x(at) - reach - 6 - labelWidth;
	const toTheRight = x(at) + reach + 6;
	const gap = 14;
	if (at < (marks.low + marks.high) / 2) {
		const intervalStart = within(Math.max(centred, x(at) + reach + gap), intervalWidth);
		if (toTheLeft >= 0 && intervalStart >= x(at) + reach + gap) {
			return {
				line: 36,
				interval: { x: intervalStart, y: 20, text: marks.interval },
				benchmark: { x: toTheLeft, y: 20, text },
			};
		}
	} else if (toTheRight + labelWidth <= width) {
		const intervalStart = Math.min(centred, x(at) - reach - gap - intervalWidth);
		if (intervalStart >= 0) {
			return {
				line: 36,
				interval: { x: intervalStart, y: 20, text: marks.interval },
				benchmark: { x: toTheRight, y: 20, text },
			};
		}
	}
	return {
		line: 58,
		interval: { x: centred, y: 18, text: marks.interval },
		benchmark: { x: within(x(at) - labelWidth / 2, labelWidth), y: 38, text },
	};
}
