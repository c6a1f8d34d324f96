import { ProblemError } from '../../csv/problemError.ts';
import type { Design } from '../../model/analysis.ts';
import type { Finding } from '../../model/finding.ts';
import type { Query } from '../../model/query.ts';
import type { Survey } from '../../model/survey.ts';
import { countRatings, countsOfClasses } from '../ratings/ratingCounts.ts';
import { ClusterSums } from './clusterSums.ts';
import { possibleClusters } from './clusters.ts';
import { fitsTable, inClusterTable } from './clusterTable.ts';
import type { CountedSample } from './countedSample.ts';
import { designedSample, ofPopulation } from './designedSample.ts';
import { type RecordWeights, weightsIn } from './recordWeights.ts';
import {
	type QuestionCodes,
	recordClass,
	type SampleDesign,
	type SelectedRecords,
	type Selection,
	type SelectionTotal,
} from './selection.ts';
import { WeightTallies } from './weightTallies.ts';

/** The design of a selection, and all selected answers together under it. */
export type DesignedSelection = Pick<Selection, 'design' | 'total'>;

/**
 * How the selected answers were drawn and count. Clusters are taken where they are known, those of accounts first, as soon
 * as one of them holds more than one selected answer. Where a filter asks for a single account, the answers speak of its own
 * people alone, among whom they are not alike for their account.
 */
export function designOf(
	survey: Survey,
	question: QuestionCodes,
	{ byRecord, classes }: SelectedRecords,
	weights: RecordWeights | null,
	population: SampleDesign['population'],
	filters: Query['filters'],
): DesignedSelection {
	const ratingCounts = countRatings(survey, question, classes, weights);
	const counts = countsOfClasses(question, ratingCounts);
	const weighed = weights?.kind === 'weight' ? new WeightTallies(weights, byRecord, null, 1).of([0], counts) : null;
	const separate = designedSample(counts, weighed, null);
	for (const clusters of possibleClusters(survey)) {
		const sums = new ClusterSums(1);
		const { clustering } = clusters;
		if (weights === null && fitsTable(clustering, 1)) {
			sums.addTable(inClusterTable({ classes }, clustering, null, (table) => table.sums()));
		} else {
			sums.addRecords(clustering, { byRecord, groups: null, groupCount: 1, weights });
		}
		const isAsked = filters.some((filter) => filter.kind === 'category' && filter.column === clusters.index);
		if (sums.total.clusters >= separate.base || (sums.total.clusters === 1 && isAsked)) continue;
		const sample = designedSample(counts, weighed, sums.total);
		return designed({ weights, clusters, population }, sample, sums.total.clusters);
	}
	return designed({ weights, clusters: null, population }, separate, null);

	function designed(design: SampleDesign, ofAnyone: CountedSample, clusters: number | null): DesignedSelection {
		const sample = ofPopulation(ofAnyone, population);
		return { design, total: { sample, ofAnyone, ratingCounts, clusters } };
	}
}

/** What the reader of an analysis learns of the design. */
export function describeDesign({ weights, clusters, population }: SampleDesign, total: SelectionTotal): Design {
	return {
		weight: weights && { column: weights.column, index: weights.index, kind: weights.kind },
		cluster: clusters && {
			column: clusters.column,
			index: clusters.index,
			by: clusters.by,
			clusters: total.clusters ?? 0,
		},
		population: population?.size ?? null,
	};
}

/** @throws ProblemError `no-such-column`. */
export function chosenWeights(survey: Survey, index: number): RecordWeights {
	if (survey.columns[index] === undefined) {
		throw new ProblemError({ code: 'no-such-column', column: `#${index + 1}`, nearest: null });
	}
	return weightsIn(survey, index);
}

/**
 * Leaves out the records that weigh nothing; those with an answer are counted in a finding.
 * @param byRecord class of each record, changed in place
 */
export function leaveOutWeightless({ column, kind, codes, ofCode }: RecordWeights, byRecord: Uint8Array): Finding[] {
	let count = 0;
	let weighed = 0;
	for (let record = 0; record < byRecord.length; record++) {
		const isAnswer = (byRecord[record] as number) < recordClass.none;
		if ((ofCode[codes[record] as number] as number) > 0) {
			if (isAnswer) weighed++;
			continue;
		}
		if (isAnswer) count++;
		byRecord[record] = recordClass.out;
	}
	return count === 0 ? [] : [{ code: 'weightless-records', severity: 'warning', column, kind, count, weighed }];
}

/**
 * @param all class of each record, nothing filtered out
 * @throws ProblemError `population-too-small` where more have answered.
 */
export function populationOf(
	size: number | null,
	all: Uint8Array,
	weights: RecordWeights | null,
): SampleDesign['population'] {
	if (size === null) return null;
	let answers = 0;
	for (let record = 0; record < all.length; record++) {
		if ((all[record] as number) >= recordClass.none) continue;
		const weight = weights === null ? 1 : (weights.ofCode[weights.codes[record] as number] as number);
		answers += weights?.kind === 'count' ? weight : Math.sign(weight);
	}
	if (!(Number.isSafeInteger(size) && size >= answers)) {
		throw new ProblemError({ code: 'population-too-small', population: size, answers });
	}
	return answers === 0 ? null : { size, answers };
}
