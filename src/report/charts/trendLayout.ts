import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { GroupScore } from '../../core/model/groupScore.ts';
import type { Trend, TrendPeriod } from '../../core/model/trend.ts';
import { shortPeriodName } from '../periodName.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';
import { narrow, plainText, smallText } from './chart.tsx';
import { type PeriodLabel, periodLabels } from './periodLabels.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';
import type { LinePoint } from './trendLines.ts';

/** Where everything of a trend chart stands, in px. */
export interface TrendLayout {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly height: number;
	/** Points of the score to px. */
	readonly y: ScaleLinear<number, number>;
	/** Between the middles of two periods. */
	readonly step: number;
	readonly columns: readonly TrendColumn[];
	readonly labels: readonly PeriodLabel[];
	/** What is written behind the ends of the lines, from top to bottom. */
	readonly ends: readonly EndLabel[];
}

/** The twelve months that end with a period; null where they are the period itself. */
export function rollingOf({ period }: Trend, { rolling }: TrendPeriod): GroupScore | null {
	return period === 'year' ? null : rolling;
}

/** A period: its middle, its point, and that of the twelve months that end with it. */
export interface TrendColumn {
	readonly period: TrendPeriod;
	readonly x: number;
	readonly point: LinePoint | null;
	readonly rolling: LinePoint | null;
}

export interface EndLabel {
	readonly kind: 'score' | 'unfinished' | 'rolling';
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

const top = 14;
const lineHeight = 16;

/** Places a trend: values on the left, what the lines are called on the right, the periods below. */
export function trendLayout(words: Words, trend: Trend, width: number): TrendLayout {
	const { periods } = trend;
	const plotHeight = width < narrow ? 150 : 176;
	const bottom = top + plotHeight;
	const y = scaleLinear(domain(periods), [bottom, top]).nice(5).rangeRound([bottom, top]);
	const tickWidth = Math.max(...y.ticks(5).map((tick) => textWidth(words.points(tick), smallText)));
	const texts = endTexts(words, trend, width < narrow);
	const left = Math.ceil(tickWidth) + 16;
	const endWidth = Math.max(0, ...texts.map(({ text, kind }) => textWidth(text, sizeOf(kind), 'bold')));
	const right = width - Math.ceil(endWidth) - 14;
	const step = periods.length > 1 ? (right - left) / (periods.length - 1) : right - left;
	const columns = periods.map((period, index): TrendColumn => {
		const x = periods.length > 1 ? Math.round((left + index * step) * 10) / 10 : (left + right) / 2;
		return { period, x, point: pointOf(period, x, y), rolling: pointOf(rollingOf(trend, period), x, y) };
	});
	return {
		left,
		right,
		top,
		bottom,
		height: bottom + (trend.period === 'year' ? 28 : 44),
		y,
		step,
		columns,
		labels: periodLabels(
			columns.map((column) => tickOf(words, trend, column)),
			trend.period,
			width,
			smallText,
		),
		ends: placeEnds(texts, columns, bottom),
	};
}

function sizeOf(kind: EndLabel['kind']): number {
	return kind === 'score' ? plainText : smallText;
}

function tickOf(words: Words, { period }: Trend, { period: { period: name }, x }: TrendColumn) {
	const [year = '', part = ''] = name.split('-');
	return { name: shortPeriodName(words, period, name), year, place: Number(part.replace(/\D/g, '')) - 1, x };
}

function pointOf(score: GroupScore | null, x: number, y: (points: number) => number): LinePoint | null {
	const { score: at, interval } = score?.nps ?? { score: null, interval: null };
	return at === null || interval === null ? null : { x, y: y(at), low: y(interval.low), high: y(interval.high) };
}

type EndText = Pick<EndLabel, 'kind' | 'text'>;

function endTexts(words: Words, trend: Trend, isNarrow: boolean): readonly EndText[] {
	const { periods } = trend;
	const last = periods.findLast(({ nps }) => nps !== null);
	const rolled = periods.findLast((period) => rollingOf(trend, period)?.nps);
	const rolling = rolled?.rolling?.nps ?? null;
	return [
		...(last?.nps?.interval
			? [{ kind: 'score', text: words.points(last.nps.score ?? 0, scoreDigits(last.nps.interval)) } as const]
			: []),
		...(last?.finished === false ? [{ kind: 'unfinished', text: words.text('trend.unfinished') } as const] : []),
		...(rolling?.interval
			? [
					{
						kind: 'rolling',
						text: words.text(isNarrow ? 'trend.rollingShort' : 'trend.rolling', {
							score: words.points(rolling.score ?? 0, scoreDigits(rolling.interval)),
						}),
					} as const,
				]
			: []),
	];
}

/** Behind the end of its line, and not on each other. */
function placeEnds(texts: readonly EndText[], columns: readonly TrendColumn[], bottom: number): readonly EndLabel[] {
	const end = columns.findLast(({ point }) => point !== null)?.point ?? { x: 0, y: 0 };
	const rollingEnd = columns.findLast(({ rolling }) => rolling !== null)?.rolling ?? { x: 0, y: 0 };
	const isUnfinished = texts.some(({ kind }) => kind === 'unfinished');
	const blocks = [
		{ kinds: ['score', 'unfinished'], at: end, lines: isUnfinished ? 2 : 1 },
		{ kinds: ['rolling'], at: rollingEnd, lines: texts.some(({ kind }) => kind === 'rolling') ? 1 : 0 },
	]
		.filter(({ lines }) => lines > 0)
		.sort((a, b) => a.at.y - b.at.y);
	const starts = spread(
		blocks.map(({ at, lines }) => ({ start: at.y - lineHeight / 2, length: lines * lineHeight })),
		bottom + lineHeight / 2,
		0,
	);
	return blocks.flatMap(({ kinds, at }, block) =>
		texts
			.filter(({ kind }) => kinds.includes(kind))
			.map((text, line) => ({ ...text, x: at.x + 10, y: (starts[block] ?? 0) + line * lineHeight + 12.5 })),
	);
}

/** What the axis must show: every interval, every twelve months, and zero. */
function domain(periods: readonly TrendPeriod[]): readonly [number, number] {
	const ends = periods.flatMap(({ nps, rolling }) => [
		...(nps?.interval ? [nps.interval.low, nps.interval.high] : []),
		...(rolling?.nps?.score === undefined || rolling.nps.score === null ? [] : [rolling.nps.score]),
	]);
	const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	return low === high ? [-10, 10] : [Math.max(-100, low), Math.min(100, high)];
}
