import type { TestedShare } from '../../stats/significanceLetters.ts';
import type { Selection } from '../selection/selection.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { CrossClusters } from './crossClusters.ts';
import type { CrossCounts } from './crossCounts.ts';
import { shareBase } from './shareBase.ts';
import { effectiveBase, shareOfBase } from './weighedBase.ts';

/** The shares of a cross table as tests see them, by position of the answers. */
export interface CrossShares {
	readonly of: (row: number, column: number) => TestedShare;
	/** How the shares of a row in two columns go together, on -1..1. */
	readonly correlation: (row: number, column: number, other: number) => number;
}

/** The share of each row among those of each column, under the design of the selection. */
export function crossShares(
	selection: Selection,
	rows: ChoiceQuestion,
	columns: ChoiceQuestion,
	{ cells, weights, bases }: CrossCounts,
	level: number,
): CrossShares {
	const { design } = selection;
	const clusters = design.clusters && new CrossClusters(selection, design.clusters.clustering, rows, columns);
	return {
		of: (row, column) => {
			const all = bases[column] ?? { answers: 0, weight: 0, squares: 0 };
			const answers = effectiveBase(design, all);
			const part = { answers: cells[row]?.[column] ?? 0, weight: weights[row]?.[column] ?? 0 };
			const share = shareOfBase(part, all, answers);
			if (all.answers === 0) return { share, base: 0 };
			const plain = { share, base: all.answers, effectiveBase: answers };
			const moments = clusters?.moments(row, column) ?? null;
			return {
				share,
				answers,
				base: shareBase(plain, moments, design.population, level),
				independent: shareBase(plain, null, design.population, level),
			};
		},
		correlation: (row, column, other) => clusters?.correlation(row, column, other) ?? 0,
	};
}
