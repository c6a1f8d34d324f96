import assert from 'node:assert/strict';
import type { Filter } from '../../../src/core/model/query.ts';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import { asksTheSame, hasFilter, narrowedTo, toggleFilter } from '../../../src/webview/queryChanges.ts';

const east: Filter = { kind: 'category', column: 3, value: 'East' };
const west: Filter = { kind: 'category', column: 3, value: 'West' };
const march: Filter = { kind: 'period', from: '2025-03-01', to: '2025-03-31' };
const april: Filter = { kind: 'period', from: '2025-04-01', to: '2025-04-30' };
const seven: Filter = { kind: 'rating', column: 0, from: 7, below: 8 };
const passives: Filter = { kind: 'class', class: 'passives' };

describe('toggleFilter', () => {
	for (const [what, before, filter, after] of [
		['adds to none', [], east, [east]],
		['adds behind others', [east], west, [east, west]],
		['takes the same away', [east, march], { ...east }, [march]],
		['keeps one of the same kind', [march], april, [march, april]],
		['takes a class away', [passives], { ...passives }, []],
		['takes a rating away', [seven], { ...seven }, []],
		['keeps another rating', [seven], { ...seven, from: 8, below: 9 }, [seven, { ...seven, from: 8, below: 9 }]],
	] as const) {
		it(what, () => {
			assert.deepEqual(toggleFilter({ ...plainQuery, filters: before }, filter).filters, after);
		});
	}

	it('is told by hasFilter', () => {
		const query = toggleFilter(plainQuery, march);
		assert.equal(hasFilter(query, { ...march }), true);
		assert.equal(hasFilter(query, april), false);
	});
});

describe('narrowedTo', () => {
	const north: Filter = { kind: 'category', column: 4, value: 'North' };
	const low: Filter = { kind: 'rating', column: 0, from: 0, below: 5.5 };
	const any: Filter = { kind: 'rating', column: 0, from: 0, below: 11 };
	const five: Filter = { kind: 'rating', column: 0, from: 5, below: 6 };
	const detractors: Filter = { kind: 'class', class: 'detractors' };
	for (const [what, before, figure, after] of [
		['adds what the figure tells apart', [passives], [west], [passives, west]],
		['takes one of several answers', [east, west, march], [west], [march, west]],
		['keeps answers to another question', [north], [west], [north, west]],
		['keeps the classes that are asked for', [passives], [west, passives, detractors], [west, passives]],
		['takes the ratings that both let pass', [low], [five], [{ ...five, below: 5.5 }]],
		['keeps the ratings that are asked for', [low, west], [any], [west, low]],
		['keeps ratings of another question', [{ ...low, column: 7 }], [five], [{ ...low, column: 7 }, five]],
		['takes another period, as the trend shows all', [march, passives], [april], [passives, april]],
	] as const) {
		it(what, () => {
			assert.deepEqual(narrowedTo({ ...plainQuery, filters: before }, figure)?.filters, after);
		});
	}

	for (const [what, before, figure] of [
		['one of several answers where another is asked for', [east], [west]],
		['ratings that the query leaves out', [five], [{ ...five, from: 8, below: 9 }]],
	] as const) {
		it(`cannot say ${what}`, () => {
			assert.equal(narrowedTo({ ...plainQuery, filters: before }, figure), null);
		});
	}
});

describe('asksTheSame', () => {
	it('heeds all but question and benchmark', () => {
		assert.equal(asksTheSame(plainQuery, { ...plainQuery, benchmark: 'none', question: 4 }), true);
		assert.equal(asksTheSame(plainQuery, { ...plainQuery, filters: [east] }), false);
		assert.equal(asksTheSame(plainQuery, { ...plainQuery, minimumBase: 5 }), false);
	});
});
