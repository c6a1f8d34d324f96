import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tellWhatItTakes } from '../../../../src/core/analysis/whatItTakes.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import type { Query } from '../../../../src/core/model/query.ts';
import { contextOf } from './contextOf.ts';

/** A file of so many promoters, passives and detractors. */
function answers(promoters: number, passives: number, detractors: number): string[] {
	const some = (count: number, rating: number) => new Array<string>(count).fill(String(rating));
	return ['Would you recommend us? (0-10)', ...some(promoters, 9), ...some(passives, 8), ...some(detractors, 0)];
}

async function whatItTakes(lines: readonly string[], query: Partial<Query> = {}) {
	return tellWhatItTakes(await contextOf(lines, { benchmark: 'none', ...query })).value.whatItTakes;
}

const all2024 = 'integron-nl-all-2024';

describe('tellWhatItTakes', () => {
	it('counts whole people to zero and to the benchmark', async () => {
		// 20 - 30 of 100 is -10. By hand: to 0 a net of 10 more; to +17 one of 27 more, 14 detractors to promoters.
		const told = await whatItTakes(answers(20, 50, 30), { benchmark: all2024 });
		assert.equal(told?.pointsPerPerson, 1);
		assert.deepEqual(told?.targets.slice(0, 2), [
			{ kind: 'zero', score: 0, passivesToPromoters: 10, detractorsToPassives: 10, detractorsToPromoters: 5 },
			{ kind: 'benchmark', score: 17, passivesToPromoters: 27, detractorsToPassives: 27, detractorsToPromoters: 14 },
		]);
	});

	it('has the best of the sector where its average was published for the same year', async () => {
		const top = benchmarkFigures.find(({ kind }) => kind === 'top');
		assert.ok(top?.kind === 'top');
		const told = await whatItTakes(answers(20, 50, 30), { benchmark: top.id });
		assert.deepEqual(
			told?.targets.map(({ kind, score }) => [kind, score]),
			[
				['zero', 0],
				['best', top.value],
			],
		);
	});

	it('says how many answers differences need', async () => {
		// 51 / 66 / 33 plus 3/4, 3/2, 3/4 make V = 85.5 / 153 - (18 / 153)² = .544983. By hand, (1.959964 + .841621)² = 7.848880:
		// 7.848880 V / .05² = 1711.001, / .1² = 427.750; for two groups twice as many; 100 √(7.848880 V / 150) = 16.887.
		const told = await whatItTakes(answers(51, 66, 33));
		assert.deepEqual(told?.answersNeeded, [
			{ difference: 5, alone: 1712, perGroup: 3423 },
			{ difference: 10, alone: 428, perGroup: 856 },
		]);
		assert.equal(told?.smallestDifference.toFixed(3), '16.887');
	});

	it('is 0 where the target is reached, null where all of them are not enough', async () => {
		const [zero] = (await whatItTakes(answers(2, 0, 1)))?.targets ?? [];
		assert.deepEqual(zero, {
			kind: 'zero',
			score: 0,
			passivesToPromoters: 0,
			detractorsToPassives: 0,
			detractorsToPromoters: 0,
		});
		const [reachable] = (await whatItTakes(answers(0, 0, 3)))?.targets ?? [];
		assert.deepEqual([reachable?.passivesToPromoters, reachable?.detractorsToPromoters], [null, 2]);
	});

	it('is null without an answer, and where records are weighted', async () => {
		assert.equal(await whatItTakes(['Would you recommend us?', '', 'NA']), null);
		assert.equal(await whatItTakes(['Would you recommend us?,w', '9,2', '0,1'], { weight: 1 }), null);
	});
});
