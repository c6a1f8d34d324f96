import assert from 'node:assert/strict';
import { meansGeometry } from '../../../../src/report/charts/meansGeometry.ts';
import { turningRow } from '../../../../src/report/charts/ratingsChart.tsx';
import { createWords } from '../../../../src/report/createWords.ts';
import { satisfactionByTeam } from '../../../fixtures/analyses/satisfactionByTeam.ts';

const words = createWords('en');
const means = satisfactionByTeam.means ?? assert.fail();

describe('meansGeometry', () => {
	for (const width of [300, 860]) {
		it(`stays within ${width} px`, () => {
			const { marks, height, plot } = meansGeometry(words, means, width);
			for (const { x, y, radius, label } of marks) {
				assert.ok(
					x - radius >= plot.left && x + radius <= plot.right && y - radius >= plot.top && y + radius <= plot.bottom,
				);
				assert.ok(label !== null && label.start >= 0 && label.start < width);
			}
			assert.ok(plot.bottom < height);
		});
	}

	it('draws the line from the lowest mean to the highest, through zero at the turning point', () => {
		const { line, turning, x, y } = meansGeometry(words, means, 860);
		assert.deepEqual(line, { from: [x(7.3), y(-12)], to: [x(8.1), y(36)] });
		assert.deepEqual([turning?.x, turning?.y], [x(7.5), y(0)]);
	});

	it('marks groups of fewer than 30 answers', () => {
		const { marks } = meansGeometry(words, means, 860);
		assert.deepEqual(
			marks.filter(({ few }) => few).map(({ name }) => name),
			['Export'],
		);
	});

	it('leaves names to the table where there is no room, and touches nothing', () => {
		const points = Array.from({ length: 80 }, (_, index) => ({
			label: `Arbeidsongeschiktheidsverzekering ${index}`,
			satisfaction: 7 + (index % 9) / 9,
			score: (index * 7) % 60,
			base: 40,
		}));
		const { marks } = meansGeometry(words, { ...means, points }, 340);
		assert.ok(marks.some(({ label }) => label === null));
	});
});

describe('turningRow', () => {
	it('lies between the rows of 7 and 8, as far from each as the rating', () => {
		// Rows from the top: 10, 9, 8, 7, …; 7.17 lies 0.83 of a row below 8.
		assert.ok(Math.abs((turningRow(satisfactionByTeam.ratings) ?? 0) - 2.83) < 1e-9);
	});

	it('is none without a turning point', () => {
		assert.equal(turningRow({ ...satisfactionByTeam.ratings, turningPoint: null }), null);
	});
});
