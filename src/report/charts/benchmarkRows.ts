import type { BenchmarkComparison, BenchmarkPeer } from '../../core/model/benchmark.ts';
import { figureValue, sectorName, zoneLimit } from '../figureName.ts';
import type { Words } from '../words.ts';

/** A published figure as one row of the benchmark chart. */
export interface BenchmarkRow {
	readonly id: string;
	readonly label: string;
	/** Year of fieldwork, else of the edition; empty where neither is stated. */
	readonly year: string;
	readonly old: boolean;
	readonly chosen: boolean;
	/** What was published, in words. */
	readonly value: string;
	readonly mark: RowMark;
	/** The average of the best organisations of the sector, in points. */
	readonly best: number | null;
}

/** How a figure is drawn, in points. */
export type RowMark =
	| { readonly kind: 'dot'; readonly at: number }
	| { readonly kind: 'best'; readonly at: number }
	| { readonly kind: 'range'; readonly low: number; readonly high: number }
	/** Only the side of zero was published: an arrow, never a place. */
	| { readonly kind: 'arrow'; readonly sign: 'negative' | 'positive' }
	/** A zone of a rule of thumb, from its lower limit to the next. */
	| { readonly kind: 'zone'; readonly from: number; readonly to: number };

/**
 * The rows of the chart, highest first; figures published without a number stand below those with one.
 * Figures of which only shares were published have no row.
 */
export function benchmarkRows(words: Words, { figure, peers }: BenchmarkComparison): readonly BenchmarkRow[] {
	const all = peers.some((peer) => peer.figure.id === figure.id)
		? peers
		: [...peers, { figure, old: false, best: null }];
	return all
		.flatMap((peer) => rowsOf(words, peer, peer.figure.id === figure.id))
		.sort((a, b) => orderOf(b.mark) - orderOf(a.mark) || a.label.localeCompare(b.label, words.language));
}

/** The sectors of which the series holds only shares. */
export function sectorsWithoutScore(words: Words, { peers }: BenchmarkComparison): readonly string[] {
	return peers.flatMap((peer) => (peer.figure.kind === 'share' ? [sectorName(words, peer.figure.sector)] : []));
}

function rowsOf(words: Words, { figure, old, best }: BenchmarkPeer, chosen: boolean): readonly BenchmarkRow[] {
	const row = {
		id: figure.id,
		label: words.capital(sectorName(words, figure.sector)),
		year: String(figure.fieldwork ?? figure.edition ?? ''),
		value: figureValue(words, figure),
		old,
		best,
		chosen,
	};
	switch (figure.kind) {
		case 'score':
		case 'rank':
		case 'quantile':
			return [{ ...row, mark: { kind: 'dot', at: figure.value } }];
		case 'top':
			return [{ ...row, mark: { kind: 'best', at: figure.value } }];
		case 'range':
			return [{ ...row, mark: { kind: 'range', low: figure.low, high: figure.high } }];
		case 'sign':
			return [{ ...row, mark: { kind: 'arrow', sign: figure.sign } }];
		case 'rule':
			return figure.zones.map((zone, index) => ({
				...row,
				id: `${figure.id}-${zone.zone}`,
				label: words.capital(words.text(`zone.${zone.zone}`)),
				value: zoneLimit(words, zone),
				mark: { kind: 'zone', from: zone.from, to: figure.zones[index + 1]?.from ?? 100 },
			}));
		case 'share':
			return [];
	}
}

function orderOf(mark: RowMark): number {
	switch (mark.kind) {
		case 'dot':
		case 'best':
			return mark.at;
		case 'range':
			return (mark.low + mark.high) / 2;
		case 'zone':
			return mark.from;
		case 'arrow':
			return mark.sign === 'positive' ? -1000 : -2000;
	}
}
