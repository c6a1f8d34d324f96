import { describe, it } from 'mocha';
import { criticalValue } from '../../../../src/core/stats/criticalValue.ts';
import { netPromoterScore } from '../../../../src/core/stats/netPromoterScore.ts';
import { standardError } from '../../../../src/core/stats/standardError.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('standardError', () => {
	const published: readonly [promoters: number, passives: number, detractors: number, printed: string][] = [
		[3, 2, 1, '30.4'],
		[1, 0, 1, '70.7'],
		[1, 1, 0, '35.4'],
		[1, 1, 1, '47.1'],
	];
	for (const [promoters, passives, detractors, printed] of published) {
		it(`of ${promoters} / ${passives} / ${detractors} is ${printed} (tests of the R package NPS)`, () => {
			assertPrinted(standardError({ promoters, passives, detractors }), printed);
		});
	}

	// Two independent implementations agreed on these; 14.7..45.3 for 50/30/20 is also in the decision-lab documentation.
	const wald: readonly [
		promoters: number,
		passives: number,
		detractors: number,
		error: string,
		low: string,
		high: string,
	][] = [
		[50, 30, 20, '7.8102', '14.69', '45.31'],
		[180, 140, 80, '3.8324', '17.49', '32.51'],
		[60, 25, 15, '7.3993', '30.50', '59.50'],
		[17, 4, 1, '11.4665', '50.25', '95.20'],
		[18, 11, 2, '11.0537', '29.95', '73.28'],
		[9, 0, 2, '23.2583', '18.05', '109.22'],
		[10, 0, 0, '0', '100', '100'],
		[0, 10, 0, '0', '0', '0'],
		[3, 2, 1, '30.4290', '-26.31', '92.97'],
	];
	for (const [promoters, passives, detractors, error, low, high] of wald) {
		it(`of ${promoters} / ${passives} / ${detractors} is ${error}, which gives the Wald limits ${low}..${high}`, () => {
			const counts = { promoters, passives, detractors };
			const margin = criticalValue(0.95) * standardError(counts);
			assertPrinted(standardError(counts), error);
			assertPrinted(netPromoterScore(counts) - margin, low);
			assertPrinted(netPromoterScore(counts) + margin, high);
		});
	}
});
