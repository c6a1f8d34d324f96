import assert from 'node:assert/strict';
import { type Box, type NamedMark, placeLabels } from '../../../../src/report/charts/placeLabels.ts';

const within: Box = { left: 0, right: 300, top: 0, bottom: 200 };
const height = 16;

function mark(x: number, y: number, length = 60): NamedMark {
	return { x, y, reach: 5, length };
}

describe('placeLabels', () => {
	for (const [what, marks, expected] of [
		['stands on the right', [mark(100, 100)], [{ start: 109, middle: 100 }]],
		['on the left where the edge is near', [mark(290, 100)], [{ start: 221, middle: 100 }]],
		['above where neither side has room', [mark(150, 100, 200)], [{ start: 50, middle: 83 }]],
		['below at the upper edge', [mark(150, 12, 200)], [{ start: 50, middle: 29 }]],
		[
			'on the other side of a mark beside it',
			[mark(100, 100), mark(120, 100)],
			[
				{ start: 31, middle: 100 },
				{ start: 129, middle: 100 },
			],
		],
		['nowhere where it is longer than there is room', [mark(150, 100, 400)], [null]],
	] as const) {
		it(what, () => {
			assert.deepEqual(placeLabels(marks, height, within), expected);
		});
	}

	it('keeps clear of what is taken', () => {
		const taken = { left: 105, right: 200, top: 90, bottom: 110 };
		assert.deepEqual(placeLabels([mark(100, 100)], height, within, [taken]), [{ start: 31, middle: 100 }]);
	});

	it('goes askew rather than across a line, and across it where it must', () => {
		const line = { left: 0, right: 300, top: 99, bottom: 101 };
		const upright = { left: 99, right: 101, top: 0, bottom: 200 };
		assert.deepEqual(placeLabels([mark(100, 100)], height, within, [], [line, upright]), [
			{ start: 105.5, middle: 86.5 },
		]);
		const everywhere = { left: 0, right: 300, top: 0, bottom: 200 };
		assert.deepEqual(placeLabels([mark(100, 100)], height, within, [], [everywhere]), [{ start: 109, middle: 100 }]);
	});

	it('never lets two names touch, nor a name another mark, however many there are', () => {
		const marks = Array.from({ length: 24 }, (_, index) => mark(20 + ((index * 37) % 260), 15 + ((index * 53) % 170)));
		const boxes = placeLabels(marks, height, within).flatMap((label, index) =>
			label === null ? [] : [{ index, left: label.start, top: label.middle - height / 2 }],
		);
		assert.ok(boxes.length > 5 && boxes.length < marks.length);
		for (const one of boxes) {
			for (const other of boxes.filter(({ index }) => index !== one.index)) {
				assert.ok(Math.abs(one.left - other.left) >= 60 || Math.abs(one.top - other.top) >= height);
			}
			for (const { x, y, reach } of marks) {
				const isClear =
					x + reach <= one.left || x - reach >= one.left + 60 || y + reach <= one.top || y - reach >= one.top + height;
				assert.ok(isClear);
			}
		}
	});
});
