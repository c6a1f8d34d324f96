import type { GroupScore } from '../../core/model/groupScore.ts';
import { scoreDigits } from '../../report/scoreDigits.ts';
import type { Words } from '../../report/words.ts';
import { columnsOf, padded } from './textColumns.ts';
import { pageColumns, wrapped } from './textLayout.ts';
import { columnOf, drawWhisker, type PointScale, scaleOf, type Whisker } from './whiskers.ts';
import { wrapText } from './wrapText.ts';

/** A group as one row: its name, its score with its interval, how many answered, and what is to be said of it. */
export interface ScoreRow {
	readonly name: string;
	readonly score: GroupScore;
	/** Behind the base: higher or lower, unfinished; empty where there is nothing to say. */
	readonly remark: string;
	/** In place of the drawing where there is no score. */
	readonly sentence: string;
}

/** A line of its own under the rows: a mark at its points, and what it is. */
export interface PointMark {
	readonly at: number;
	readonly label: string;
}

const mostPlotColumns = 31;
const longestName = 26;
const gap = '  ';

/**
 * Scores under each other as dots with whiskers on one scale, which stands above them.
 * @param mark what the scores are held against; null where nothing
 */
export function scoreRows(words: Words, rows: readonly ScoreRow[], mark: PointMark | null): string[] {
	const whiskers = rows.map(({ score }) => whiskerOf(score));
	const drawn = whiskers.filter((whisker) => whisker !== null);
	const figures = figuresOf(words, rows);
	const nameWidth = widest(rows.map(({ name }) => name).filter((name) => columnsOf(name) <= longestName));
	const indent = ' '.repeat(nameWidth) + gap;
	const taken = nameWidth + widest(figures) + widest(rows.map(({ remark }) => remark)) + 3 * gap.length;
	const plotColumns = Math.min(mostPlotColumns, pageColumns - taken);
	const scale = scaleOf(drawn, mark === null ? [] : [mark.at], plotColumns);
	const lines = rows.flatMap(({ name, sentence, remark }, index) => {
		const whisker = whiskers[index] ?? null;
		const told =
			whisker === null
				? wrapText(sentence, pageColumns - indent.length)
				: [`${drawWhisker(scale, whisker)}${gap}${figures[index + 1]}${gap}${remark}`.trimEnd()];
		const [first = '', ...others] = told;
		return [
			...(columnsOf(name) > nameWidth
				? [...wrapped(name), indent + first]
				: [`${padded(name, nameWidth, 'left')}${gap}${first}`.trimEnd()]),
			...others.map((line) => indent + line),
		];
	});
	if (drawn.length === 0) return lines;
	return [
		`${indent}${axis(words, scale)}${gap}${figures[0]}`,
		...lines,
		...(mark === null ? [] : [`${indent}${marked(scale, mark)}`]),
	];
}

/** Score and base of each row, aligned; the first are their heads. */
function figuresOf(words: Words, rows: readonly ScoreRow[]): readonly string[] {
	const scores = [words.text('categories.score'), ...rows.map(({ score }) => scoreText(words, score))];
	const bases = ['n', ...rows.map(({ score }) => words.count(score.base))];
	const [left, right] = [widest(scores), widest(bases)];
	return scores.map(
		(score, index) => `${padded(score, left, 'right')}${gap}${padded(bases[index] ?? '', right, 'right')}`,
	);
}

/** Why a group has no score, as it stands in a row; empty where it has one. */
export function noScoreText(words: Words, { shown, base }: GroupScore): string {
	return shown === 'too-few' || shown === 'held-back' ? words.text(`segments.${shown}`, { count: base }) : '';
}

function whiskerOf({ shown, nps }: GroupScore): Whisker | null {
	if (nps === null || nps.score === null || nps.interval === null) return null;
	const { low, high } = nps.interval;
	return { at: nps.score, low, high, few: shown === 'few' };
}

function scoreText(words: Words, { nps }: GroupScore): string {
	return nps?.score == null || nps.interval === null ? '' : words.points(nps.score, scoreDigits(nps.interval));
}

/** The ends of the scale and its zero, each above its place. */
function axis(words: Words, scale: PointScale): string {
	const { from, to, columns } = scale;
	const [first, last] = [words.points(from), words.points(to)];
	const signs = Array.from({ length: columns }, () => ' ');
	signs.splice(0, first.length, ...first);
	signs.splice(columns - last.length, last.length, ...last);
	const zero = columnOf(scale, 0);
	if (zero > first.length && zero < columns - last.length - 1) signs[zero] = '0';
	return signs.join('');
}

/** A mark with its label on the side that has room. */
function marked(scale: PointScale, { at, label }: PointMark): string {
	const column = columnOf(scale, at);
	return column > columnsOf(label)
		? `${' '.repeat(column - columnsOf(label) - 1)}${label} ▲`
		: `${' '.repeat(column)}▲ ${label}`;
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(columnsOf));
}
