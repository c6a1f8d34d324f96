import { ProblemError } from '../../csv/problemError.ts';
import type { Finding } from '../../model/finding.ts';
import type { Segmentation } from '../../model/segments.ts';
import type { Survey } from '../../model/survey.ts';
import type { ChoiceQuestion } from '../categories/choiceQuestion.ts';
import { choiceQuestions } from '../categories/choiceQuestions.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { labelGroups } from '../selection/labelGroups.ts';
import { groupsByCell } from '../selection/recordGroups.ts';
import { type GroupingName, type OverlappingGrouping, segmentAnswers, segmentOverlapping } from './segmentAnswers.ts';

/** As many columns of role `segment` are told without being asked for. */
const mostColumns = 12;
/** A column with more different values holds names or texts rather than segments. */
const mostSegments = 100;

/** The score by each column of segments: those that the query names, else those of that role. */
export function scoreSegments(context: AnalysisContext): SectionAnalysis<'segments'> {
	const { survey, query } = context;
	const known = survey.reading.roles.flatMap(({ value }, index) => (value === 'segment' ? [index] : []));
	const columns = query.segments ?? known.slice(0, mostColumns);
	const leftOut = query.segments === null ? known.slice(mostColumns) : [];
	const told = [...new Set(columns)].map((index) => segmentBy(context, index));
	const findings = told.flatMap(({ finding }) => finding ?? []);
	if (leftOut.length > 0) {
		const headers = leftOut.map((index) => survey.columns[index]?.header ?? '');
		findings.push({ code: 'segments-left-out', severity: 'note', columns: headers });
	}
	return { value: { segments: told.flatMap(({ segmentation }) => segmentation ?? []) }, findings };
}

/** A segmentation, or why there is none. */
interface Told {
	readonly segmentation?: Segmentation;
	readonly finding?: Finding;
}

/** @throws ProblemError `no-such-column`. */
function segmentBy(context: AnalysisContext, index: number): Told {
	const { survey, total } = context;
	const column = survey.columns[index];
	if (column === undefined) {
		throw new ProblemError({ code: 'no-such-column', column: `#${index + 1}`, nearest: null });
	}
	const { header, questionText, option } = column;
	const text = option === '' ? questionText : `${questionText} – ${option}`;
	const name: GroupingName = { column: header, index, text, by: 'segment' };
	const multiple = multipleChoiceIn(survey, index);
	const groups = multiple === null ? labelGroups(survey, index) : null;
	const count = multiple?.labels.length ?? groups?.labels.length ?? null;
	if (count === null || count > mostSegments) {
		return { finding: { code: 'segments-too-many', severity: 'note', column: header, count } };
	}
	if (total.base === 0) return {};
	const segmentation =
		groups === null
			? segmentOverlapping(context, { ...name, ...optionGroups(survey, multiple) })
			: segmentAnswers(context, { ...name, labels: groups.labels, groups });
	const parts = segmentation.segments.length + Math.sign(segmentation.unassigned);
	return parts < 2 ? { finding: { code: 'segments-alike', severity: 'note', column: header } } : { segmentation };
}

/** The question of several answers a respondent whose answers stand in a column; null where each gives one. */
function multipleChoiceIn(survey: Survey, index: number): ChoiceQuestion | null {
	if (survey.columns[index]?.choice.kind === 'single') return null;
	const question = choiceQuestions(survey).find(({ columns }) => columns.some((column) => column.index === index));
	return question?.choice === 'multiple' ? question : null;
}

/** Those who gave each answer of a multiple-choice question. */
function optionGroups(survey: Survey, question: ChoiceQuestion | null): Pick<OverlappingGrouping, 'options'> {
	const { labels = [], columns = [] } = question ?? {};
	const options = labels.map((label, answer) => {
		const column = columns.length === 1 ? columns[0] : columns[answer];
		const groupOfCode = Uint16Array.from(column?.answersOf ?? [], (given) => (given.includes(answer) ? 0 : 1));
		return { label, groups: groupsByCell(survey, column?.index ?? -1, 1, groupOfCode) };
	});
	return { options };
}
