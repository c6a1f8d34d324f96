import type { VNode } from 'preact';
import type { NetPromoterScore } from '../../core/model/netPromoterScore.ts';
import { classesUpwards } from '../answerClasses.ts';
import type { Words } from '../words.ts';
import { Chart, plainText, smallText } from './chart.tsx';
import { Hatch } from './hatch.tsx';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

const barHeight = 44;
const shareText = 17;
const labelGap = 14;

/** Detractors, passives and promoters as parts of one bar, each with its label below; in a list where they would touch. */
export function SharesBar({ words, width, nps }: SharesBarProps): VNode {
	let start = 0;
	const parts = classesUpwards
		.map((group) => {
			const { count, share } = nps[group];
			const part = { group, count, share, start, length: share * width };
			start += part.length;
			return part;
		})
		.map((part) => {
			const text = words.share(part.share);
			const inside = textWidth(text, shareText, 'bold') + 20 <= part.length;
			const name = words.text(`shares.${part.group}`);
			const label = inside ? name : `${name} ${text}`;
			const answers = words.text('shares.answers', { count: part.count });
			const labelLength = Math.max(textWidth(label, plainText, 'bold'), textWidth(answers, smallText));
			return { ...part, text, inside, label, answers, labelLength };
		});
	const labelStarts = spread(
		parts.map((part) => ({ start: part.start, length: part.labelLength })),
		width,
		labelGap,
	);
	const isStacked = parts.reduce((sum, part) => sum + part.labelLength + labelGap, -labelGap) > width;
	const answersStart = 18 + Math.max(...parts.map((part) => textWidth(part.label, plainText, 'bold'))) + 10;
	const hatch = `hatch-shares-${width}`;
	return (
		<Chart
			id={`shares-${width}`}
			width={width}
			height={barHeight + (isStacked ? 66 : 42)}
			title={words.text('shares.chartTitle', {
				detractors: words.share(nps.detractors.share),
				passives: words.share(nps.passives.share),
				promoters: words.share(nps.promoters.share),
			})}
		>
			<Hatch id={hatch} />
			{parts.map((part) => (
				<rect
					key={part.group}
					class={part.group === 'detractors' ? 'hatched' : part.group}
					x={part.start}
					y={0}
					width={Math.max(part.length - (part.group === 'promoters' ? 0 : 2), part.count > 0 ? 1 : 0)}
					height={barHeight}
					fill={part.group === 'detractors' ? `url(#${hatch})` : undefined}
				/>
			))}
			{parts.map((part, index) => (
				<g key={part.group}>
					{part.inside ? (
						<>
							{part.group === 'detractors' ? (
								<rect
									class="detractors plate"
									x={part.start + 6}
									y={9}
									width={textWidth(part.text, shareText, 'bold') + 8}
									height={barHeight - 18}
								/>
							) : null}
							<text
								class={`on-${part.group}`}
								x={part.start + 10}
								y={barHeight / 2 + 6}
								font-size={shareText}
								font-weight="600"
							>
								{part.text}
							</text>
						</>
					) : null}
					{isStacked ? (
						<rect
							class={part.group === 'detractors' ? 'hatched' : part.group}
							x={0.5}
							y={barHeight + 9 + index * 20}
							width={11}
							height={11}
							fill={part.group === 'detractors' ? `url(#${hatch})` : undefined}
						/>
					) : null}
					<text
						class="label"
						x={isStacked ? 18 : labelStarts[index]}
						y={barHeight + 19 + (isStacked ? index * 20 : 0)}
						font-size={plainText}
					>
						{part.label}
					</text>
					<text
						class="faint"
						x={isStacked ? answersStart : labelStarts[index]}
						y={barHeight + (isStacked ? 19 + index * 20 : 36)}
						font-size={smallText}
					>
						{part.answers}
					</text>
				</g>
			))}
		</Chart>
	);
}

export interface SharesBarProps {
	readonly words: Words;
	readonly width: number;
	readonly nps: NetPromoterScore;
}
