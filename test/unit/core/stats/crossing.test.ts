import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, it } from 'mocha';
import { crossing } from '../../../../src/core/stats/crossing.ts';
import { isotonicFit } from '../../../../src/core/stats/isotonicFit.ts';
import { netPromoterScore } from '../../../../src/core/stats/netPromoterScore.ts';
import { assertPrinted } from '../assertPrinted.ts';

type Point = readonly [x: number, y: number];

// By hand: straight lines between neighbours.
const cases: readonly [name: string, points: readonly Point[], level: number, x: number | null][] = [
	[
		'half way',
		[
			[6, -10],
			[7, 10],
		],
		0,
		6.5,
	],
	[
		'nearer to the point that is nearer',
		[
			[6, -22.8],
			[7, 13.2],
		],
		0,
		6 + 22.8 / 36,
	],
	[
		'across a gap',
		[
			[3, -30],
			[8, 20],
		],
		0,
		6,
	],
	[
		'of another level',
		[
			[7, 10],
			[8, 20],
			[9, 40],
		],
		15,
		7.5,
	],
	[
		'in a point',
		[
			[6, -10],
			[7, 0],
			[8, 10],
		],
		0,
		7,
	],
	[
		'in the middle of points on the level',
		[
			[5, -10],
			[6, 0],
			[7, 0],
			[8, 10],
		],
		0,
		6.5,
	],
	[
		'after a flat stretch below',
		[
			[4, -10],
			[5, -10],
			[6, 10],
		],
		0,
		5.5,
	],
	[
		'nothing below',
		[
			[8, 10],
			[9, 20],
		],
		0,
		null,
	],
	[
		'nothing above',
		[
			[1, -10],
			[2, -5],
		],
		0,
		null,
	],
	[
		'reached but never passed',
		[
			[1, -10],
			[2, 0],
		],
		0,
		null,
	],
	[
		'all on the level',
		[
			[1, 0],
			[2, 0],
		],
		0,
		null,
	],
	['one point', [[7, 5]], 0, null],
	['no point', [], 0, null],
];

describe('crossing', () => {
	for (const [name, points, level, x] of cases) {
		it(`${name}: ${x}`, () => {
			const found = crossing(
				points.map(([px, y]) => ({ x: px, y })),
				level,
			);
			if (x === null || found === null) {
				assert.equal(found, x);
			} else {
				assert.ok(Math.abs(found - x) < 1e-13, `${found}`);
			}
		});
	}

	it('refuses points that fall or do not ascend', () => {
		assert.throws(
			() =>
				crossing(
					[
						{ x: 1, y: 5 },
						{ x: 2, y: 4 },
					],
					0,
				),
			/found 2, 4 after 1, 5/,
		);
		assert.throws(
			() =>
				crossing(
					[
						{ x: 1, y: 5 },
						{ x: 1, y: 6 },
					],
					0,
				),
			/found 1, 6 after 1, 5/,
		);
	});

	const file = '../shared/data/french-retail-nps.csv';
	if (existsSync(file))
		it('of the score by satisfaction in a French retail survey lies at 6.64', () => {
			const records: { nps: string; satisfaction: string }[] = parse(readFileSync(file, 'latin1'), { columns: true });
			const counts = Array.from({ length: 11 }, () => ({ promoters: 0, passives: 0, detractors: 0 }));
			for (const { nps, satisfaction } of records) {
				const rated = counts[Number(satisfaction)];
				if (nps !== 'NA' && rated !== undefined) {
					rated[Number(nps) >= 9 ? 'promoters' : Number(nps) >= 7 ? 'passives' : 'detractors']++;
				}
			}
			const points = counts.flatMap((rated, x) => {
				const weight = rated.promoters + rated.passives + rated.detractors;
				return weight === 0 ? [] : [{ x, y: netPromoterScore(rated), weight }];
			});
			const fitted = isotonicFit(points);
			assertPrinted(fitted[0] ?? Number.NaN, '-57.62'); // R 4.2.2: isoreg(satisfaction, score)$yf
			const turningPoint = crossing(
				points.map(({ x }, i) => ({ x, y: Number(fitted[i]) })),
				0,
			);
			assertPrinted(turningPoint ?? Number.NaN, '6.64');
		});
	else it.skip(`the score by satisfaction in a French retail survey: ${file} is not here`);
});
