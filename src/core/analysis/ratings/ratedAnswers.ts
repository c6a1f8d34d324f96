import { clusteredRatings } from '../../stats/clusteredRatings.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { correlation } from '../../stats/correlation.ts';
import { correlationInfluence } from '../../stats/correlationInfluence.ts';
import { ratingsOfPopulation } from '../../stats/finitePopulation.ts';
import { type RatingSample, ratingSample } from '../../stats/ratingSample.ts';
import type { RatingCount } from '../../stats/ratingSummary.ts';
import type { About } from '../selection/groupSums.ts';
import { classOf, recordClass, type Selection } from '../selection/selection.ts';
import {
	countAnswered,
	influenceCounts,
	type JointRatings,
	jointMoments,
	jointRatings,
	ratingCounts,
} from './jointRatings.ts';
import { ratingClusters } from './ratingClusters.ts';
import type { RatingColumn } from './ratingColumn.ts';

/** The ratings of a column beside the answers to the recommendation question, as samples under the selection's design. */
export interface RatedAnswers {
	readonly joint: JointRatings;
	/** How often each rating was given. */
	readonly given: readonly RatingCount[];
	/** Null without a rating; so are the others. */
	readonly all: RatingSample | null;
	readonly promoters: RatingSample | null;
	readonly passives: RatingSample | null;
	readonly detractors: RatingSample | null;
	/** Answers to the recommendation question. */
	readonly answered: number;
	/** Of them those beside a rating. */
	readonly both: number;
	/** Of rating and answer; null where one of them is constant. */
	readonly correlation: RatedCorrelation | null;
}

/** A correlation, and as how many independent answers of equal weight it counts. */
export interface RatedCorrelation {
	readonly r: number;
	/** Of what each who gave both adds to it. */
	readonly influences: RatingSample;
}

/** @param about whom the ratings speak of, as scores have it */
export function rateAnswers(selection: Selection, column: RatingColumn, about: About = 'population'): RatedAnswers {
	const { clusters, population } = selection.design;
	const joint = jointRatings(selection, column);
	const moments = jointMoments(joint);
	const influence = correlationInfluence(moments);
	const sums = clusters && ratingClusters(selection, clusters.clustering, joint, influence);

	const sampleOf = (counts: readonly RatingCount[], ofClusters: ClusterMoments | undefined): RatingSample | null => {
		const plain = ratingSample(counts);
		const ofAnyone = plain && ofClusters ? clusteredRatings(plain, ofClusters) : plain;
		if (ofAnyone === null || population === null || about === 'anyone') return ofAnyone;
		return ratingsOfPopulation(ofAnyone, Math.round((ofAnyone.base * population.size) / population.answers));
	};
	const ofClass = (asked: number): RatingSample | null =>
		sampleOf(
			ratingCounts(joint, (answer) => classOf(answer) === asked),
			sums?.byClass[asked],
		);
	const given = ratingCounts(joint);
	const r = correlation(moments, 0, 1);
	const influences = influence && sampleOf(influenceCounts(joint, influence), sums?.correlation);
	return {
		joint,
		given,
		all: sampleOf(given, sums?.all),
		promoters: ofClass(recordClass.promoter),
		passives: ofClass(recordClass.passive),
		detractors: ofClass(recordClass.detractor),
		answered: countAnswered(joint),
		both: ratingCounts(joint, () => true).reduce((sum, { answers }) => sum + answers, 0),
		correlation: r === null || influences === null ? null : { r, influences },
	};
}
