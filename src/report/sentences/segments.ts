import type { Analysis } from '../../core/model/analysis.ts';
import type { Segment, Segmentation } from '../../core/model/segments.ts';
import { pValue } from '../pValue.ts';
import { questionName } from '../questionName.ts';
import { segmentName } from '../segmentName.ts';
import type { Words } from '../words.ts';
import { paragraph } from './paragraph.ts';

/** More names than this are counted, not listed. */
const namesListed = 3;

/** By which columns the score differs, as the title over several of them; of a single one, its own title. */
export function segmentsTitle(words: Words, segmentations: readonly Segmentation[]): string {
	const [only] = segmentations;
	if (segmentations.length === 1 && only !== undefined) {
		return segmentationTitle(words, only);
	}
	const count = segmentations.length;
	if (!segmentations.some(isCompared)) {
		return words.text('segments.title.severalTooFew', { count });
	}
	const telling = segmentations.filter(({ segments }) => segments.some(differs));
	if (telling.length === 0) {
		return words.text('segments.title.severalNone', { count });
	}
	const names = telling.map((each) => words.text('quoted', { text: questionName(each, 40) }));
	return telling.length > namesListed
		? words.text('segments.title.severalMany', { count: telling.length, of: count })
		: words.text('segments.title.several', { names: words.list(names) });
}

/** Which segments score higher or lower than the rest, or that they cannot be told apart. */
export function segmentationTitle(words: Words, segmentation: Segmentation): string {
	const { segments } = segmentation;
	if (!isCompared(segmentation)) {
		return words.text('segments.title.tooFew');
	}
	const higher = segments.filter(({ againstRest }) => againstRest?.outcome === 'higher');
	const lower = segments.filter(({ againstRest }) => againstRest?.outcome === 'lower');
	const [first, second] = [higher[0], lower[0]];
	if (segments.length === 2 && segmentation.tests === 1 && first !== undefined && second !== undefined) {
		if (segmentation.by === 'returning') {
			return words.text('segments.title.returning', { higher: first.label });
		}
		return words.text('segments.title.pair', {
			higher: name(words, segmentation, first),
			lower: name(words, segmentation, second),
		});
	}
	// New and returning respondents are named in the plural.
	const each = segmentation.by === 'returning' ? 2 : 1;
	const values = {
		higherCount: higher.length * each,
		higher: names(words, segmentation, higher),
		lowerCount: lower.length * each,
		lower: names(words, segmentation, lower),
	};
	if (higher.length > 0 && lower.length > 0) {
		return words.capital(words.text('segments.title.both', values));
	}
	if (higher.length > 0) {
		return words.capital(words.text('segments.title.higher', values));
	}
	return lower.length > 0
		? words.capital(words.text('segments.title.lower', values))
		: words.text('segments.title.none', { count: segments.filter(({ nps }) => nps !== null).length });
}

/** What else can be said of the segments; null where nothing can. */
export function segmentationLead(words: Words, segmentation: Segmentation, level: number): string | null {
	const { segments, across } = segmentation;
	const undecided = segments.filter((segment) => segment.againstRest !== null && !differs(segment));
	if (segments.some(differs)) {
		return undecided.length === 0 ? null : words.text('segments.lead.others', { count: undecided.length });
	}
	if (across !== null && across.p < 1 - level) {
		return words.text('segments.lead.across', { p: pValue(words, across.p) });
	}
	const [largest] = [...undecided].sort((a, b) => distance(b) - distance(a));
	const { againstRest } = largest ?? { againstRest: null };
	if (largest === undefined || !againstRest?.answersNeeded || words.distance(againstRest.difference) === 0) {
		return null;
	}
	return words.text('segments.lead.answersNeeded', {
		name: name(words, segmentation, largest),
		difference: words.points(againstRest.difference),
		count: Math.ceil(againstRest.answersNeeded),
	});
}

