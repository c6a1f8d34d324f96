import type { Segmentation } from '../../model/segments.ts';
import type { AnalysisContext } from '../context.ts';
import { segmentAnswers } from '../segments/segmentAnswers.ts';
import { labelGroups } from '../selection/labelGroups.ts';
import { returningGroups } from './returningGroups.ts';

/** A column with more different values holds names or texts rather than modes or roles. */
const mostGroups = 100;

const columnsOf = [
	{ role: 'mode', by: 'mode' },
	{ role: 'respondent-role', by: 'respondent-role' },
	{ role: 'respondent', by: 'returning' },
] as const;

/**
 * The score by mode, by the respondents' role, and of new against returning respondents (`new` and `returning` are their
 * labels), as far as the file tells them apart.
 */
export function whoAnswered(context: AnalysisContext): readonly Segmentation[] {
	const { survey } = context;
	return columnsOf.flatMap(({ role, by }): Segmentation[] => {
		const index = survey.reading.roles.findIndex(({ value }) => value === role);
		const column = survey.columns[index];
		const groups =
			by === 'returning' ? returningGroups(survey, context.selection.question) : labelGroups(survey, index);
		if (column === undefined || groups === null || groups.labels.length > mostGroups) return [];
		const segmentation = segmentAnswers(context, {
			column: column.header,
			index,
			text: column.questionText,
			by,
			labels: groups.labels,
			groups,
		});
		return segmentation.segments.length + Math.sign(segmentation.unassigned) > 1 ? [segmentation] : [];
	});
}
