import type { BenchmarkFigure } from '../model/benchmark.ts';
import { aalund } from './publishers/aalund.ts';
import { customerGauge } from './publishers/customerGauge.ts';
import { dnaMarketing } from './publishers/dnaMarketing.ts';
import { inavero } from './publishers/inavero.ts';
import { integron } from './publishers/integron.ts';
import { loyaltyGroup } from './publishers/loyaltyGroup.ts';
import { partnerdialog } from './publishers/partnerdialog.ts';
import { qualtrics } from './publishers/qualtrics.ts';
import { surveyGauge } from './publishers/surveyGauge.ts';
import { surveyMonkey } from './publishers/surveyMonkey.ts';

/**
 * The published figures that ship with the product, in the order in which they are offered: the Netherlands, Denmark,
 * North America, the world, no region stated; rules of thumb last.
 */
export const benchmarkFigures: readonly BenchmarkFigure[] = [
	...integron,
	...partnerdialog,
	...loyaltyGroup,
	...aalund,
	...inavero,
	...qualtrics,
	...surveyMonkey,
	...customerGauge,
	...dnaMarketing,
	...surveyGauge,
];
