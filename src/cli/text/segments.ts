import type { Analysis } from '../../core/model/analysis.ts';
import type { Segmentation } from '../../core/model/segments.ts';
import { segmentRows } from '../../report/charts/segmentRows.ts';
import { questionName } from '../../report/questionName.ts';
import { segmentName } from '../../report/segmentName.ts';
import { differs, segmentationLead, segmentationTitle, segmentsTitle } from '../../report/sentences/segments.ts';
import type { Words } from '../../report/words.ts';
import { noScoreText, scoreRows } from '../scoreRows.ts';
import { titled, wrapped } from '../textLayout.ts';

/** The score by each column that divides the respondents: over several columns a title of their own. */
export function segments(analysis: Analysis, words: Words): string[][] {
	const all = inOrder(analysis);
	if (all.length === 0 || analysis.nps.score === null) return [];
	return [
		titled(segmentsTitle(words, all)),
		...all.map((each) => segmentation(analysis, words, each, all.length > 1 ? segmentationTitle(words, each) : null)),
	];
}

/**
 * The score by the categories of one column.
 * @param title null where it stands above already
 */
export function segmentation(analysis: Analysis, words: Words, figures: Segmentation, title: string | null): string[] {
	const { nps, query } = analysis;
	const lead = segmentationLead(words, figures, query.level);
	const kept = new Set(segmentRows(words, figures).map(({ value }) => value));
	const rows = figures.segments.filter(({ label }) => kept.has(label));
	const name = questionName(figures, 300);
	return [
		...wrapped(words.text('quoted', { text: name })),
		...(title === null ? [] : wrapped(title)),
		...(lead === null ? [] : wrapped(lead)),
		'',
		...scoreRows(
			words,
			rows.map((segment) => {
				const outcome = segment.againstRest?.outcome ?? 'none';
				return {
					name: segmentName(words, figures.by, segment.label, 120),
					score: segment,
					remark: outcome === 'none' ? '' : words.text(`segments.${outcome}`),
					sentence: noScoreText(words, segment),
				};
			}),
			nps.score === null
				? null
				: { at: nps.score, label: words.text('segments.all', { score: words.points(nps.score) }) },
		),
		...wrapped(caption(words, analysis, figures, figures.segments.length - rows.length)),
	];
}

/** As the user chose them; else those first that tell respondents apart. */
function inOrder({ segments: all, query }: Analysis): readonly Segmentation[] {
	const own = all.filter(({ by }) => by === 'segment');
	const tells = (each: Segmentation) => each.segments.some(differs);
	return query.segments === null ? [...own.filter(tells), ...own.filter((each) => !tells(each))] : own;
}

function caption(
	words: Words,
	{ query, nps }: Analysis,
	{ segments: all, tests, unassigned }: Segmentation,
	left: number,
): string {
	const sentences = [
		words.text('segments.caption.base', { base: words.count(nps.base) }),
		words.text('segments.caption.interval', { level: words.share(query.level, 1) }),
	];
	if (tests > 0) {
		sentences.push(words.text(tests === 1 ? 'segments.caption.test' : 'segments.caption.tests', { count: tests }));
	}
	if (all.some(({ againstRest }) => againstRest?.method === 'overlapping')) {
		sentences.push(words.text('segments.caption.overlapping'));
	}
	if (all.some(({ shown }) => shown === 'few')) sentences.push(words.text('segments.caption.few'));
	if (all.some((segment) => segment.nps === null)) {
		sentences.push(words.text('segments.caption.minimum', { count: query.minimumBase }));
	}
	if (unassigned > 0) sentences.push(words.text('segments.caption.unassigned', { count: unassigned }));
	if (left > 0) sentences.push(words.text('terminal.left', { count: left }));
	return sentences.join(' ');
}
