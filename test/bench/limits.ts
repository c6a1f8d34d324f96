import type { CaseResult, Limit, SizeResult } from './result.ts';

const megabyte = 1_000_000;

/** The figures of one run that there is a limit for. */
export function limitsOf(sizes: readonly SizeResult[]): Limit[] {
	const million = sizes.find(({ records }) => records === 1_000_000);
	const ours = (size: SizeResult | undefined) => caseOf(size, 'surveyLens');
	const limits: (Limit | null)[] = [
		ratio('time to DuckDB, table', ours(million), caseOf(million, 'duckdbTable'), 0.5, 0.35),
		ratio('time to DuckDB, grouping sets', ours(million), caseOf(million, 'duckdbGroupingSets'), 1, 0.7),
		ratio('time to csv-parse, one segment', caseOf(million, 'oneSegment'), caseOf(million, 'csvParse'), 1 / 10, 1 / 14),
		...sizes.flatMap((size) => [
			size === million
				? null
				: ratio(`time of ${count(size.records)} to 1 M`, ours(size), ours(million), scaled(size), null),
			memory(size, ours(size)),
		]),
		changedQuery(million),
		analysis(million),
	];
	return limits.filter((limit) => limit !== null);
}

function caseOf(size: SizeResult | undefined, name: string): CaseResult | undefined {
	return size?.cases.find((result) => result.name === name);
}

function ratio(
	what: string,
	one: CaseResult | undefined,
	other: CaseResult | undefined,
	atMost: number,
	aim: number | null,
): Limit | null {
	if (!one || !other) return null;
	return { what, value: one.milliseconds / other.milliseconds, atMost, aim, unit: 'times' };
}

/** A tenth more than in proportion. */
function scaled({ records }: SizeResult): number {
	return (records / 1_000_000) * 1.1;
}

const memoryLimits: ReadonlyMap<number, number> = new Map([
	[1_000_000, 150],
	[10_000_000, 600],
	[100_000_000, 5000],
]);

function memory({ records }: SizeResult, result: CaseResult | undefined): Limit | null {
	const atMost = memoryLimits.get(records);
	if (!result || atMost === undefined) return null;
	return { what: `memory of ${count(records)}`, value: result.peakBytes / megabyte, atMost, aim: null, unit: 'MB' };
}

function changedQuery(size: SizeResult | undefined): Limit | null {
	const slowest = caseOf(size, 'changedQuery')?.changedQueryP95 ?? null;
	return slowest === null
		? null
		: {
				what: 'a changed segment, period or filter, 95th percentile',
				value: slowest,
				atMost: 16,
				aim: null,
				unit: 'ms',
			};
}

function analysis(size: SizeResult | undefined): Limit | null {
	const sections = caseOf(size, 'analysis')?.sections ?? null;
	if (sections === null) return null;
	const value = Object.values(sections).reduce((sum, milliseconds) => sum + milliseconds, 0);
	return { what: 'all sections but comments, the first time', value, atMost: 300, aim: null, unit: 'ms' };
}

/** `10 M`, or all digits where they are not millions. */
export function count(records: number): string {
	return records % 1_000_000 === 0 ? `${records / 1_000_000} M` : String(records);
}
