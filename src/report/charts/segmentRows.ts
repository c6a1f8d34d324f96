import type { Segment, Segmentation } from '../../core/model/segments.ts';
import { scoreDigits } from '../scoreDigits.ts';
import { segmentName } from '../segmentName.ts';
import { shownSegments } from '../sentences/segments.ts';
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

/** The rows of the chart, in the order of the segments. */
export function segmentRows(words: Words, segmentation: Segmentation): readonly SegmentRow[] {
	return shownSegments(segmentation).map((segment) => ({
		value: segment.label,
		label: segmentName(words, segmentation.by, segment.label, 120),
		base: words.text('segments.base', { base: words.count(segment.base) }),
		mark: markOf(words, segment),
		sentence: segment.nps === null ? words.text(`segments.${segment.shown}`, { count: segment.base }) : '',
	}));
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
