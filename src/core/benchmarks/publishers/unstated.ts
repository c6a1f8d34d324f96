import type { BenchmarkSource } from '../../model/benchmark.ts';

/** All that a source may leave unsaid, left unsaid: the start of every figure. */
export const unstated = {
	title: null,
	quoted: false,
	edition: null,
	fieldwork: null,
	fieldworkInferred: false,
	region: null,
	market: null,
	shares: null,
	satisfaction: null,
	satisfactionAddress: null,
	complaintHandling: null,
	respondents: null,
	organisations: null,
	mode: null,
	relation: null,
	aggregation: null,
} as const satisfies Partial<BenchmarkSource>;
