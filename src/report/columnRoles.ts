import type { ColumnRole } from '../core/model/reading.ts';

const inOrder: Readonly<Record<ColumnRole, true>> = {
	recommendation: true,
	'recommendation-group': true,
	satisfaction: true,
	touchpoint: true,
	comment: true,
	date: true,
	respondent: true,
	account: true,
	revenue: true,
	'respondent-role': true,
	mode: true,
	segment: true,
	weight: true,
	count: true,
	status: true,
	finished: true,
	none: true,
};

/** All roles, in the order in which they are told and offered. */
export const columnRoles = Object.keys(inOrder) as readonly ColumnRole[];
