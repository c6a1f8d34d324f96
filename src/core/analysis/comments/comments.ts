import { unreadableDate } from '../../csv/isoSeconds.ts';
import type { Comment, Comments, CommentsOfClass } from '../../model/comments.ts';
import type { Finding } from '../../model/finding.ts';
import type { AnswerClass } from '../../model/query.ts';
import type { Survey } from '../../model/survey.ts';
import { timesOf } from '../../survey/timesOf.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { recordClass } from '../selection/selection.ts';
import { dateColumn } from '../time/answerDays.ts';
import { isoDay } from '../time/calendar.ts';
import { isEmptyComment, isMissingComment } from './emptyComment.ts';
import { type FoundComment, FoundComments } from './foundComments.ts';
import { readTexts } from './readTexts.ts';
import { stopWordsOf } from './stopWords.ts';
import { WordCounts } from './wordCounts.ts';
import { readExamples } from './wordExamples.ts';

const longestShown = 4000;
/** The first half of a sign that was cut in two. */
const halfSign = /[\ud800-\udbff]$/;
const secondsADay = 86_400;
const unknownTime: number = unreadableDate;
const classes = ['promoters', 'passives', 'detractors'] as const satisfies readonly AnswerClass[];

/**
 * What respondents wrote: by class how many, the newest, the longest, and the words that most comments hold. The texts are
 * not in memory: one pass over the file finds them. Names of persons in them cannot be told from other words.
 * @throws the reason of `context.signal` where it is aborted, and what `source.read` throws
 */
export async function readComments(context: AnalysisContext): Promise<SectionAnalysis<'comments'>> {
	const { survey } = context;
	const columns = commentColumns(survey);
	if (columns.length === 0) return { value: { comments: null }, findings: [] };
	const { byRecord } = context.selection;
	const times = answerTimes(survey);
	const commentOf = (record: number, index: number, text: string): FoundComment => ({
		record,
		index,
		text,
		time: Math.max(times?.[record] ?? 0, unknownTime),
	});
	const found = classes.map(() => new FoundComments());
	const words = new WordCounts();
	let count = 0;
	let empty = 0;
	let latest = -1;
	const visit = (record: number, index: number, cell: string): void => {
		const text = cell.trim();
		if (isMissingComment(text)) return;
		if (isEmptyComment(text)) {
			empty++;
			return;
		}
		if (record !== latest) count++;
		latest = record;
		const answer = byRecord[record];
		if (answer !== recordClass.promoter && answer !== recordClass.passive && answer !== recordClass.detractor) return;
		found[answer]?.add(commentOf(record, index, text));
		words.add(record, answer, text);
	};
	await readTexts(context, columns, visit, () => words.bound());
	const stopWords = stopWordsOf(words.totals(), survey.language);
	const frequent = ([0, 1, 2] as const).map((each) => words.ofClass(each, stopWords));
	const examplesOf = await readExamples(context, columns, frequent.flat(), commentOf);
	const shown = shownIn(context, times !== null);
	const ofClasses = classes.map((each, at): CommentsOfClass => {
		const ofClass = found[at] ?? new FoundComments();
		return {
			class: each,
			count: ofClass.count,
			newest: ofClass.newest.items.map(shown),
			longest: ofClass.longest.items.map(shown),
			words: (frequent[at] ?? []).map((word) => ({
				word: word.word,
				comments: word.comments,
				examples: examplesOf(word).map(shown),
			})),
		};
	});
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
