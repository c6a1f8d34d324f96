import type { ScoreComparison } from '../../core/model/groupScore.ts';
import type { WaveComparison, WaveDifference, WaveSegmentation } from '../../core/model/waves.ts';
import { fileText } from '../fileText.ts';
import type { Words } from '../words.ts';
import { waveId } from './waveName.ts';
import { changeText, meanText, questionText, segmentScore } from './waveSentences.ts';
import type { WaveCell, WaveRow } from './waveTable.tsx';

/** Promoters, passives and detractors wave by wave; changes in percentage points. */
export function shareRows(words: Words, { shares }: WaveComparison): readonly WaveRow[] {
	return shares.map((share) => ({
		name: words.text(`shares.${share.class}`),
		cells: share.shares.map((value, wave) =>
			cell(
				words,
				wave,
				value === null ? words.text('waves.questions.missing') : words.share(value, 1),
				null,
				share.changes[wave],
				(difference) => words.points(100 * difference, 1),
				{ name: `${share.class}-share-${wave}`, value: value ?? undefined },
			),
		),
	}));
}

/** The scores of segments wave by wave; changes in points. */
export function segmentRows(words: Words, { segments }: WaveSegmentation): readonly WaveRow[] {
	return segments.map(({ label, scores, changes }) => ({
		name: fileText(label),
		cells: scores.map((score, wave) =>
			cell(words, wave, segmentScore(words, score), score?.nps ? score.base : null, changes[wave], (difference) =>
				words.points(difference),
			),
		),
	}));
}

/** Mean ratings wave by wave. */
export function ratingRows(words: Words, comparison: WaveComparison): readonly WaveRow[] {
	return comparison.ratings.map(({ question, means, changes }) => ({
		name: questionText(comparison, question),
		cells: means.map((mean, wave) =>
			cell(
				words,
				wave,
				meanText(words, mean),
				mean?.mean === null ? null : (mean?.base ?? null),
				changes[wave],
				(difference) => words.points(difference, 2),
			),
		),
	}));
}

/** The questions of one kind of match, and the header under which each wave has them. */
export function questionRows(
	words: Words,
	{ questions }: WaveComparison,
	match: WaveComparison['questions'][number]['match'],
): readonly WaveRow[] {
	return questions
		.filter((question) => question.match === match)
		.map(({ text, columns }) => ({
			name: fileText(text, 120),
			cells: columns.map((column, wave) => ({
				id: waveId(wave),
				value: column === null ? words.text('waves.questions.missing') : wordingIn(column, match),
				base: '',
				change: '',
				outcome: 'none',
			})),
		}));
}

/** Where the wording is the same, the header tells where it stands. */
function wordingIn({ column, text }: { readonly column: string; readonly text: string }, match: string): string {
	return fileText(match === 'renamed' ? text : column, 120);
}

function cell(
	words: Words,
	wave: number,
	value: string,
	base: number | null,
	change: ScoreComparison | WaveDifference | null | undefined,
	write: (difference: number) => string,
	figure?: WaveCell['figure'],
): WaveCell {
	return {
		id: waveId(wave),
		value,
		base: base === null ? '' : words.text('waves.base', { base: words.count(base) }),
		change: change ? changeText(words, change, write(change.difference)) : '',
		outcome: change?.outcome ?? 'none',
		figure,
	};
}