/** The columns that divide the respondents: as the user chose them, else those first that tell respondents apart. */
export function segmentationsInOrder({ segments, query }: Analysis): readonly Segmentation[] {
	const segmentations = segments.filter(({ by }) => by === 'segment');
	const tells = (segmentation: Segmentation) => segmentation.segments.some(differs);
	return query.segments === null
		? [...segmentations.filter(tells), ...segmentations.filter((each) => !tells(each))]
		: segmentations;
}

/** So many segments are read at a glance. */
const shownAtMost = 24;

/**
 * The segments that are shown one by one, in their order. Of more than can be read, those that differ from the rest go
 * first, then those with most answers.
 */
export function shownSegments({ segments }: Segmentation): readonly Segment[] {
	if (segments.length <= shownAtMost) {
		return segments;
	}
	const rank = ({ againstRest, nps }: Segment) =>
		nps === null ? 0 : againstRest === null || againstRest.outcome === 'none' ? 1 : 2;
	const shown = new Set([...segments].sort((a, b) => rank(b) - rank(a) || b.base - a.base).slice(0, shownAtMost));
	return segments.filter((segment) => shown.has(segment));
}

/**
 * Of how many answers the scores are, how they were tested and sorted, and what is not there.
 * @param further what is said of segments that are not shown
 */
export function segmentationCaption(
	words: Words,
	{ query, nps }: Analysis,
	segmentation: Segmentation,
	further: 'segments.caption.more' | 'terminal.left',
): string {
	const { segments, reference, unassigned } = segmentation;
	const shown = shownSegments(segmentation);
	return paragraph([
		words.text('segments.caption.base', { base: words.count(nps.base) }),
		words.text('segments.caption.interval', { level: words.share(query.level, 1) }),
		testsOf(words, segmentation),
		segments.some(({ againstRest }) => againstRest?.method === 'overlapping') &&
			words.text('segments.caption.overlapping'),
		shown.some((segment) => segment.shown === 'few') && words.text('segments.caption.few'),
		words.text('segments.caption.minimum', { count: query.minimumBase }),
		reference !== null &&
			segments.length > 1 &&
			words.text(`segments.caption.order.${reference.kind}`, { score: words.points(reference.score, 1) }),
		unassigned > 0 && words.text('segments.caption.unassigned', { count: unassigned }),
		shown.length < segments.length && words.text(further, { count: segments.length - shown.length }),
	]);
}

function testsOf(words: Words, { tests, across }: Segmentation): string | false {
	if (tests < 2) return tests === 1 && words.text('segments.caption.test');
	return across === null
		? words.text('segments.caption.tests', { count: tests })
		: words.text('segments.caption.acrossTests', { count: tests, p: pValue(words, across.p) });
}

function differs({ againstRest }: Segment): boolean {
	return againstRest !== null && againstRest.outcome !== 'none';
}

function isCompared({ segments }: Segmentation): boolean {
	return segments.some(({ againstRest }) => againstRest !== null);
}

function distance({ againstRest }: Segment): number {
	return Math.abs(againstRest?.difference ?? 0);
}

/** A name of few words stands as it is; a number, a sentence or a code would not be seen as a name. */
const plainName = /^\p{L}[\p{L}\p{M}'’&/-]*( [\p{L}\p{M}&/–-][\p{L}\p{M}'’&/-]*){0,4}…?$/u;

function name(words: Words, { by }: Segmentation, { label }: Segment): string {
	const text = segmentName(words, by, label, 40);
	if (by === 'returning') {
		return text.toLocaleLowerCase(words.language);
	}
	return plainName.test(text) ? text : words.text('quoted', { text });
}

function names(words: Words, segmentation: Segmentation, segments: readonly Segment[]): string {
	return segments.length > namesListed
		? words.text('segments.counted', { count: segments.length })
		: words.list(segments.map((segment) => name(words, segmentation, segment)));
}
