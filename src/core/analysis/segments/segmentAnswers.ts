import { compare } from '../../benchmarks/compare.ts';
import type { GroupScore, ScoreComparison } from '../../model/groupScore.ts';
import type { Segment, Segmentation } from '../../model/segments.ts';
import { boundedCorrelation, boundingErrors } from '../../stats/cautiousCorrelation.ts';
import { holm } from '../../stats/holm.ts';
import { netPromoterScore } from '../../stats/netPromoterScore.ts';
import { testAcrossScores } from '../../stats/testAcrossScores.ts';
import { scoreComparison, testDifference } from '../compareScores.ts';
import type { AnalysisContext } from '../context.ts';
import { groupScore, holdBack } from '../groupScore.ts';
import type { CountedSample } from '../selection/countedSample.ts';
import { GroupSums, sumsOf } from '../selection/groupSums.ts';
import { groupOfEach, groupsByNumber, type RecordGroups } from '../selection/recordGroups.ts';

/** What a segmentation tells apart. */
export type GroupingName = Pick<Segmentation, 'column' | 'index' | 'text' | 'by'>;

/** Groups of answers, each answer in one of them or in none. */
export interface Grouping extends GroupingName {
	readonly labels: readonly string[];
	/** One a label. */
	readonly groups: RecordGroups;
}

/** Groups of answers that may overlap, as the options of a multiple-choice question. */
export interface OverlappingGrouping extends GroupingName {
	/** Each a group of its own. */
	readonly options: readonly { readonly label: string; readonly groups: RecordGroups }[];
}

type Asked = Pick<AnalysisContext, 'selection' | 'query' | 'total' | 'figure'>;

/**
 * The score of each group of the selected answers, held against all others by Holm over distinct hypotheses, with its
 * contribution to the total's distance from the benchmark, where that is tested against a number, else from the total.
 * Groups without an answer are left out; those below the minimum base, and those that would reveal one, have no score.
 */
export function segmentAnswers(asked: Asked, { labels, groups, ...name }: Grouping): Segmentation {
	const sums = sumsOf(asked.selection, groups, true);
	const measured = measure(labels.map((label, group) => ({ label, sums, group })));
	const unassigned = asked.total.base - measured.reduce((sum, { sample }) => sum + sample.base, 0);
	const scores = holdBack(
		measured.map((group) => scoreOf(asked, group)),
		asked.query.minimumBase,
		unassigned,
	);
	const segmentation = segment(asked, measured, scores, unassigned);
	const scored = measured.filter((_, place) => scores[place]?.nps !== null);
	return { ...name, unassigned, across: acrossTest(sums, scored), ...segmentation };
}

/**
 * The same of groups that may overlap: without a test across them, and each held back where those outside of it are fewer
 * than the minimum base.
 */
export function segmentOverlapping(asked: Asked, { options, ...name }: OverlappingGrouping): Segmentation {
	const { selection, query, total } = asked;
	const measured = measure(
		options.map(({ label, groups }) => ({ label, sums: new GroupSums(selection, groups), group: 0 })),
	);
	const scores = measured.flatMap((group) =>
		holdBack([scoreOf(asked, group)], query.minimumBase, total.base - group.sample.base),
	);
	const inAny = new GroupSums(selection, inAnyOf(options.map(({ groups }) => groups)));
	const unassigned = total.base - inAny.sample(0).base;
	return { ...name, unassigned, across: null, ...segment(asked, measured, scores, unassigned) };
}

/** A group with its sample, and the sums that know the rest of it. */
interface MeasuredGroup {
	readonly label: string;
	readonly sums: GroupSums;
	readonly group: number;
	readonly sample: CountedSample;
}

function measure(groups: readonly Omit<MeasuredGroup, 'sample'>[]): MeasuredGroup[] {
	return groups
		.map((group) => ({ ...group, sample: group.sums.sample(group.group) }))
		.filter(({ sample }) => sample.base > 0);
}

function scoreOf({ query }: Asked, { sample }: MeasuredGroup): GroupScore {
	return groupScore(sample, query.level, query.minimumBase);
}

