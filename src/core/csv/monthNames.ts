const months: readonly (readonly string[])[] = [
	['january', 'januari', 'januar', 'jan'],
	['february', 'februari', 'februar', 'feb'],
	['march', 'maart', 'marts', 'mar', 'mrt'],
	['april', 'apr'],
	['may', 'mei', 'maj'],
	['june', 'juni', 'jun'],
	['july', 'juli', 'jul'],
	['august', 'augustus', 'aug'],
	['september', 'sept', 'sep'],
	['october', 'oktober', 'oct', 'okt'],
	['november', 'nov'],
	['december', 'dec'],
];

const numbers: ReadonlyMap<string, number> = new Map(
	months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Number from 1 of the month with this English, Dutch or Danish name or abbreviation, in any case; null for no month. */
export function monthNumber(name: string): number | null {
	return numbers.get(name.toLowerCase()) ?? null;
}
