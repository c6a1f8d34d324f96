import type { CountedSample } from './countedSample.ts';
import { type About, GroupSums } from './groupSums.ts';
import type { RecordGroups } from './recordGroups.ts';
import type { Selection } from './selection.ts';

/**
 * The score sample of each group of the selected answers: weighted, clustered and out of a finite population as the
 * selection's design has it, the plain counts where it has nothing of it.
 * @param about whom the scores speak of: `anyone` where they stand against a benchmark or an earlier period
 * @returns one entry a group
 */
export function scoreGroups(selection: Selection, groups: RecordGroups, about: About = 'population'): CountedSample[] {
	const sums = new GroupSums(selection, groups);
	return Array.from({ length: groups.count }, (_, group) => sums.sample(group, about));
}
