import type { VNode } from 'preact';
import type { SatisfactionMeans } from '../../core/model/satisfaction.ts';
import type { Words } from '../words.ts';
import { Chart, plainText, smallText } from './chart.tsx';
import { type MeansGeometry, meansGeometry } from './meansGeometry.ts';
import { diamond } from './scaleChart.tsx';
import { textWidth } from './textWidth.ts';

/** Mean satisfaction against score, a point a group; behind them what was published of means. */
export function MeansChart({ words, width, means, title, description }: MeansChartProps): VNode {
	const geometry = meansGeometry(words, means, width);
	const { height, plot, x, marks, line, turning } = geometry;
	return (
		<Chart id={`means-${width}`} width={width} height={height} title={title} description={description}>
			<Axes words={words} geometry={geometry} width={width} />
			{means.published === null ? null : (
				<Published words={words} published={means.published} geometry={geometry} width={width} />
			)}
			{line === null ? null : <path class="fit" d={`M${line.from[0]} ${line.from[1]}L${line.to[0]} ${line.to[1]}`} />}
			{turning === null ? null : <path class="turn" d={`M${turning.x} ${turning.y}V${plot.bottom}`} />}
			{marks.map((mark) => (
				<circle
					key={`${mark.name} ${mark.x} ${mark.y}`}
					class={mark.few ? 'score few' : 'score'}
					cx={mark.x}
					cy={mark.y}
					r={mark.radius}
				/>
			))}
			{turning === null ? null : <path class="turning" d={diamond(turning.x, turning.y, 6)} />}
			{marks.map(({ name, x: at, label }) =>
				label === null ? null : (
					<text
						key={`${name} ${at}`}
						class="plain halo"
						x={label.start}
						y={label.middle + 4}
						font-size={smallText}
						text-anchor="start"
					>
						{name}
					</text>
				),
			)}
			{turning?.label && means.turningPoint !== null ? (
				<text
					class="accent halo"
					x={turning.label.start}
					y={turning.label.middle + 4.5}
					font-size={plainText}
					text-anchor="start"
				>
					{words.decimal(means.turningPoint, 1)}
				</text>
			) : null}
			<text class="faint" x={x.range()[1]} y={height - 6} font-size={smallText} text-anchor="end">
				{words.text('satisfaction.means.across')}
			</text>
			<text class="faint" x={0} y={height - 6} font-size={smallText}>
				{words.text('satisfaction.means.upwards')}
			</text>
		</Chart>
	);
}

export interface MeansChartProps {
	readonly words: Words;
	readonly width: number;
	readonly means: SatisfactionMeans;
	readonly title: string;
	readonly description: string;
}

interface PartProps {
	readonly words: Words;
	readonly geometry: MeansGeometry;
	readonly width: number;
}

function Axes({ words, geometry: { plot, x, y }, width }: PartProps): VNode {
	const across = x.ticks(Math.max(3, Math.floor((plot.right - plot.left) / 90)));
	const step = (across[1] ?? 1) - (across[0] ?? 0);
	const digits = step < 0.09 ? 2 : 1;
	return (
		<>
			{y.ticks(6).map((tick) => (
				<g key={tick}>
					<path class={tick === 0 ? 'zero' : 'grid'} d={`M${plot.left} ${y(tick)}H${plot.right}`} />
					<text class="faint" x={plot.left - 8} y={y(tick) + 4} font-size={smallText} text-anchor="end">
						{words.points(tick)}
					</text>
				</g>
			))}
			{across.map((tick) => (
				<text
					key={tick}
					class="faint"
					x={Math.min(x(tick), width - textWidth(words.decimal(tick, digits), smallText) / 2)}
					y={plot.bottom + 18}
					font-size={smallText}
					text-anchor="middle"
				>
					{words.decimal(tick, digits)}
				</text>
			))}
		</>
	);
}

interface PublishedProps extends PartProps {
	readonly published: NonNullable<SatisfactionMeans['published']>;
}

/** Where scores were published to turn positive, and from where they reach +15: each with its label on a line of its own. */
function Published({ words, published, geometry: { plot, x, y }, width }: PublishedProps): VNode {
	const [low, high] = published.turningPoint;
	const turns = words.text('satisfaction.means.published', {
		low: words.decimal(low, 1),
		high: words.decimal(high, 1),
	});
	const fifteen = words.text('satisfaction.means.publishedFifteen', {
		points: words.points(15),
		mean: words.decimal(published.fifteenAndMore, 1),
	});
	const middle = (x(low) + x(high)) / 2;
	const within = (at: number, text: string) => {
		const half = textWidth(text, smallText) / 2;
		return Math.min(Math.max(at, half), width - half);
	};
	return (
		<>
			<rect class="reference" x={x(low)} y={plot.top} width={x(high) - x(low)} height={plot.bottom - plot.top} />
			<path class="reference-line" d={`M${middle} ${plot.top}v-10`} />
			<path class="reference-line" d={`M${x(published.fifteenAndMore)} ${y(15)}V${plot.top - 26}`} />
			<path class="reference-line" d={`M${x(published.fifteenAndMore)} ${y(15)}H${plot.right}`} />
			<text class="faint halo" x={within(middle, turns)} y={plot.top - 14} font-size={smallText} text-anchor="middle">
				{turns}
			</text>
			<text
				class="faint halo"
				x={within(x(published.fifteenAndMore), fifteen)}
				y={plot.top - 32}
				font-size={smallText}
				text-anchor="middle"
			>
				{fifteen}
			</text>
		</>
	);
}
