import type { Analysis } from '../../core/model/analysis.ts';
import { fileText } from '../fileText.ts';
import { filterName } from '../filterName.ts';
import { languageNames } from '../languageNames.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { pValue } from '../pValue.ts';
import type { MessageValues, Words } from '../words.ts';

/** A sentence by its message and what fills it; null where there is nothing to say. */
type Said = readonly [key: MessageKey, values?: MessageValues] | null;

/** How score, intervals and tests were computed, as far as the report holds them. */
export function methodSentences(words: Words, analysis: Analysis): string[] {
	const level = words.share(analysis.query.level, 1);
	const { nps, satisfaction, touchpoints, categories } = analysis;
	return spoken(words, [
		nps.interval === null
			? ['sources.methodNoScore']
			: ['sources.methodScore', { level, margin: words.decimal(nps.interval.marginOfError, 1) }],
		...designOf(words, analysis),
		testOf(words, analysis),
		groupsOf(words, analysis),
		smallGroupsOf(analysis),
		periodOf(analysis),
		satisfaction === null ? null : ['sources.methodSatisfaction', { level }],
		touchpoints === null ? null : ['sources.methodTouchpoints', { level }],
		categories.length === 0 ? null : ['sources.methodShares', { level }],
		commentsOf(words, analysis),
	]);
}

/** What the figures take for granted, so that a reader can judge whether it holds. */
export function assumptionSentences(
	words: Words,
	{ nps, design, benchmark, touchpoints, satisfaction }: Analysis,
): string[] {
	return spoken(words, [
		nps.interval === null ? null : ['sources.assumed.chance'],
		nps.interval === null || design.cluster !== null ? null : ['sources.assumed.separate'],
		nps.interval === null || design.population !== null ? null : ['sources.assumed.endless'],
		benchmark?.verdict.kind === 'tested' ? ['sources.assumed.exact'] : null,
		touchpoints === null && satisfaction === null ? null : ['sources.assumed.association'],
	]);
}

/** Which filters hold; null where all answers count. */
export function filterSentence(words: Words, analysis: Pick<Analysis, 'query' | 'reading'>): string | null {
	const names = analysis.query.filters.map((filter) => filterName(words, analysis, filter));
	return names.length === 0 ? null : words.text('sources.filters', { filters: words.list(names) });
}

function spoken(words: Words, said: readonly Said[]): string[] {
	return said.flatMap((each) => (each === null ? [] : [words.text(each[0], each[1])]));
}

/** How answers were weighed, whose are alike, and of how many they are a part. */
function designOf(words: Words, { nps, design }: Analysis): readonly Said[] {
	const { weight, cluster, population } = design;
	const hasEffect = nps.score !== null && words.decimal(nps.designEffect, 2) !== words.decimal(1, 2);
	return [
		weight === null ? null : [`sources.weight.${weight.kind}`, { column: fileText(weight.column) }],
		cluster === null
			? null
			: [`sources.cluster.${cluster.by}`, { column: fileText(cluster.column), clusters: cluster.clusters }],
		clustersOf(nps, cluster),
		hasEffect
			? [
					'sources.designEffect',
					{
						effect: words.decimal(nps.designEffect, 2),
						base: nps.base,
						effective: words.count(nps.base / nps.designEffect),
					},
				]
			: null,
		population === null ? null : ['sources.population', { population }],
	];
}

/** By which distribution intervals of clusters go; null where no answer shares its cluster with another. */
function clustersOf({ base, interval }: Analysis['nps'], cluster: Analysis['design']['cluster']): Said {
	if (cluster === null || interval === null || base <= cluster.clusters) return null;
	const { by } = cluster;
	return interval.degreesOfFreedom === null
		? ['sources.clusterSingle', { by }]
		: ['sources.clusterT', { by, degrees: interval.degreesOfFreedom }];
}

function testOf(words: Words, { benchmark, query }: Analysis): Said {
	if (benchmark?.verdict.kind !== 'tested') {
		return null;
	}
	const { difference, low, high, p } = benchmark.verdict;
	return [
		'sources.methodTest',
		{
			difference: words.points(difference, 1),
			level: words.share(query.level, 1),
			interval: words.interval(low, high, 1),
			p: pValue(words, p),
		},
	];
}

/** Where more than one difference was tested at once. */
function groupsOf(words: Words, { segments, trend, response, query }: Analysis): Said {
	const several =
		segments.some(({ tests }) => tests > 1) ||
		(response?.who ?? []).some(({ tests }) => tests > 1) ||
		(trend?.periods ?? []).filter(({ change }) => change !== null).length > 1;
	return several ? ['sources.holm', { share: words.share(1 - query.level, 1) }] : null;
}

function smallGroupsOf({ segments, trend, categories, accounts, query }: Analysis): Said {
	const hasGroups = segments.length > 0 || trend !== null || categories.length > 0 || accounts !== null;
	return hasGroups ? ['sources.minimumBase', { count: query.minimumBase }] : null;
}

function periodOf({ trend }: Analysis): Said {
	return trend === null ? null : ['sources.period', { period: trend.period, chosenBy: trend.chosenBy }];
}

function commentsOf(words: Words, { comments }: Analysis): Said {
	if (comments === null) {
		return null;
	}
	const { stopWords } = comments;
	return stopWords.length === 0
		? ['sources.methodWords']
		: ['sources.methodStopWords', { languages: languageNames(words, stopWords) }];
}
