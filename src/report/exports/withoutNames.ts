import type { Analysis } from '../../core/model/analysis.ts';
import type { ColumnRole } from '../../core/model/reading.ts';
import type { Satisfaction } from '../../core/model/satisfaction.ts';
import type { ExportProps } from './exportProps.ts';

const identifyingRoles: ReadonlySet<ColumnRole> = new Set(['account', 'respondent', 'comment']);

/** What an export may show: all where that was asked for, else no group of answers that is an account or a respondent. */
export function shownIn({ analysis, identifying }: ExportProps): Analysis {
	return identifying ? analysis : withoutNames(analysis);
}

/** Whether the file holds anything by which people can be recognised. */
export function isIdentifying({ reading, comments, accounts }: Analysis): boolean {
	return comments !== null || accounts !== null || reading.roles.some(({ value }) => identifyingRoles.has(value));
}

function withoutNames(analysis: Analysis): Analysis {
	const { reading, categories, segments, cross, satisfaction } = analysis;
	const isOfNames = ({ index }: { readonly index: number }) =>
		identifyingRoles.has(reading.roles[index]?.value ?? 'none');
	return {
		...analysis,
		categories: categories.filter((question) => !isOfNames(question)),
		segments: segments.filter((segmentation) => !isOfNames(segmentation)),
		cross: cross !== null && (isOfNames(cross.rows) || isOfNames(cross.columns)) ? null : cross,
		satisfaction: satisfaction === null ? null : withNumberedAccounts(satisfaction),
	};
}

/** Accounts are points of a chart too, where numbers tell them apart as well. */
function withNumberedAccounts(satisfaction: Satisfaction): Satisfaction {
	const { means } = satisfaction;
	if (means?.by !== 'account') return satisfaction;
	const points = means.points.map((point, index) => ({ ...point, label: String(index + 1) }));
	return { ...satisfaction, means: { ...means, points } };
}
