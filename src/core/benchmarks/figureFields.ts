import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { FieldType } from '../model/benchmarkMistake.ts';

/** A field of a figure as a user's file writes it. */
export interface FigureField {
	readonly type: FieldType;
	/** The texts that it can be; absent where any is. */
	readonly allowed?: readonly string[];
	readonly required?: true;
	/** The kinds of figures that have it, and then must; absent where all may. */
	readonly kinds?: readonly Kind[];
}

type Kind = BenchmarkFigure['kind'];

/** What figures there are, by what was published. */
export const kinds = ['score', 'range', 'sign', 'top', 'share', 'quantile', 'rank', 'rule'] as const satisfies Kind[];

/** All fields by their names; those within others behind a dot, as in the header of a table. */
export const figureFields: Readonly<Record<string, FigureField>> = {
	id: { type: 'text', required: true },
	publisher: { type: 'text', required: true },
	sector: { type: 'text', required: true },
	kind: { type: 'text', required: true, allowed: kinds },
	value: { type: 'number', kinds: ['score', 'top', 'quantile', 'rank'] },
	low: { type: 'number', kinds: ['range'] },
	high: { type: 'number', kinds: ['range'] },
	sign: { type: 'text', kinds: ['sign'], allowed: ['negative', 'positive'] },
	quantile: { type: 'number', kinds: ['quantile'] },
	rank: { type: 'whole-number', kinds: ['rank'] },
	of: { type: 'whole-number', kinds: ['rank'] },
	zones: { type: 'zones', kinds: ['rule'] },
	series: { type: 'text' },
	title: { type: 'text' },
	quoted: { type: 'flag' },
	edition: { type: 'whole-number' },
	fieldwork: { type: 'whole-number' },
	fieldworkInferred: { type: 'flag' },
	region: { type: 'countries' },
	market: { type: 'text', allowed: ['b2b', 'consumer'] },
	'shares.promoters': { type: 'number' },
	'shares.passives': { type: 'number' },
	'shares.detractors': { type: 'number' },
	satisfaction: { type: 'number' },
	satisfactionAddress: { type: 'text' },
	'complaintHandling.mean': { type: 'number' },
	'complaintHandling.best': { type: 'number' },
	respondents: { type: 'whole-number' },
	organisations: { type: 'whole-number' },
	mode: { type: 'text', allowed: ['web', 'telephone'] },
	relation: { type: 'text', allowed: ['relational', 'transactional'] },
	aggregation: { type: 'text', allowed: ['respondents', 'companies'] },
	standardError: { type: 'number' },
	address: { type: 'text' },
};

/** Fields that hold fields. */
export const groupsOfFields: readonly string[] = ['shares', 'complaintHandling'];
