import type { Analysis } from '../../core/model/analysis.ts';
import { figureName } from '../figureName.ts';
import { targetName } from '../sentences/whatItTakes.ts';
import type { Words } from '../words.ts';
import type { ExportProps } from './exportProps.ts';
import { classFigures, type Figure, npsFigure } from './figure.ts';
import {
	accountFigures,
	categoryFigures,
	crossFigures,
	responseFigures,
	segmentFigures,
	trendFigures,
} from './groupFigures.ts';
import { satisfactionFigures, touchpointFigures } from './ratingFigures.ts';
import { shownIn } from './withoutNames.ts';

/** All numbers of an analysis, in the order of the report. */
export function figures(props: ExportProps): readonly Figure[] {
	const { words, identifying } = props;
	const analysis = shownIn(props);
	return [
		...scoreFigures(words, analysis),
		...benchmarkFigures(words, analysis),
		...whatItTakesFigures(words, analysis),
		...segmentFigures(words, 'segments', analysis.segments),
		...trendFigures(words, analysis.trend),
		...satisfactionFigures(words, analysis.satisfaction),
		...touchpointFigures(words, analysis.touchpoints),
		...categoryFigures(words, analysis.categories),
		...crossFigures(words, analysis.cross),
		...accountFigures(analysis.accounts, identifying === true),
		...responseFigures(words, analysis.response),
	];
}

function scoreFigures(words: Words, { nps, responses, distribution }: Analysis): readonly Figure[] {
	const score = { section: 'score', item: '' } as const;
	const { base } = nps;
	const counts = (['records', 'valid', 'blank', 'invalid', 'excluded'] as const).map((kind): Figure => {
		const item = words.text(`exports.responses.${kind}`);
		return { ...score, item, measure: 'count', value: responses[kind], unit: 'answers' };
	});
	const ratings = distribution.map((count, rating): Figure => {
		return { section: 'distribution', item: String(rating), measure: 'count', value: count, unit: 'answers', base };
	});
	return [
		npsFigure(score, nps),
		{ ...score, measure: 'designEffect', value: nps.designEffect, unit: 'none', base },
		...counts,
		...classFigures(words, nps),
		...ratings,
	];
}

function benchmarkFigures(words: Words, { benchmark }: Analysis): readonly Figure[] {
	if (benchmark === null) return [];
	const { figure, verdict, peers } = benchmark;
	const chosen = { section: 'benchmark', item: figureName(words, figure) } as const;
	const published = [figure, ...peers.map((peer) => peer.figure).filter(({ id }) => id !== figure.id)].flatMap(
		(each): readonly Figure[] => {
			const item = figureName(words, each);
			const of = { ...chosen, item, measure: 'published', unit: 'points' } as const;
			if (each.kind === 'range') return [{ ...of, value: null, low: each.low, high: each.high }];
			if (each.kind === 'top') return [{ ...of, measure: 'best', value: each.value }];
			return 'value' in each ? [{ ...of, value: each.value }] : [];
		},
	);
	const best = peers.flatMap((peer): readonly Figure[] =>
		peer.best === null
			? []
			: [{ ...chosen, item: figureName(words, peer.figure), measure: 'best', value: peer.best, unit: 'points' }],
	);
	if (!('difference' in verdict)) return [...published, ...best];
	const difference = { ...chosen, measure: 'difference', value: verdict.difference, unit: 'points' } as const;
	if (verdict.kind !== 'tested') return [...published, ...best, difference];
	const { low, high, p, tolerance, answersNeeded } = verdict;
	return [
		...published,
		...best,
		{ ...difference, low, high },
		{ ...chosen, measure: 'p', value: p, unit: 'none' },
		...(tolerance === null ? [] : [{ ...chosen, measure: 'tolerance', value: tolerance, unit: 'points' } as const]),
		...(answersNeeded === null
			? []
			: [{ ...chosen, measure: 'answersAlone', value: answersNeeded, unit: 'answers' } as const]),
	];
}

const moves = ['passivesToPromoters', 'detractorsToPassives', 'detractorsToPromoters'] as const;

function whatItTakesFigures(words: Words, analysis: Analysis): readonly Figure[] {
	const { whatItTakes } = analysis;
	if (whatItTakes === null) return [];
	const section = { section: 'whatItTakes', item: '' } as const;
	const { pointsPerPerson, smallestDifference, targets, answersNeeded } = whatItTakes;
	return [
		{ ...section, measure: 'pointsPerPerson', value: pointsPerPerson, unit: 'points' },
		{ ...section, measure: 'smallestDifference', value: smallestDifference, unit: 'points' },
		...targets.flatMap((target): readonly Figure[] => {
			const item = targetName(words, analysis, target);
			return [
				{ ...section, item, measure: 'score', value: target.score, unit: 'points' },
				...moves.map((move): Figure => ({ ...section, item, measure: move, value: target[move], unit: 'people' })),
			];
		}),
		...answersNeeded.flatMap(({ difference, alone, perGroup }): readonly Figure[] => {
			const item = words.text('exports.pointsApart', { points: difference });
			return [
				{ ...section, item, measure: 'answersAlone', value: alone, unit: 'answers' },
				{ ...section, item, measure: 'answersPerGroup', value: perGroup, unit: 'answers' },
			];
		}),
	];
}
