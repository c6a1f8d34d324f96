import type { GroupScore, MeanRating, ScoreComparison } from '../../core/model/groupScore.ts';
import type {
	WaveComparison,
	WaveDifference,
	WaveFinding,
	WaveMovement,
	WaveRatings,
	WaveSegmentation,
} from '../../core/model/waves.ts';
import { fileText } from '../fileText.ts';
import { paragraph } from '../sentences/paragraph.ts';
import type { TextPart, Words } from '../words.ts';
import { quotedWave, waveScore } from './waveName.ts';

/** What a change can be told by, of a score, a share or a mean. */
type Change = Pick<ScoreComparison | WaveDifference, 'difference' | 'outcome'>;

/** The change to the last wave in one sentence for the board. */
export function waveSentence(words: Words, { waves }: WaveComparison): readonly TextPart[] {
	const change = waves.at(-1)?.change ?? null;
	const before = waves.at(-2);
	if (change === null || before === undefined) return words.rich('waves.sentence.empty');
	const { difference, outcome } = change;
	return words.rich(`waves.sentence.${outcome}`, {
		points: words.distance(difference),
		before: waveScore(words, before),
		side: difference > 0 ? 'above' : difference < 0 ? 'below' : 'level',
	});
}

/** What stands under it: how many answers would show the change, and what became of the score since the first wave. */
export function waveLead(words: Words, { waves, overall }: WaveComparison): string {
	const change = waves.at(-1)?.change ?? null;
	return paragraph([
		change?.outcome === 'none' &&
			change.answersNeeded !== null &&
			words.distance(change.difference) > 0 &&
			words.text('waves.answersNeeded', { count: Math.ceil(change.answersNeeded) }),
		overall !== null && words.text(`waves.overall.${overall.outcome}`, { points: words.distance(overall.difference) }),
	]);
}

/** How scores, intervals and changes were computed. */
export function waveMethod(words: Words, { order, level }: WaveComparison): string {
	return paragraph([
		words.text(`waves.order.${order}`),
		words.text('waves.methodText', { level: words.share(level, 1) }),
	]);
}

/** Which of the shares of promoters, passives and detractors rose or fell last, beyond chance. */
export function sharesTitle(words: Words, { shares }: WaveComparison): string {
	return titleOf(
		words,
		shares.map((share) => ({
			name: words.text(`shares.${share.class}`).toLocaleLowerCase(words.language),
			change: share.changes.at(-1) ?? null,
		})),
		(names) => words.text('waves.shares.title', names),
	);
}

/** Which segments of a column rose or fell last, beyond chance. */
export function segmentsTitle(
	words: Words,
	comparison: WaveComparison,
	{ question, segments }: WaveSegmentation,
): string {
	const column = questionText(comparison, question);
	return titleOf(
		words,
		segments.map(({ label, changes }) => ({ name: fileText(label), change: changes.at(-1) ?? null })),
		(names) => words.text('waves.segments.title', { ...names, column }),
	);
}

/** Which mean ratings rose or fell last, beyond chance. */
export function ratingsTitle(words: Words, comparison: WaveComparison): string {
	return titleOf(
		words,
		comparison.ratings.map(({ question, changes }: WaveRatings) => ({
			name: questionText(comparison, question, 60),
			change: changes.at(-1) ?? null,
		})),
		(names) => words.text('waves.ratings.title', names),
	);
}

/** A title that names what rose and what fell. */
function titleOf(
	words: Words,
	changes: readonly { readonly name: string; readonly change: Change | null }[],
	title: (names: { readonly higher: string; readonly lower: string }) => string,
): string {
	const names = (outcome: 'higher' | 'lower') => {
		const found = changes.filter(({ change }) => change?.outcome === outcome).map(({ name }) => name);
		return found.length === 0 ? 'none' : words.list(found);
	};
	return title({ higher: names('higher'), lower: names('lower') });
}

/** The wording of a question of the comparison. */
export function questionText({ questions }: WaveComparison, position: number, limit = 120): string {
	return fileText(questions[position]?.text ?? '', limit);
}

/** A change with its sign, marked where it is beyond chance. */
export function changeText(words: Words, { outcome }: Change, change: string): string {
	return words.text(`waves.${outcome}`, { change });
}

/** The score of a segment in a wave, or why there is none; empty where the wave does not hold it. */
export function segmentScore(words: Words, score: GroupScore | null): string {
	if (score === null) return words.text('waves.questions.missing');
	if (score.nps !== null) return words.points(score.nps.score ?? 0);
	const base = words.count(score.base);
	return words.text(score.shown === 'held-back' ? 'waves.heldBack' : 'waves.tooFew', { base });
}

/** The mean rating in a wave, or why there is none. */
export function meanText(words: Words, mean: MeanRating | null): string {
	if (mean === null) return words.text('waves.questions.missing');
	return mean.mean === null
		? words.text('waves.tooFew', { base: words.count(mean.base) })
		: words.decimal(mean.mean, 2);
}

/** What moved beyond chance, each in a line. */
export function movementTexts(words: Words, comparison: WaveComparison): readonly string[] {
	return shownMovements(comparison).map((movement) => {
		const { change } = movement;
		if (movement.kind === 'segment') {
			return words.text('waves.moved.segment', {
				column: questionText(comparison, movement.question, 60),
				label: fileText(movement.label),
				change: changeText(words, change, words.points(change.difference)),
			});
		}
		return words.text('waves.moved.rating', {
			text: questionText(comparison, movement.question),
			change: changeText(words, change, words.points(change.difference, 2)),
		});
	});
}

function shownMovements({ moved }: WaveComparison): readonly WaveMovement[] {
	return moved.filter(({ change }) => change.outcome !== 'none');
}

/** How many questions were found again, and how. */
export function questionsTitle(words: Words, { questions }: WaveComparison): string {
	const count = (match: string) => questions.filter((question) => question.match === match).length;
	return words.text('waves.questions.title', { same: count('same'), renamed: count('renamed'), some: count('some') });
}

/** What the reader must know, a sentence. */
export function waveFindingSentence(words: Words, comparison: WaveComparison, finding: WaveFinding): string {
	switch (finding.code) {
		case 'wave-scales-differ':
			return words.text('waves.findings.wave-scales-differ');
		case 'wave-undated':
		case 'waves-overlap-in-time':
		case 'wave-question-differs':
			return words.text(`waves.findings.${finding.code}`, { wave: quotedWave(words, comparison, finding.wave) });
		case 'wave-few-answers':
		case 'wave-shared':
			return words.text(`waves.findings.${finding.code}`, {
				wave: quotedWave(words, comparison, finding.wave),
				count: finding.count,
			});
		case 'wave-rating-scales':
			return words.text('waves.findings.wave-rating-scales', { text: fileText(finding.text) });
		case 'wave-segments-too-many':
			return words.text('waves.findings.wave-segments-too-many', {
				text: fileText(finding.text),
				count: words.count(finding.count),
			});
	}
}

/** How many tests of the score there were. */
export function scoreTests({ waves, overall }: WaveComparison): number {
	return waves.filter(({ change }) => change !== null).length + (overall === null ? 0 : 1);
}
