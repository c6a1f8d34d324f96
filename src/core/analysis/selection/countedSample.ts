import type { ScoreCounts } from '../../stats/scoreCounts.ts';
import { plainSample, type ScoreSample } from '../../stats/scoreSample.ts';

/** A sample of answers, and how many of each class it holds, whatever they weigh. */
export interface CountedSample extends ScoreSample {
	readonly counts: ScoreCounts;
}

/** Independent answers that each count once. */
export function countedSample(counts: ScoreCounts): CountedSample {
	return { ...plainSample(counts), counts };
}
