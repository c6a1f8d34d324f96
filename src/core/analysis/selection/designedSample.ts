import { clusteredSample } from '../../stats/clusteredSample.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { ofFinitePopulation } from '../../stats/finitePopulation.ts';
import type { ScoreCounts } from '../../stats/scoreCounts.ts';
import { plainSample } from '../../stats/scoreSample.ts';
import { type WeightSums, weightedSample } from '../../stats/weightedSample.ts';
import type { CountedSample } from './countedSample.ts';
import type { SampleDesign } from './selection.ts';

/**
 * Answers as a sample under a design.
 * @param weights null where each answer weighs the same
 * @param clusters null where all count as separate
 */
export function designedSample(
	counts: ScoreCounts,
	weights: WeightSums | null,
	clusters: ClusterMoments | null,
): CountedSample {
	const sample = weights === null ? plainSample(counts) : weightedSample(weights);
	const clustered = clusters === null || sample.base === 0 ? sample : clusteredSample(sample, clusters);
	return { ...clustered, counts };
}

/** A sample out of the population: as large a part of each group was asked as of all. */
export function ofPopulation(sample: CountedSample, population: SampleDesign['population']): CountedSample {
	const { base, counts } = sample;
	if (population === null || base === 0) return sample;
	return { ...ofFinitePopulation(sample, Math.round((base * population.size) / population.answers)), counts };
}
