import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Wave } from '../../core/model/waves.ts';
import { Chart, narrow, plainText, smallText } from '../charts/chart.tsx';
import { textWidth } from '../charts/textWidth.ts';
import { wrapLabel } from '../charts/wrapLabel.ts';
import type { Words } from '../words.ts';
import { waveName, waveScore } from './waveName.ts';

/** Below so many answers a mark is hollow. */
const fewAnswers = 30;
const lineHeight = 17;

/** The score of each wave with its interval, a row each, from the first wave down to the last. */
export function WaveChart({ words, width, waves, title }: WaveChartProps): VNode {
	const isNarrow = width < narrow;
	const rows = waves.map(
		(wave): Row => ({
			wave,
			name: waveName(wave),
			score: waveScore(words, wave),
			base: words.text('waves.base', { base: words.count(wave.nps.base) }),
		}),
	);
	const baseWidth = Math.max(...rows.map(({ base }) => textWidth(base, smallText)));
	const scoreWidth = Math.max(...rows.map(({ score }) => textWidth(score, plainText, 'bold')));
	const scoreEnd = width - 4 - baseWidth - 12;
	const nameWidth = Math.min(Math.max(...rows.map(({ name }) => textWidth(name, plainText))), width * 0.36);
	const left = isNarrow ? 14 : nameWidth + 24;
	const right = isNarrow ? width - 14 : scoreEnd - scoreWidth - 14;
	const x = scaleLinear(domain(waves), [left, right]).nice(isNarrow ? 5 : 8);
	const labels = rows.map(({ name }) =>
		isNarrow ? wrapLabel(name, plainText, scoreEnd - scoreWidth - 16, 2) : wrapLabel(name, plainText, nameWidth + 1, 2),
	);
	const heights = labels.map(({ length }) => (isNarrow ? 28 + length * lineHeight : 30 + (length - 1) * lineHeight));
	const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, 4));
	const bottom = heights.reduce((sum, height) => sum + height, 8);
	const markY = (row: number) => {
		const [top = 0, height = 0, lines = 1] = [tops[row], heights[row], labels[row]?.length];
		return isNarrow ? top + 10 + lines * lineHeight : top + height / 2;
	};
	return (
		<Chart
			id={`waves-${width}`}
			width={width}
			height={bottom + 26}
			title={title}
			description={`${rows.map((row) => spoken(words, row)).join('; ')}.`}
		>
			{x.ticks(Math.max(2, Math.floor((right - left) / 64))).map((tick) => (
				<g key={tick}>
					<path
						class={tick === 0 ? 'zero' : 'grid'}
						d={isNarrow ? rows.map((_, row) => `M${x(tick)} ${markY(row) - 9}v18`).join('') : `M${x(tick)} 4V${bottom}`}
					/>
					<text class="faint" x={x(tick)} y={bottom + 18} font-size={smallText} text-anchor="middle">
						{words.points(tick)}
					</text>
				</g>
			))}
			{rows.map(({ wave, name, score, base }, row) => {
				const y = markY(row);
				const lines = labels[row] ?? [];
				const firstLine = isNarrow ? (tops[row] ?? 0) + 16 : y + 4.5 - ((lines.length - 1) * lineHeight) / 2;
				const valueY = isNarrow ? firstLine : y + 4.5;
				const { interval } = wave.nps;
				return (
					<g key={name}>
						<text class="plain halo" x={4} y={firstLine} font-size={plainText}>
							{lines.map((line, index) => (
								<tspan key={line} x={4} y={firstLine + index * lineHeight}>
									{line}
								</tspan>
							))}
						</text>
						{interval === null || wave.nps.score === null ? null : (
							<>
								<path class="wave-whisker" d={`M${x(interval.low)} ${y}H${x(interval.high)}`} />
								<circle
									class={wave.nps.base < fewAnswers ? 'wave-point few' : 'wave-point'}
									cx={x(wave.nps.score)}
									cy={y}
									r={5}
								/>
							</>
						)}
						<text
							class={interval === null ? 'unpublished halo' : 'label halo'}
							x={scoreEnd}
							y={valueY}
							font-size={plainText}
							text-anchor="end"
						>
							{score}
						</text>
						<text class="faint" x={width - 4} y={valueY} font-size={smallText} text-anchor="end">
							{base}
						</text>
					</g>
				);
			})}
		</Chart>
	);
}

export interface WaveChartProps {
	readonly words: Words;
	readonly width: number;
	readonly waves: readonly Wave[];
	readonly title: string;
}

interface Row {
	readonly wave: Wave;
	readonly name: string;
	readonly score: string;
	readonly base: string;
}

function spoken(words: Words, { wave, name, score, base }: Row): string {
	const { interval } = wave.nps;
	return interval === null
		? `${name} ${score}`
		: words.text('waves.chartRow', { name, score, base, interval: words.interval(interval.low, interval.high) });
}

/** What the axis must show: every interval, and zero. */
function domain(waves: readonly Wave[]): readonly [number, number] {
	const ends = waves.flatMap(({ nps: { interval } }) => (interval === null ? [] : [interval.low, interval.high]));
	return [Math.max(-100, Math.min(0, ...ends) - 2), Math.min(100, Math.max(0, ...ends) + 2)];
}
