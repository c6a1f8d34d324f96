import { distance } from 'fastest-levenshtein';
import type { ColumnRole } from '../../model/reading.ts';
import type { Survey, SurveyColumn } from '../../model/survey.ts';
import type { WaveColumn, WaveQuestion } from '../../model/waves.ts';

/** At least so much of two wordings is alike where they are taken for the same question. */
const nearness = 0.75;
/** Shorter wordings are the same or another. */
const shortest = 4;
const longest = 300;

/** What is kept of a record beside its answers is no question. */
const notAsked: ReadonlySet<ColumnRole> = new Set([
	'date',
	'respondent',
	'weight',
	'count',
	'status',
	'finished',
	'recommendation-group',
]);

/** A wave to find questions in. */
export interface AskingWave {
	readonly survey: Survey;
	/** Index of its recommendation question. */
	readonly question: number;
}

/**
 * Finds the questions of several waves again in each other: by their wording, letter by letter but for case, spaces and
 * signs; then the nearest wording of the same role. The recommendation questions are one whatever their wording. What the
 * platform writes itself is no question, nor is what identifies, dates or weighs a record.
 * @returns in the order of the first wave that asks each
 */
export function matchQuestions(waves: readonly AskingWave[]): readonly WaveQuestion[] {
	const found: FoundQuestion[] = [];
	waves.forEach((wave, position) => {
		const asked = askedIn(wave);
		const open = new Set(found);
		const left = new Set(asked);
		const join = (question: FoundQuestion, asking: Asked) => {
			question.columns[position] = asking;
			open.delete(question);
			left.delete(asking);
		};
		for (const asking of asked) {
			const same = [...open].find((question) => isSame(latest(question), asking));
			if (same) join(same, asking);
		}
		for (const [question, asking] of nearest(open, left)) join(question, asking);
		for (const asking of left) {
			const columns = waves.map((): Asked | null => null);
			columns[position] = asking;
			found.push({ columns });
		}
	});
	return found.map(waveQuestion);
}

interface Asked extends WaveColumn {
	readonly role: ColumnRole;
	/** Whether more than the cells alone speaks for the role. */
	readonly isNamed: boolean;
	/** What is compared. */
	readonly wording: string;
	readonly isRecommendation: boolean;
}

interface FoundQuestion {
	readonly columns: (Asked | null)[];
}

function askedIn({ survey, question }: AskingWave): Asked[] {
	return survey.columns.flatMap((column, index): Asked[] => {
		if (column.holds === 'administration') return [];
		const text = textOf(column);
		const { value: role, reason } = survey.reading.roles[index] ?? { value: 'none', reason: 'nothing' };
		if (notAsked.has(role)) return [];
		const isNamed = reason !== 'values' && reason !== 'nothing';
		const isRecommendation = index === question;
		return [{ column: column.header, index, text, role, isNamed, wording: wordingOf(text), isRecommendation }];
	});
}

function textOf({ questionText, option, header }: SurveyColumn): string {
	const text = questionText === '' ? header : questionText;
	return option === '' ? text : `${text} – ${option}`;
}

/** Without case, signs and a number in front. */
function wordingOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/^\s*(?:q|v|vraag|spørgsmål)?\d+[\s.:)]+/u, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.slice(0, longest);
}

function isSame(one: Asked, other: Asked): boolean {
	if (one.isRecommendation || other.isRecommendation) return one.isRecommendation === other.isRecommendation;
	return one.wording === other.wording;
}

function latest({ columns }: FoundQuestion): Asked {
	return columns.findLast((column) => column !== null) as Asked;
}

/** Pairs of near wordings of the same role, the nearest first, each question once. */
function nearest(questions: ReadonlySet<FoundQuestion>, asked: ReadonlySet<Asked>): [FoundQuestion, Asked][] {
	const pairs = [...questions].flatMap((question) =>
		[...asked].flatMap((asking) => {
			const alike = likeness(latest(question), asking);
			return alike >= nearness ? [{ question, asking, alike }] : [];
		}),
	);
	pairs.sort((one, other) => other.alike - one.alike);
	const taken = new Set<FoundQuestion | Asked>();
	return pairs.flatMap(({ question, asking }): [FoundQuestion, Asked][] => {
		if (taken.has(question) || taken.has(asking)) return [];
		taken.add(question).add(asking);
		return [[question, asking]];
	});
}

/** How much of two wordings is alike, on 0..1: 0 of different roles. */
function likeness(one: Asked, other: Asked): number {
	const length = Math.max(one.wording.length, other.wording.length);
	const shorter = Math.min(one.wording.length, other.wording.length);
	if (one.role !== other.role || shorter < shortest || shorter < length * nearness) return 0;
	// Numbers tell questions apart that are otherwise worded alike: options, years, products.
	if (one.wording.replace(/\D/g, '') !== other.wording.replace(/\D/g, '')) return 0;
	return 1 - distance(one.wording, other.wording) / length;
}

function waveQuestion(question: FoundQuestion): WaveQuestion {
	const { text } = latest(question);
	const wordings = new Set(question.columns.map((asked) => asked?.wording));
	const isEverywhere = question.columns.every((asked) => asked !== null);
	return {
		text,
		role: roleOf(question),
		match: isEverywhere ? (wordings.size === 1 ? 'same' : 'renamed') : 'some',
		columns: question.columns.map((asked) => asked && { column: asked.column, index: asked.index, text: asked.text }),
	};
}

/** That of the latest wave which names it: few answers can hide what their cells are. */
function roleOf(question: FoundQuestion): ColumnRole {
	const named = question.columns.findLast((asked) => asked?.isNamed);
	return (named ?? latest(question)).role;
}