/** @param unassigned selected answers in none of the groups */
function segment(
	asked: Asked,
	measured: readonly MeasuredGroup[],
	scores: readonly GroupScore[],
	unassigned: number,
): Pick<Segmentation, 'reference' | 'segments' | 'tests'> {
	const scored = measured.filter(({ sample }, place) => scores[place]?.nps !== null && sample.base < asked.total.base);
	const isOneHypothesis = unassigned === 0 && areEachOthersRest(measured, asked.total.base);
	const comparisons = againstRest(scored, isOneHypothesis, asked.query.level);
	const reference = referenceOf(asked);
	const segments = measured.map((group, place): Segment => {
		const score: GroupScore = scores[place] ?? { shown: 'too-few', base: group.sample.base, nps: null };
		const share = group.sums.shareOf(group.group);
		const own = score.nps?.score ?? null;
		return {
			...score,
			label: group.label,
			share,
			contribution: own === null || reference === null ? null : share * (own - reference.score),
			againstRest: comparisons.get(group) ?? null,
		};
	});
	const tests = isOneHypothesis ? Math.min(1, comparisons.size) : comparisons.size;
	return { reference, segments: segments.sort(byContribution), tests };
}

/** Two groups that share all answers: then both are held against the rest by one and the same test. */
function areEachOthersRest([first, second, ...more]: readonly MeasuredGroup[], base: number): boolean {
	return more.length === 0 && (first?.sample.base ?? 0) + (second?.sample.base ?? 0) === base;
}

/** Each group against all other selected answers. */
function againstRest(
	groups: readonly MeasuredGroup[],
	isOneHypothesis: boolean,
	level: number,
): ReadonlyMap<MeasuredGroup, ScoreComparison> {
	const tested = groups.map(({ sums, group, sample }) =>
		testDifference(sample, sums.rest(group), null, level, sums.correlationWithRest(group)),
	);
	const ps = tested.map(({ test }) => test.p);
	const adjusted = isOneHypothesis ? ps : holm(ps);
	return new Map(
		groups.flatMap((group, place) => {
			const difference = tested[place];
			return difference ? [[group, scoreComparison(difference, adjusted[place] ?? 1, level)]] : [];
		}),
	);
}

/** Null with fewer than two scored groups, and where all of the population have answered: then they differ or do not. */
function acrossTest(sums: GroupSums, scored: readonly MeasuredGroup[]): Segmentation['across'] {
	const samples = scored.map(({ sample }) => sample);
	if (samples.some(({ designEffect }) => designEffect === 0)) return null;
	const correlation = sums.correlations(scored.map(({ group }) => group));
	const errors = samples.map(boundingErrors);
	return testAcrossScores(samples, (one, other) => {
		const [first, second] = [errors[one], errors[other]];
		return first && second ? boundedCorrelation(first, second, correlation(one, other)) : 0;
	});
}

function referenceOf({ total, figure, query }: Asked): Segmentation['reference'] {
	if (total.base === 0) return null;
	const verdict = figure && compare(total, figure, query.level);
	return verdict?.kind === 'tested'
		? { kind: 'benchmark', score: verdict.against }
		: { kind: 'total', score: netPromoterScore(total) };
}

function byContribution(one: Segment, other: Segment): number {
	if (one.contribution === null || other.contribution === null) {
		return Number(one.contribution === null) - Number(other.contribution === null) || other.base - one.base;
	}
	return other.contribution - one.contribution;
}

/** One group: of the records that are in the first group of any of them. */
function inAnyOf(options: readonly RecordGroups[]): RecordGroups {
	return groupsByNumber(1, (rowGroup) => {
		const parts = options.flatMap((groups) => groupOfEach(groups, rowGroup) ?? []);
		const inAny = new Uint8Array(parts[0]?.length ?? 0).fill(1);
		for (const part of parts) {
			for (let record = 0; record < inAny.length; record++) if (part[record] === 0) inAny[record] = 0;
		}
		return parts.length === 0 ? null : inAny;
	});
}
