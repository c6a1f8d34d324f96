import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { SatisfactionMeans } from '../../core/model/satisfaction.ts';
import { groupName } from '../sentences/satisfaction.ts';
import type { Words } from '../words.ts';
import { narrow, plainText, smallText } from './chart.tsx';
import { type Box, type PlacedLabel, placeLabels } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';

/** Where the parts of the chart of means stand, in px. */
export interface MeansGeometry {
	readonly height: number;
	readonly plot: Box;
	/** From mean satisfaction, and from points of the score. */
	readonly x: ScaleLinear<number, number>;
	readonly y: ScaleLinear<number, number>;
	readonly marks: readonly MeansMark[];
	/** The ends of the line as far as there are points. */
	readonly line: { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | null;
	readonly turning: { readonly x: number; readonly y: number; readonly label: PlacedLabel | null } | null;
}

export interface MeansMark {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Fewer answers than a score is shown for without a mark. */
	readonly few: boolean;
	/** Null where the name has no room: it stands in the table. */
	readonly label: PlacedLabel | null;
}

const plainBase = 30;
const axisBelow = 44;
const longestName = 28;

/** Lays the chart of means out for a width in px. */
export function meansGeometry(words: Words, means: SatisfactionMeans, width: number): MeansGeometry {
	const { points, line, turningPoint, published } = means;
	const isNarrow = width < narrow;
	const plot: Box = {
		left: 44,
		right: width - 12,
		top: published === null ? 14 : 46,
		bottom: (published === null ? 0 : 32) + (isNarrow ? 290 : 330),
	};
	const satisfactions = points.map(({ satisfaction }) => satisfaction);
	const [least, most] = [Math.min(...satisfactions), Math.max(...satisfactions)];
	const onLine = (satisfaction: number) => (line === null ? 0 : line.intercept + line.slope * satisfaction);
	const scores = [0, onLine(least), onLine(most), ...points.map(({ score }) => score)];
	const shown = published === null ? [] : [published.turningPoint[0], published.fifteenAndMore];
	const reached = [least, most, ...shown];
	const margin = Math.max(0.08 * (Math.max(...reached) - Math.min(...reached)), 0.05);
	const x = scaleLinear([Math.min(...reached) - margin, Math.max(...reached) + margin], [plot.left, plot.right]);
	const y = scaleLinear(
		[Math.max(-100, Math.min(...scores) - 6), Math.min(100, Math.max(...scores, published === null ? 0 : 15) + 6)],
		[plot.bottom, plot.top],
	).nice(6);
	const turning = turningPoint === null ? null : { x: x(turningPoint), y: y(0) };
	const largest = Math.max(...points.map(({ base }) => base));
	const bare = points
		.map(({ label, satisfaction, score, base }) => ({
			name: groupName(words, means.by, label, longestName),
			x: x(satisfaction),
			y: y(score),
			radius: 3.5 + 4 * Math.sqrt(base / largest),
			few: base < plainBase,
			base,
		}))
		.sort((one, other) => other.base - one.base);
	const turningText = turningPoint === null ? [] : [words.decimal(turningPoint, 1)];
	const labels = placeLabels(
		[
			...turningText.flatMap((text) =>
				turning === null ? [] : [{ ...turning, reach: 6, length: textWidth(text, plainText, 'bold') }],
			),
			...bare.map((mark) => ({ ...mark, reach: mark.radius + 1, length: textWidth(mark.name, smallText) })),
		],
		16,
		{ ...plot, right: width },
		[],
		[
			{ left: plot.left, right: plot.right, top: y(0) - 1, bottom: y(0) + 1 },
			...(line === null ? [] : alongLine([x(least), y(onLine(least))], [x(most), y(onLine(most))])),
		],
	);
	const [turningLabel = null] = turning === null ? [] : labels;
	const ofMarks = turning === null ? labels : labels.slice(1);
	return {
		height: plot.bottom + axisBelow,
		plot,
		x,
		y,
		marks: bare.map(({ base: _, ...mark }, index) => ({ ...mark, label: ofMarks[index] ?? null })),
		line: line === null ? null : { from: [x(least), y(onLine(least))], to: [x(most), y(onLine(most))] },
		turning: turning === null ? null : { ...turning, label: turningLabel },
	};
}

const stepsAlongLine = 60;

/** A line as small boxes, which names keep clear of. */
function alongLine(from: readonly [number, number], to: readonly [number, number]): readonly Box[] {
	return Array.from({ length: stepsAlongLine + 1 }, (_, step) => {
		const part = step / stepsAlongLine;
		const [x, y] = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
		return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
	});
}
