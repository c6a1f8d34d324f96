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
		cells: share.shares.map((value, wave) => ({
			id: waveId(wave),
			value: value === null ? words.text('waves.questions.missing') : words.share(value, 1),
			base: '',
			...changeTold(words, share.changes[wave], (difference) => words.points(100 * difference, 1)),
			figure: { name: `${share.class}-share-${wave}`, value: value ?? undefined },
		})),
	}));
}

/** The scores of segments wave by wave; changes in points. */
export function segmentRows(words: Words, { segments }: WaveSegmentation): readonly WaveRow[] {
	return segments.map(({ label, scores, changes }) => ({
		name: fileText(label),
		cells: scores.map((score, wave) => ({
			id: waveId(wave),
			value: segmentScore(words, score),
			base: score?.nps ? baseTold(words, score.base) : '',
			...changeTold(words, changes[wave], (difference) => words.points(difference)),
		})),
	}));
}

/** Mean ratings wave by wave. */
export function ratingRows(words: Words, comparison: WaveComparison): readonly WaveRow[] {
	return comparison.ratings.map(({ question, means, changes }) => ({
		name: questionText(comparison, question),
		cells: means.map((mean, wave) => ({
			id: waveId(wave),
			value: meanText(words, mean),
			base: mean === null || mean.mean === null ? '' : baseTold(words, mean.base),
			...changeTold(words, changes[wave], (difference) => words.points(difference, 2)),
		})),
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

function baseTold(words: Words, base: number): string {
	return words.text('waves.base', { base: words.count(base) });
}

function changeTold(
	words: Words,
	change: ScoreComparison | WaveDifference | null | undefined,
	write: (difference: number) => string,
): Pick<WaveCell, 'change' | 'outcome'> {
	return change
		? { change: changeText(words, change, write(change.difference)), outcome: change.outcome }
		: { change: '', outcome: 'none' };
}
