import type { BenchmarkFigure, Sector } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

const rows: readonly [id: string, sector: Sector, low: number, high: number][] = [
	['partnerdialog-dk-finance', 'financial', 45, 60],
	['partnerdialog-dk-it-cloud', 'it-cloud', 35, 45],
	['partnerdialog-dk-industry', 'industry', 50, 65],
	['partnerdialog-dk-telecom', 'telecom', 25, 35],
];

/** partnerdialog, Denmark, business to business: indicative levels of online surveys; the telephone runs higher. */
export const partnerdialog: readonly BenchmarkFigure[] = rows.map(([id, sector, low, high]) => ({
	...unstated,
	id,
	series: 'partnerdialog-dk',
	publisher: 'partnerdialog',
	region: ['DK'],
	market: 'b2b',
	sector,
	mode: 'web',
	address: 'partnerdialog.dk/?p=3126',
	kind: 'range',
	low,
	high,
}));
