import { unreadableDate } from '../csv/isoSeconds.ts';
import type { Comment, Comments, CommentsOfClass } from '../model/comments.ts';
import type { Finding } from '../model/finding.ts';
import type { AnswerClass } from '../model/query.ts';
import type { Survey } from '../model/survey.ts';
import { timesOf } from '../survey/timesOf.ts';
import { dateColumn } from './answerDays.ts';
import { isoDay } from './calendar.ts';
import type { AnalysisContext, SectionAnalysis } from './context.ts';
import { isEmptyComment } from './emptyComment.ts';
import { FirstOf } from './firstOf.ts';
import { readTexts } from './readTexts.ts';
import { recordClass } from './selection.ts';
import { stopWordsOf } from './stopWords.ts';
import { WordCounts } from './wordCounts.ts';

const mostShown = 20;
const longestShown = 4000;
/** The first half of a sign that was cut in two. */
const halfSign = /[\ud800-\udbff]$/;
const secondsADay = 86_400;
const unknownTime: number = unreadableDate;
const classes = ['promoters', 'passives', 'detractors'] as const satisfies readonly AnswerClass[];

/** A comment as it was found in the file. */
interface FoundComment {
	readonly record: number;
	readonly index: number;
	readonly text: string;
	/** Seconds since 2000; `unknownTime` where the cell does not tell, 0 for all where no column does. */
	readonly time: number;
}

/**
 * What respondents wrote: by class how many, the newest, the longest, and the words that most comments hold. The texts are
 * not in memory: one pass over the file finds them. Names of persons in them cannot be told from other words.
 * @throws the reason of `context.signal` where it is aborted, and what `source.read` throws
 */
export async function readComments(context: AnalysisContext): Promise<SectionAnalysis<'comments'>> {
	const { survey } = context;
	const columns = commentColumns(survey);
	if (columns.length === 0) return { value: { comments: null }, findings: [] };
	const found = classes.map(() => new FoundOfClass());
	const words = new WordCounts();
	const times = answerTimes(survey);
	const { byRecord } = context.selection;
	let count = 0;
	let empty = 0;
	let latest = -1;
	const visit = (record: number, index: number, cell: string): void => {
		const text = cell.trim();
		if (text === '') return;
		if (isEmptyComment(text)) {
			empty++;
			return;
		}
		if (record !== latest) count++;
		latest = record;
		const answer = byRecord[record];
		if (answer !== recordClass.promoter && answer !== recordClass.passive && answer !== recordClass.detractor) return;
		found[answer]?.add({ record, index, text, time: Math.max(times?.[record] ?? 0, unknownTime) });
		words.add(record, answer, text);
	};
	await readTexts(context, columns, visit, () => words.bound());
	const stopWords = stopWordsOf(words.totals(), survey.language);
	const shown = shownIn(context, times !== null);
	const ofClasses = found.map(
		(ofClass, at): CommentsOfClass => ({
			class: classes[at] ?? 'promoters',
			count: ofClass.count,
			newest: ofClass.newest.items.map(shown),
			longest: ofClass.longest.items.map(shown),
			words: words.ofClass(at as 0 | 1 | 2, stopWords),
		}),
	);
	const comments: Comments = {
		columns: columns.map((index) => ({
			column: survey.columns[index]?.header ?? '',
			index,
			text: survey.columns[index]?.questionText ?? '',
		})),
		count,
		classes: ofClasses,
		passivesAtRisk: ofClasses[recordClass.passive]?.newest ?? [],
		stopWords: stopWords.languages,
	};
	const findings: Finding[] = empty === 0 ? [] : [{ code: 'empty-comments', severity: 'note', count: empty }];
	return { value: { comments }, findings };
}

/** The columns of that role; without one, those that the platform says hold free text. */
function commentColumns({ columns, reading }: Survey): readonly number[] {
	const all = columns.map((_, index) => index);
	const named = all.filter((index) => reading.roles[index]?.value === 'comment');
	if (named.length > 0) return named;
	return all.filter((index) => {
		const role = reading.roles[index];
		return columns[index]?.holds === 'text' && role?.value === 'none' && role.reason !== 'chosen';
	});
}

function answerTimes(survey: Survey): Int32Array | null {
	const column = dateColumn(survey);
	return column < 0 ? null : timesOf(survey.table, column, survey.reading.dateOrder?.value ?? 'day-first');
}

/** The comments of one class as they come. */
class FoundOfClass {
	count = 0;
	readonly newest = new FirstOf(mostShown, byTime);
	readonly longest = new FirstOf(mostShown, byLength);
	#latest = -1;

	add(comment: FoundComment): void {
		if (comment.record !== this.#latest) this.count++;
		this.#latest = comment.record;
		this.newest.add(comment);
		this.longest.add(comment);
	}
}

/** The latest first; of those at the same time, and where no column tells it, the one further down in the file. */
function byTime(one: FoundComment, other: FoundComment): number {
	return other.time - one.time || other.record - one.record || one.index - other.index;
}

function byLength(one: FoundComment, other: FoundComment): number {
	return other.text.length - one.text.length || byTime(one, other);
}

/** Makes what is shown of a comment. */
function shownIn({ survey, selection }: AnalysisContext, isDated: boolean): (comment: FoundComment) => Comment {
	const { answers, index: question } = selection.question;
	const ratingOf = (record: number): number => {
		let first = 0;
		for (const { cells, recordCount } of survey.table.groups) {
			const codes = cells[question];
			if (record < first + recordCount) {
				const answer = codes?.kind === 'category' ? answers[codes.codes[record - first] as number] : undefined;
				return typeof answer === 'number' ? answer : 0;
			}
			first += recordCount;
		}
		return 0;
	};
	return ({ record, index, text, time }) => ({
		record,
		index,
		rating: ratingOf(record),
		text: text.length > longestShown ? `${text.slice(0, longestShown).replace(halfSign, '')}…` : text,
		day: isDated && time > unknownTime ? isoDay(Math.floor(time / secondsADay)) : null,
	});
}
