import type { Analysis } from '../../core/model/analysis.ts';
import type { Segmentation } from '../../core/model/segments.ts';
import { segmentationName, segmentName } from '../../report/segmentName.ts';
import {
	segmentationCaption,
	segmentationLead,
	segmentationsInOrder,
	segmentationTitle,
	segmentsTitle,
	shownSegments,
} from '../../report/sentences/segments.ts';
import type { Words } from '../../report/words.ts';
import { noScoreText, scoreRows } from '../layout/scoreRows.ts';
import { titled, wrapped } from '../layout/textLayout.ts';

/** The score by each column that divides the respondents: over several columns a title of their own. */
export function segments(analysis: Analysis, words: Words): string[][] {
	const all = segmentationsInOrder(analysis);
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
	return [
		...wrapped(words.text('quoted', { text: segmentationName(words, figures, 300) })),
		...(title === null ? [] : wrapped(title)),
		...(lead === null ? [] : wrapped(lead)),
		'',
		...scoreRows(
			words,
			shownSegments(figures).map((segment) => {
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
		...wrapped(segmentationCaption(words, analysis, figures, 'terminal.left')),
	];
}
