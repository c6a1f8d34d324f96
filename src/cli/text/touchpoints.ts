import type { Analysis } from '../../core/model/analysis.ts';
import type { Touchpoint, Touchpoints } from '../../core/model/touchpoints.ts';
import { questionName } from '../../report/questionName.ts';
import { paragraph } from '../../report/sentences/paragraph.ts';
import { meanWithInterval } from '../../report/sentences/satisfaction.ts';
import {
	bordersSentence,
	byPriority,
	priorityFields,
	touchpointsLead,
	touchpointsTitle,
	weightsSentence,
} from '../../report/sentences/touchpoints.ts';
import type { Words } from '../../report/words.ts';
import { type NamedRow, namedRows, titled, wrapped } from '../layout/textLayout.ts';

/** Which touchpoint to improve first: the fields of the priority map under each other, those of each as rows. */
export function touchpoints({ touchpoints: figures }: Analysis, words: Words): string[] {
	if (figures === null) return [];
	const ordered = byPriority(figures);
	const hasPublished = ordered.some(({ published }) => published !== null);
	const heads = [words.text('touchpoints.performance'), 'n', 'r'];
	if (hasPublished) heads.push(words.text('table.published'));
	const fields = [...priorityFields, null].flatMap((field): readonly NamedRow[] => {
		const rows = ordered.filter((each) => each.field === field);
		const name = words.text(field === null ? 'terminal.noField' : `touchpoints.field.${field}`);
		return rows.length === 0 ? [] : [{ name, cells: [] }, ...rows.map((each) => row(words, each, hasPublished))];
	});
	return [
		...titled(touchpointsTitle(words, figures)),
		...wrapped(touchpointsLead(words, figures)),
		'',
		...namedRows([{ name: ' ', cells: heads }, ...fields], ['left']),
		...wrapped(caption(words, figures)),
	];
}

function row(words: Words, touchpoint: Touchpoint, hasPublished: boolean): NamedRow {
	const { mean, importance, published } = touchpoint;
	const cells = [
		mean.mean === null ? words.text('touchpoints.tooFew') : meanWithInterval(words, mean),
		words.count(mean.base),
		importance === null ? '–' : words.decimal(importance.r, 2),
	];
	if (hasPublished) cells.push(published === null ? '' : words.decimal(published.mean, 1));
	return { name: `  ${questionName(touchpoint, 120)}`, cells };
}

function caption(words: Words, figures: Touchpoints): string {
	const { borders, touchpoints: all } = figures;
	const weights = all
		.filter(({ relativeWeight }) => relativeWeight !== null)
		.toSorted((one, other) => (other.relativeWeight ?? 0) - (one.relativeWeight ?? 0))
		.map((each) => `${questionName(each, 40)} ${words.share(each.relativeWeight ?? 0)}`);
	return paragraph([
		words.text('terminal.importance'),
		borders !== null && bordersSentence(words, borders),
		weightsSentence(words, figures),
		weights.length > 0 && `${weights.join(', ')}.`,
	]);
}
