import assert from 'node:assert/strict';
import { spread } from '../../../../src/report/charts/spread.ts';

const gap = 10;

describe('spread', () => {
	for (const [what, labels, width, expected] of [
		[
			'leaves labels that do not touch',
			[
				[0, 50],
				[100, 50],
			],
			300,
			[0, 100],
		],
		[
			'moves the second behind the first',
			[
				[0, 50],
				[20, 50],
			],
			300,
			[0, 60],
		],
		[
			'moves the last inside, and what stands before it',
			[
				[0, 50],
				[240, 50],
				[280, 50],
			],
			300,
			[0, 190, 250],
		],
		[
			'keeps the order where all stand in one place',
			[
				[100, 20],
				[100, 20],
				[100, 20],
			],
			300,
			[100, 130, 160],
		],
		[
			'never starts before the line',
			[
				[0, 80],
				[10, 80],
			],
			100,
			[0, 20],
		],
	] as const) {
		it(what, () => {
			const starts = spread(
				labels.map(([start, length]) => ({ start, length })),
				width,
				gap,
			);
			assert.deepEqual(starts, expected);
		});
	}
});
