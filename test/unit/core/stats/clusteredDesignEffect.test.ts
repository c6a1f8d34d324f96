import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { clusteredDesignEffect } from '../../../../src/core/stats/clusteredDesignEffect.ts';
import { weightedSample } from '../../../../src/core/stats/weightedSample.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { momentsOf, plain } from './momentsOf.ts';
import { type WeightedAnswer, weightSums, workedExample } from './weightedAnswers.ts';

type Clusters = readonly (readonly WeightedAnswer[])[];

const accounts = [[1, 1, 1], [-1, -1], [1, 0, 0, 1], [0], [-1, 0, -1, -1, -1], [1, 1]];
const weightOfAccount = [2, 0.5, 1, 3, 0.8, 1.5];
const pairs = [workedExample.slice(0, 2), workedExample.slice(2, 4), workedExample.slice(4, 6)];
const singles = workedExample.slice(6).map((answer) => [answer]);

// R 4.2.2: SE(svymean(~s, svydesign(~id, weights = ~w)))^2 / (V / n), with V = sum(w * (s - mean)^2) / sum(w)
const cases: readonly [clusters: Clusters, printed: string, what: string][] = [
	[plain(accounts), '3.4825668449', 'six accounts'],
	[accounts.map((cluster, i) => cluster.map((s) => [s, weightOfAccount[i] ?? 0])), '3.2865636290', 'weighted accounts'],
	[plain([...pairs, ...singles].map((cluster) => cluster.map(([s]) => s))), '1.2215909091', 'the worked example'],
	[[...pairs, ...singles], '1.4349168832', 'the worked example with its weights'],
	[
		plain([
			[1, 1, 1, 1],
			[-1, -1, -1, -1],
		]),
		'8',
		'two accounts, of one mind each',
	],
	[
		plain([
			[1, -1],
			[1, -1],
			[0, 0, 0],
			[1, 0],
		]),
		'0.2222222222',
		'accounts that are mixed, each alike',
	],
];

describe('clusteredDesignEffect', () => {
	for (const [clusters, printed, what] of cases) {
		it(`of ${what} is ${printed}, as survey::svymean has it`, () => {
			assertPrinted(effectOf(clusters) ?? Number.NaN, printed);
		});
	}

	it('of weighted answers that are clusters of their own is the linearised one', () => {
		assertPrinted(effectOf([[[1, 1]], [[-1, 1]], [[0, 9]]]) ?? Number.NaN, '0.2727272727'); // by hand: 3 / 11
		// R 4.2.2: SE(svymean(~s, svydesign(~1, weights = ~w))), which is √(L n / (n - 1)); V = .603580
		const effect = effectOf(workedExample.map((answer) => [answer])) ?? Number.NaN;
		assertPrinted(effect, '1.0298832603');
		assertPrinted(100 * Math.sqrt((effect * 0.6035802469135803) / 7), '29.79974095');
	});

	it('is exactly 1 where every answer is a cluster of its own', () => {
		const answer = fc.constantFrom(-1, 0, 1);
		fc.assert(
			fc.property(fc.array(answer, { minLength: 2, maxLength: 200 }), (answers) => {
				fc.pre(new Set(answers).size > 1);
				assert.equal(effectOf(plain(answers.map((s) => [s]))), 1);
			}),
		);
	});

	it('does not see clusters without an answer, nor the unit of the weights', () => {
		assert.equal(effectOf(plain([[], ...accounts, []])), effectOf(plain(accounts)));
		const tenths = accounts.map((cluster) => cluster.map((s): WeightedAnswer => [s, 0.1]));
		assertPrinted(effectOf(tenths) ?? Number.NaN, '3.4825668449');
	});

	it('is null for one cluster, for answers or clusters that are all alike, and for none', () => {
		assert.equal(effectOf(plain([[1, 0, -1]])), null);
		assert.equal(effectOf(plain([[1, 1], [1]])), null);
		assert.equal(effectOf(plain([[1, -1], [1, -1, 0], [0]])), null);
		assert.equal(
			effectOf(
				plain([
					[1, 1, 0],
					[1, 0, 1],
					[0, 1, 1],
				]),
			),
			null,
		);
		assert.equal(effectOf([]), null);
	});

	it('refuses more clusters than answers, and answers without a cluster', () => {
		const counts = { promoters: 2, passives: 1, detractors: 1 };
		assert.throws(() => clusteredDesignEffect(counts, momentsOf(plain([[0], [0], [0], [0], [0]]))), /found 5/);
		assert.throws(() => clusteredDesignEffect(counts, momentsOf([])), /found 0/);
	});
});

function effectOf(clusters: Clusters): number | null {
	return clusteredDesignEffect(weightedSample(weightSums(clusters.flat())), momentsOf(clusters));
}
