import type { Choice } from '../../model/survey.ts';
import { plainName } from './plainName.ts';

/** The cells of a column that hold something, in the given records. */
export function filledCells(records: readonly (readonly string[])[], index: number): readonly string[] {
	return records.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
}

/** Whether each of these cells says that an option was chosen: the option itself, or one of the `marks`. */
export function saysChosen(cells: readonly string[], option: string, marks: ReadonlySet<string> = new Set()): boolean {
	const name = plainName(option);
	return cells.every((cell) => plainName(cell) === name || marks.has(plainName(cell)));
}

const leastCombinations = 2;
/** Part of the options in all cells that must recur, for them to be options and not free text. */
const leastRecurring = 0.6;

/**
 * Whether the cells of a column hold several chosen options joined by a separator. They do where the same options come
 * back in other combinations and alone: a single option with the separator inside always stands in the same company,
 * and free text does not come back.
 */
export function choiceInCell(cells: readonly string[], separators: readonly string[]): Choice {
	const separator = separators.find((candidate) => combinesOptions(cells, candidate));
	return separator === undefined ? { kind: 'single' } : { kind: 'cell', separator };
}

function combinesOptions(cells: readonly string[], separator: string): boolean {
	const end = separator.trim();
	if (cells.length > 0 && cells.every((cell) => cell.endsWith(end))) return cells.some((cell) => cell !== end);
	const split = cells.map((cell) => cell.split(separator).filter((option) => option !== ''));
	const combinations = split.filter((options) => options.length > 1);
	if (combinations.length < leastCombinations) return false;
	const counts = new Map<string, number>();
	for (const option of split.flat()) counts.set(option, (counts.get(option) ?? 0) + 1);
	const total = split.flat().length;
	const recurring = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
	if (recurring < total * leastRecurring) return false;
	const alone = new Set(split.filter((options) => options.length === 1).flat());
	return combinations.some((options) => options.some((option) => alone.has(option))) && recombine(combinations);
}

/** Whether two options or more stand in several different combinations. */
function recombine(combinations: readonly (readonly string[])[]): boolean {
	const companies = new Map<string, Set<string>>();
	for (const options of combinations) {
		const company = options.join('\n');
		for (const option of options) companies.set(option, (companies.get(option) ?? new Set()).add(company));
	}
	return [...companies.values()].filter((company) => company.size > 1).length >= 2;
}
