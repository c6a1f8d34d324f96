import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import { peersOf } from '../../../../src/core/benchmarks/peers.ts';
import { exampleFigure } from './exampleFigure.ts';

/** The peers as `id`, with `old` and the best where they have it. */
function peersOfId(id: string): readonly string[] {
	const figure = benchmarkFigures.find((other) => other.id === id);
	assert.ok(figure, id);
	return peersOf(figure, benchmarkFigures).map((peer) =>
		[peer.figure.id, peer.old ? 'old' : '', peer.best === null ? '' : `best ${peer.best}`].filter(Boolean).join(' '),
	);
}

/** Newest of each sector by hand: the last entry of each row of the published table that is not shares alone. */
const newest = [
	'integron-nl-all-2024',
	'integron-nl-industry-2023',
	'integron-nl-wholesale-2023',
	'integron-nl-transport-2021 old',
	'integron-nl-ict-2023 best 31',
	'integron-nl-waste-2023',
	'integron-nl-construction-2023',
	'integron-nl-facility-2020 old',
	'integron-nl-financial-2020 old',
	'integron-nl-professional-2023',
];

describe('peersOf', () => {
	it('a figure of a series is the newest of each sector', () => {
		assert.deepEqual(peersOfId('integron-nl-all-2024'), newest);
		assert.deepEqual(peersOfId('integron-nl-ict-2023'), newest);
	});

	it('an older figure stands for its own sector when it is the chosen one', () => {
		const expected = newest.map((peer) => (peer.startsWith('integron-nl-ict') ? 'integron-nl-ict-2018 old' : peer));
		assert.deepEqual(peersOfId('integron-nl-ict-2018'), expected);
	});

	it('an average of the best is shown with the score of its year', () => {
		assert.deepEqual(peersOfId('integron-nl-ict-top-2023'), newest);
		assert.equal(peersOfId('integron-nl-all-top-2019')[0], 'integron-nl-all-2019 old best 45');
	});

	it('shares alone never stand in place of a score', () => {
		assert.deepEqual(peersOfId('integron-nl-industry-2020'), newest);
	});

	it('shares alone stand for a sector that has nothing else', () => {
		const shares = { promoters: 40, passives: null, detractors: null };
		const score = exampleFigure({ kind: 'score', value: 5 }, { id: 'score' });
		const share = exampleFigure({ kind: 'share' }, { id: 'share', sector: 'waste', shares });
		assert.deepEqual(
			peersOf(score, [score, share]).map(({ figure }) => figure.id),
			['score', 'share'],
		);
	});

	it('a break in the series is not crossed', () => {
		assert.deepEqual(peersOfId('integron-nl-all-2017'), ['integron-nl-all-2017 old']);
	});

	it('ranges of one publisher are peers', () => {
		assert.deepEqual(peersOfId('partnerdialog-dk-telecom'), [
			'partnerdialog-dk-finance',
			'partnerdialog-dk-it-cloud',
			'partnerdialog-dk-industry',
			'partnerdialog-dk-telecom',
		]);
	});

	it('a quantile stands for its sector only when it is the chosen one', () => {
		assert.deepEqual(peersOfId('surveymonkey-global'), ['surveymonkey-global']);
		assert.deepEqual(peersOfId('surveymonkey-global-top-quarter'), ['surveymonkey-global-top-quarter']);
	});

	it('a rule of thumb has none', () => {
		assert.deepEqual(peersOfId('surveygauge-rule'), []);
	});
});
