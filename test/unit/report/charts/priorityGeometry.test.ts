import assert from 'node:assert/strict';
import { priorityGeometry } from '../../../../src/report/charts/priorityGeometry.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { dutchTouchpoints, touchpoint } from '../../../fixtures/analyses/dutchTouchpoints.ts';

const words = createWords('nl');
const { touchpoints, borders } = dutchTouchpoints;

describe('priorityGeometry', () => {
	for (const width of [300, 860]) {
		it(`puts each mark into its field, within ${width} px`, () => {
			const map = priorityGeometry(words, dutchTouchpoints, width) ?? assert.fail();
			assert.deepEqual(
				map.marks.map(({ touchpoint: { field }, x, y }) => [field, x < map.borders.x, y < map.borders.y]),
				[
					['improve', true, true],
					['build-on', false, true],
					['build-on', false, true],
					['watch', true, false],
					['maintain', false, false],
				],
			);
			for (const { x, y, across, upwards } of map.marks) {
				const [left, right] = across ?? [x, x];
				const [bottom, top] = upwards ?? [y, y];
				assert.ok(left >= map.plot.left && right <= map.plot.right && top >= map.plot.top && bottom <= map.plot.bottom);
			}
		});
	}

	it('names the marks where names fit', () => {
		assert.equal(priorityGeometry(words, dutchTouchpoints, 860)?.isNumbered, false);
	});

	it('numbers all where one does not', () => {
		const question = 'Hoe beoordeelt u de bereikbaarheid van onze arbeidsongeschiktheidsverzekeringsspecialisten?';
		const long = touchpoint(20, question, 7.5, 80, 0.4, 'maintain');
		const map = priorityGeometry(words, { ...dutchTouchpoints, touchpoints: [...touchpoints, long] }, 860);
		assert.equal(map?.isNumbered, true);
		assert.deepEqual(
			map?.marks.map(({ number }) => number),
			[1, 2, 3, 4, 5, 6],
		);
	});

	it('leaves out what has no field, and is none without borders', () => {
		const unplaced = { ...dutchTouchpoints, touchpoints: touchpoints.map((each) => ({ ...each, field: null })) };
		assert.equal(priorityGeometry(words, { ...unplaced, borders }, 860), null);
		assert.equal(priorityGeometry(words, { ...dutchTouchpoints, borders: null }, 860), null);
	});

	it('marks the published mean at the height of its touchpoint, to the right of 6.1', () => {
		const [first] = priorityGeometry(words, dutchTouchpoints, 860)?.marks ?? [];
		assert.equal(first?.published?.text, 'gepubliceerd 6,2');
		assert.ok((first?.published?.x ?? 0) > (first?.x ?? 0));
	});
});
