import assert from 'node:assert/strict';
import { ProblemError } from '../../../../../src/core/csv/problemError.ts';
import type { FindingCode } from '../../../../../src/core/model/finding.ts';
import type { Delimiter, Encoding, Layout, ReadingChoices } from '../../../../../src/core/model/reading.ts';
import type { OtherScale, RecommendationScale } from '../../../../../src/core/model/survey.ts';
import type { OpenedSurvey } from '../../../../../src/core/survey/openSurvey.ts';
import { scoreQuestion } from '../../analysis/scoreQuestion.ts';
import { openFile } from './readFile.ts';

/** How a file must be read. What is left out is as in the simplest of files. */
export interface ExpectedReading {
	/** UTF-8. */
	readonly encoding?: Encoding;
	/** Comma. */
	readonly delimiter?: Delimiter;
	/** `generic`. */
	readonly layout?: Layout;
	/** 1. */
	readonly headerRows?: number;
	/** Position of the only recommendation question; 0. */
	readonly question?: number;
	/** `0-10`. */
	readonly scale?: RecommendationScale;
	/** Ratings in any order, each as the file means it; what lies between two whole numbers as it is. */
	readonly ratings: readonly number[];
	/** Records without a rating; 0. */
	readonly blank?: number;
	readonly invalid?: number;
	readonly excluded?: number;
	/** Codes of all findings but `few-answers` and what `scale` says already; none. */
	readonly findings?: readonly FindingCode[];
}

const saidByScale: ReadonlySet<FindingCode> = new Set(['few-answers', 'no-zero-given', 'no-zero-on-scale']);

/** Opens a file, scores its recommendation question and compares all of it. */
export async function expectReading(
	content: string | Uint8Array,
	expected: ExpectedReading,
	choices: ReadingChoices = { version: 1 },
	name = 'survey.csv',
): Promise<void> {
	compareReading(await openFile(content, choices, name), expected);
}

/** Compares an open survey and the score of its recommendation question with what is expected. */
export function compareReading({ survey }: OpenedSurvey, expected: ExpectedReading): void {
	const { encoding = 'utf-8', delimiter = ',', layout = 'generic', headerRows = 1, question = 0 } = expected;
	const { ratings, blank = 0, invalid = 0, excluded = 0, scale = '0-10', findings = [] } = expected;
	const { reading, candidates } = survey;
	assert.deepEqual(
		candidates.map(({ index }) => index),
		[question],
	);
	const { value, counts, findings: found } = scoreQuestion(survey, question);
	const floors = ratings.map(Math.floor);
	const between = (from: number, to: number) => floors.filter((rating) => rating >= from && rating <= to).length;
	assert.deepEqual(
		{
			encoding: reading.encoding.value,
			delimiter: reading.delimiter.value,
			layout: reading.layout.value,
			headerRows: reading.headerRows,
			scale: value.question.scale,
			responses: value.responses,
			distribution: value.distribution,
			counts,
			findings: [...survey.findings, ...found]
				.map(({ code }) => code)
				.filter((code) => !saidByScale.has(code))
				.sort(),
		},
		{
			encoding,
			delimiter,
			layout,
			headerRows,
			scale,
			responses: {
				records: ratings.length + blank + invalid + excluded,
				valid: ratings.length,
				blank,
				invalid,
				excluded,
			},
			distribution: Array.from({ length: 11 }, (_, rating) => between(rating, rating)),
			counts: { promoters: between(9, 10), passives: between(7, 8), detractors: between(0, 6) },
			findings: [...findings].sort(),
		},
	);
}

/** Opens a file of which a column must be refused as a recommendation question, for what it looks like. */
export async function expectOtherScale(
	content: string | Uint8Array,
	looksLike: OtherScale,
	question = 0,
): Promise<void> {
	const { survey } = await openFile(content);
	assert.deepEqual(survey.candidates, []);
	assert.deepEqual(
		survey.rejected.map(({ index, looksLike }) => [index, looksLike]),
		[[question, looksLike]],
	);
	assert.throws(
		() => scoreQuestion(survey, question),
		(error) =>
			error instanceof ProblemError &&
			error.problem.code === 'not-a-recommendation-scale' &&
			error.problem.looksLike === looksLike,
	);
}
