import type { CountedSample } from './countedSample.ts';
import { type About, type GroupOf, GroupSums } from './groupSums.ts';
import type { Selection } from './selection.ts';

/**
 * The score sample of each group of the selected answers: weighted, clustered and out of a finite population as the
 * selection's design has it, the plain counts where it has nothing of it.
 * @param groupOf the group of each record of a row group, as a whole number below `groupCount`; beyond: none. Null where no
 * record of the row group belongs to any.
 * @param about whom the scores speak of: `anyone` where they stand against a benchmark or an earlier period
 * @returns one entry a group
 */
export function scoreGroups(
	selection: Selection,
	groupCount: number,
	groupOf: GroupOf,
	about: About = 'population',
): CountedSample[] {
	const sums = new GroupSums(selection, groupCount, groupOf);
	return Array.from({ length: groupCount }, (_, group) => sums.sample(group, about));
}
