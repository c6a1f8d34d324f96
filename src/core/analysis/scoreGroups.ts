import type { ScoreCounts } from '../stats/scoreCounts.ts';
import type { Selection } from './selection.ts';

/**
 * The score sample of each group of the selected answers.
 * @param groupOf the group of each record of a row group, as a whole number below `groupCount`; beyond: none. Null where no
 * record of the row group belongs to any.
 * @returns one entry a group
 */
export function scoreGroups(
	{ survey, classes }: Selection,
	groupCount: number,
	groupOf: (rowGroup: number) => ArrayLike<number> | null,
): ScoreCounts[] {
	// Four places a group, for what records are to a selection; one more group for those that belong to none.
	const counts = new Float64Array((groupCount + 1) * 4 + 1);
	survey.table.groups.forEach(({ recordCount }, rowGroup) => {
		const groups = groupOf(rowGroup);
		const byRecord = classes[rowGroup];
		if (groups === null || byRecord === undefined) return;
		for (let record = 0; record < recordCount; record++) {
			const recordClass = byRecord[record] as number;
			if (recordClass > 2) continue;
			const place = Math.min(groups[record] as number, groupCount) * 4 + recordClass;
			counts[place] = (counts[place] as number) + 1;
		}
	});
	return Array.from({ length: groupCount }, (_, group) => ({
		promoters: counts[group * 4] ?? 0,
		passives: counts[group * 4 + 1] ?? 0,
		detractors: counts[group * 4 + 2] ?? 0,
	}));
}
