import type { ScoreCounts } from '../stats/scoreCounts.ts';
import type { SharedRespondents } from '../stats/testOverlappingScores.ts';
import { recordClass } from './selection/selection.ts';

const classes = 3;

/** Respondents who answered twice, counted group by group by the classes of their two answers. */
export class PairedAnswers {
	/** Of each group a row for each class now, in it a place for each class before. */
	readonly #counts: readonly Float64Array[];

	constructor(groupCount: number) {
		this.#counts = Array.from({ length: groupCount }, () => new Float64Array(classes * classes));
	}

	/** Counts a respondent by their classes; not where there is no such group. */
	add(group: number, now: number, before: number): void {
		const counts = this.#counts[group];
		if (counts === undefined) return;
		const place = now * classes + before;
		counts[place] = (counts[place] as number) + 1;
	}

	/** One entry a group, null where nobody answered twice. */
	byGroup(): readonly (SharedRespondents | null)[] {
		return this.#counts.map((counts) => (counts.some((count) => count > 0) ? sharedOf(counts) : null));
	}
}

function sharedOf(counts: Float64Array): SharedRespondents {
	const before = (now: number): ScoreCounts => {
		const [promoters = 0, passives = 0, detractors = 0] = counts.subarray(now * classes);
		return { promoters, passives, detractors };
	};
	return {
		promoters: before(recordClass.promoter),
		passives: before(recordClass.passive),
		detractors: before(recordClass.detractor),
	};
}
