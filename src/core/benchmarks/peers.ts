import type { BenchmarkFigure, BenchmarkPeer } from '../model/benchmark.ts';
import { isOld, yearOf } from './age.ts';

/**
 * What the chart shows beside a chosen figure: one figure for each sector of its series, in the order in which they are
 * offered.
 *
 * A sector is shown by the newest figure that says where it stands (a score, a range, a sign, a rank), since a newer sign
 * tells the reader more about today than an older score. Shares alone stand for a sector only where it has nothing else.
 * The chosen figure stands for its own sector whatever its age; an average of the best is shown as `best` of the score of
 * its year. A rule of thumb has no peers.
 */
export function peersOf(figure: BenchmarkFigure, figures: readonly BenchmarkFigure[]): readonly BenchmarkPeer[] {
	if (figure.kind === 'rule') {
		return [];
	}
	const series = figures.filter((other) => other.series === figure.series);
	const bySector = new Map<string, BenchmarkFigure>();
	for (const other of series) {
		const known = bySector.get(other.sector);
		if (standing(other) > 0 && (!known || saysMore(other, known))) {
			bySector.set(other.sector, other);
		}
	}
	const own = ownRow(figure, series);
	if (own) {
		bySector.set(own.sector, own);
	}
	return [...bySector.values()].map((peer) => ({
		figure: peer,
		old: isOld(peer, figures),
		best: bestOf(peer, series),
	}));
}

/** How much a figure says of where its sector stands: 2 its level, 1 shares alone, 0 nothing. */
function standing({ kind }: BenchmarkFigure): 0 | 1 | 2 {
	switch (kind) {
		case 'score':
		case 'range':
		case 'sign':
		case 'rank':
			return 2;
		case 'share':
			return 1;
		case 'top':
		case 'quantile':
		case 'rule':
			return 0;
	}
}

function saysMore(a: BenchmarkFigure, b: BenchmarkFigure): boolean {
	const gain = standing(a) - standing(b);
	return gain > 0 || (gain === 0 && (yearOf(a) ?? 0) > (yearOf(b) ?? 0));
}

function ownRow(figure: BenchmarkFigure, series: readonly BenchmarkFigure[]): BenchmarkFigure | null {
	switch (figure.kind) {
		case 'top':
			return series.find((other) => standing(other) === 2 && isSameStudy(other, figure)) ?? figure;
		case 'share':
			return null;
		default:
			return figure;
	}
}

function bestOf(figure: BenchmarkFigure, series: readonly BenchmarkFigure[]): number | null {
	const best = series.find((other) => other.kind === 'top' && isSameStudy(other, figure));
	return best?.kind === 'top' ? best.value : null;
}

function isSameStudy(a: BenchmarkFigure, b: BenchmarkFigure): boolean {
	return a.sector === b.sector && yearOf(a) === yearOf(b);
}
