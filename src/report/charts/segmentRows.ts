import type { Segment, Segmentation } from '../../core/model/segments.ts';
import { scoreDigits } from '../scoreDigits.ts';
import { segmentName } from '../segmentName.ts';
import type { Words } from '../words.ts';

/** A segment as one row of its chart. */
export interface SegmentRow {
	/** As the file has it. */
	readonly value: string;
	readonly label: string;
	/** How many answered, as `n 112`. */
	readonly base: string;
	/** Null where no score is shown. */
	readonly mark: SegmentMark | null;
	/** Why there is none; empty where there is one. */
	readonly sentence: string;
}

export interface SegmentMark {
	/** The score and its interval, in points. */
	readonly at: number;
	readonly low: number;
	readonly high: number;
	/** The score as it is written. */
	readonly text: string;
	/** Fewer answers than a plain mark stands for. */
	readonly few: boolean;
	/** Against all other answers. */
	readonly outcome: 'higher' | 'lower' | 'none';
	/** The outcome in a word; empty where there is no difference. */
	readonly verdict: string;
}

/** So many rows are read at a glance; what is beyond stands in the table. */
const rowsAtMost = 24;

/**
 * The rows of the chart in the order of the segments. Of more than can be read, those that differ from the rest go
 * first, then those with most answers.
 */
export function segmentRows(words: Words, { by, segments }: Segmentation): readonly SegmentRow[] {
	return mostTelling(segments).map((segment) => ({
		value: segment.label,
		label: segmentName(words, by, segment.label, 120),
		base: words.text('segments.base', { base: words.count(segment.base) }),
		mark: markOf(words, segment),
		sentence: segment.nps === null ? words.text(`segments.${segment.shown}`, { count: segment.base }) : '',
	}));
}

function mostTelling(segments: readonly Segment[]): readonly Segment[] {
	if (segments.length <= rowsAtMost) {
		return segments;
	}
	const rank = ({ againstRest, nps }: Segment) =>
		nps === null ? 0 : againstRest === null || againstRest.outcome === 'none' ? 1 : 2;
	const kept = new Set([...segments].sort((a, b) => rank(b) - rank(a) || b.base - a.base).slice(0, rowsAtMost));
	return segments.filter((segment) => kept.has(segment));
}

function markOf(words: Words, { shown, nps, againstRest }: Segment): SegmentMark | null {
	if (nps === null || nps.score === null || nps.interval === null) {
		return null;
	}
	const { low, high } = nps.interval;
	const outcome = againstRest?.outcome ?? 'none';
	return {
		at: nps.score,
		low,
		high,
		text: words.points(nps.score, scoreDigits({ low, high })),
		few: shown === 'few',
		outcome,
		verdict: outcome === 'none' ? '' : words.text(`segments.${outcome}`),
	};
}
