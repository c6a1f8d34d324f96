import type { QuestionCodes } from '../../../src/core/analysis/selection/selection.ts';
import type { Exclusions } from '../../../src/core/model/survey.ts';
import type { Table } from '../../../src/core/model/table.ts';
import type { ScoreCounts } from '../../../src/core/stats/scoreCounts.ts';
import type { Answer } from '../../../src/core/survey/scale.ts';

/**
 * Counts promoters, passives and detractors among the records of each group.
 * @param groupOf the group of each record of a row group, as a whole number below `groupCount`; beyond: none
 * @returns one entry a group
 */
export function scoreBy(
	table: Table,
	{ byGroup }: Exclusions,
	question: QuestionCodes,
	groupCount: number,
	groupOf: (rowGroup: number) => ArrayLike<number> | null,
): ScoreCounts[] {
	// Classes by code: 0 promoter, 1 passive, 2 detractor, 3 none of them.
	const classes = Uint8Array.from(question.answers, classOf);
	const counts = new Float64Array((groupCount + 1) * 4);
	table.groups.forEach((rowGroup, index) => {
		const cells = rowGroup.cells[question.index];
		const groups = groupOf(index);
		if (cells?.kind !== 'category' || groups === null) return;
		const { codes } = cells;
		const excluded = byGroup?.[index];
		for (let record = 0; record < rowGroup.recordCount; record++) {
			if (excluded && excluded[record] === 1) continue;
			const group = Math.min(groups[record] as number, groupCount);
			const place = group * 4 + (classes[codes[record] as number] as number);
			counts[place] = (counts[place] as number) + 1;
		}
	});
	return Array.from({ length: groupCount }, (_, group) => ({
		promoters: counts[group * 4] ?? 0,
		passives: counts[group * 4 + 1] ?? 0,
		detractors: counts[group * 4 + 2] ?? 0,
	}));
}

function classOf(answer: Answer): number {
	if (typeof answer !== 'number') return 3;
	if (answer >= 9) return 0;
	return answer >= 7 ? 1 : 2;
}
