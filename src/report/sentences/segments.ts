import type { Segment, Segmentation } from '../../core/model/segments.ts';
import { pValue } from '../pValue.ts';
import { questionName } from '../questionName.ts';
import { segmentName } from '../segmentName.ts';
import type { Words } from '../words.ts';

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

export function differs({ againstRest }: Segment): boolean {
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
