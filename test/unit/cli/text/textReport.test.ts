import assert from 'node:assert/strict';
import { textReport } from '../../../../src/cli/text/textReport.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { analysisOf } from '../../../fixtures/analyses/analysisOf.ts';

describe('textReport', () => {
	it('shows a score with a decimal where its interval spans less than two points, as the page does', () => {
		// 34,340 promoters and 17,000 detractors of 100,000: V = .3434 + .17 - .1734², SE = 100 √(V / 100,000) = .2198.
		const analysis = analysisOf([17_000, 0, 0, 0, 0, 0, 0, 48_660, 0, 0, 34_340], {
			center: 17.34,
			standardError: 0.2198,
		});
		const text = textReport(analysis, createWords('en'));
		assert.ok(text.includes('NPS +17.3 (95%: +16.9 to +17.8)'), text.slice(0, 400));
	});
});
