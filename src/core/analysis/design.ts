import { ProblemError } from '../csv/problemError.ts';
import type { Design } from '../model/analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Query } from '../model/query.ts';
import type { Survey } from '../model/survey.ts';
import { possibleClusters } from './clusters.ts';
import { GroupSums } from './groupSums.ts';
import { type RecordWeights, weightsIn } from './recordWeights.ts';
import { recordClass, type SampleDesign, type SelectionTotal } from './selection.ts';

/** The design of a selection, and all selected answers as one group under it. */
export interface DesignedSelection {
	readonly design: SampleDesign;
	readonly total: SelectionTotal;
	readonly findings: readonly Finding[];
}

/**
 * How the selected answers were drawn and count. Clusters are taken where they are known, those of accounts first, as soon
 * as one of them holds more than one selected answer.
 * @param all class of each record, nothing filtered out
 * @param byRecord class of each record that passes the filters; those that weigh nothing are left out of it, in place
 * @throws ProblemError `no-such-column`, `population-too-small`.
 */
export function designOf(
	survey: Survey,
	query: Pick<Query, 'weight' | 'population'>,
	all: Uint8Array,
	byRecord: Uint8Array,
): DesignedSelection {
	const weights = query.weight === null ? null : chosenWeights(survey, query.weight);
	const findings = weights === null ? [] : leaveOutWeightless(weights, byRecord);
	const population = populationOf(query.population, all, weights);
	const sumUp = (design: SampleDesign): SelectionTotal => {
		const sums = new GroupSums({ survey, byRecord, classes: [], design }, 1, null);
		return { sample: sums.sample(0), ofAnyone: sums.sample(0, 'anyone'), clusters: sums.clusterCount };
	};
	for (const clusters of possibleClusters(survey)) {
		const design = { weights, clusters, population };
		const total = sumUp(design);
		if ((total.clusters ?? 0) < total.sample.base) return { design, total, findings };
	}
	const design = { weights, clusters: null, population };
	return { design, total: sumUp(design), findings };
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

function chosenWeights(survey: Survey, index: number): RecordWeights {
	if (survey.columns[index] === undefined) {
		throw new ProblemError({ code: 'no-such-column', column: `#${index + 1}`, nearest: null });
	}
	return weightsIn(survey, index);
}

/** Of records that weigh nothing, those with an answer are counted in a finding. */
function leaveOutWeightless({ column, kind, codes, ofCode }: RecordWeights, byRecord: Uint8Array): Finding[] {
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

function populationOf(size: number | null, all: Uint8Array, weights: RecordWeights | null): SampleDesign['population'] {
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
