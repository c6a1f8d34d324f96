import type { Section } from '../core/model/analysis.ts';

/** All sections of a report, in the order in which they are best computed: what stands at the top first, what reads the file again last. */
export const reportSections: readonly Section[] = [
	'headline',
	'benchmark',
	'whatItTakes',
	'segments',
	'trend',
	'satisfaction',
	'touchpoints',
	'categories',
	'cross',
	'accounts',
	'response',
	'comments',
];
