import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { createWords } from '../../../src/report/createWords.ts';
import { KeptSections } from '../../../src/report/keptSections.tsx';
import { analysisOf } from '../../fixtures/analyses/analysisOf.ts';

const words = createWords('en');
const analysis = analysisOf([0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2], null);
const widths = [600];

/** How often a section of the trend is drawn where it is asked for with one analysis after the other. */
function timesDrawn(analyses: readonly (readonly [Analysis, isWhole: boolean])[]): number {
	const kept = new KeptSections();
	let drawn = 0;
	for (const [each, isWhole] of analyses) {
		kept.isWhole = isWhole;
		kept.of('trend', ['trend'], { analysis: each, words, widths }, () => {
			drawn += 1;
			return <p />;
		});
	}
	return drawn;
}

describe('a section that was drawn before', () => {
	const otherScore = { ...analysis, nps: { ...analysis.nps } };
	const otherTrend = { ...analysis, trend: { ...(analysis.trend ?? {}) } as Analysis['trend'] };
	for (const [what, analyses, times] of [
		[
			'is not drawn again for the same analysis',
			[
				[analysis, true],
				[{ ...analysis }, true],
			],
			1,
		],
		[
			'is drawn again when its own part is new',
			[
				[analysis, true],
				[otherTrend, false],
			],
			2,
		],
		[
			'waits for its own part while the answer is not whole',
			[
				[analysis, true],
				[otherScore, false],
			],
			1,
		],
		[
			'is drawn again once the answer is whole, with what it rests on',
			[
				[analysis, false],
				[otherScore, true],
			],
			2,
		],
	] as const) {
		it(what, () => assert.equal(timesDrawn(analyses), times));
	}

	it('does not stand in two trees: one would hold the other, with all its elements', () => {
		const kept = new KeptSections();
		const drawn = () => kept.of('trend', ['trend'], { analysis, words, widths }, () => <p />);
		const [first, second] = [drawn(), drawn()];
		assert.ok(first !== null && second !== null);
		assert.notEqual(first, second);
	});
});
