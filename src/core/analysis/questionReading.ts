import { ProblemError } from '../csv/problemError.ts';
import type { AnalysisQuestion, Responses } from '../model/analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Survey } from '../model/survey.ts';
import { textsOf } from '../survey/candidates.ts';
import { type DistinctCells, distinctCells } from '../survey/distinctCells.ts';
import { checkGroups } from '../survey/groupCheck.ts';
import { type RecommendationReading, readScale } from '../survey/scale.ts';
import { kept } from './selection/kept.ts';
import type { QuestionCodes } from './selection/selection.ts';

/** A recommendation question as it was read, whatever of its answers is selected. */
export interface QuestionReading {
	readonly question: AnalysisQuestion;
	readonly codes: QuestionCodes;
	readonly responses: Responses;
	readonly findings: readonly Finding[];
}

const examplesShown = 3;
const longestExample = 200;

/**
 * Reads the answers to the recommendation question in column `index`. Kept as long as the survey is.
 * @throws ProblemError `not-a-recommendation-scale`.
 */
export const readQuestion = kept((survey: Survey, index: number): QuestionReading => {
	const column = survey.columns[index];
	const cells = distinctCells(survey.table, index, survey.exclusions);
	if (column === undefined) throw new RangeError(`column ${index} of ${survey.columns.length}`);
	const reading = cells === null ? null : readScale(cells, textsOf(column), survey.reading.shift ?? column.shift);
	if (cells === null || reading?.kind !== 'recommendation') {
		const looksLike = reading?.kind === 'other' ? reading.looksLike : 'text';
		throw new ProblemError({ code: 'not-a-recommendation-scale', column: column.header, looksLike });
	}
	const tally = tallyAnswers(cells, reading);
	return {
		question: { column: column.header, index, text: column.questionText, scale: reading.scale },
		codes: { index, answers: reading.answers },
		responses: {
			records: survey.table.recordCount,
			valid: tally.valid,
			blank: tally.blank,
			invalid: tally.invalid,
			excluded: survey.exclusions.count,
		},
		findings: [...findingsOf(reading, tally), ...groupFindings(survey, index, reading)],
	};
});

interface Tally {
	readonly valid: number;
	readonly blank: number;
	readonly invalid: number;
	readonly decimals: number;
	readonly invalidExamples: readonly string[];
}

/** Counts what each record of the column holds, entry by entry of its dictionary. */
function tallyAnswers(cells: DistinctCells, reading: RecommendationReading): Tally {
	const invalidExamples: string[] = [];
	let valid = 0;
	let blank = 0;
	let invalid = 0;
	let decimals = 0;
	reading.answers.forEach((answer, code) => {
		const count = cells.counts[code] ?? 0;
		if (answer === 'blank') {
			blank += count;
		} else if (answer === 'invalid') {
			invalid += count;
			if (invalidExamples.length < examplesShown) invalidExamples.push(shortened(cells.dictionary[code] ?? ''));
		} else {
			valid += count;
			if (!Number.isInteger(answer)) decimals += count;
		}
	});
	return { valid, blank, invalid, decimals, invalidExamples };
}

function shortened(text: string): string {
	return text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;
}

function findingsOf(reading: RecommendationReading, tally: Tally): Finding[] {
	const findings: Finding[] = reading.endLabels.map(({ label, rating, count }) => ({
		code: 'end-label',
		severity: 'note',
		label,
		rating,
		count,
	}));
	const { valid, invalid, decimals, invalidExamples } = tally;
	if (invalid > 0) {
		findings.push({ code: 'invalid-answers', severity: 'warning', count: invalid, examples: invalidExamples });
	}
	if (decimals > 0) findings.push({ code: 'decimal-answers', severity: 'note', count: decimals });
	if (reading.shift !== 0) findings.push({ code: 'scale-shifted', severity: 'note', shift: reading.shift });
	if (valid > 0 && reading.scale === '1-10') findings.push({ code: 'no-zero-on-scale', severity: 'warning' });
	if (valid > 0 && reading.scale === '0-10 or 1-10') findings.push({ code: 'no-zero-given', severity: 'note' });
	return findings;
}

/** Whether the platform's own classes agree with the ratings. */
function groupFindings(survey: Survey, question: number, { answers }: RecommendationReading): Finding[] {
	return survey.reading.roles.flatMap(({ value }, index): Finding[] => {
		if (value !== 'recommendation-group' || !isGroupOf(survey, index, question)) return [];
		const check = checkGroups(survey.table, question, answers, index);
		if (check === null || check.disagreeing === 0) return [];
		const { compared, disagreeing } = check;
		const column = survey.columns[index]?.header ?? '';
		return [{ code: 'group-disagrees', severity: 'warning', column, count: disagreeing, compared }];
	});
}

/** A platform calls the classes after the question, `Q1` and `Q1_NPS_GROUP`; people rename the one and not the other. */
function isGroupOf({ columns, candidates }: Survey, group: number, question: number): boolean {
	if (candidates.length === 1 && candidates[0]?.index === question) return true;
	const [groupHeader = '', questionHeader = ''] = [columns[group]?.header, columns[question]?.header];
	return groupHeader.toLowerCase().startsWith(questionHeader.toLowerCase());
}
