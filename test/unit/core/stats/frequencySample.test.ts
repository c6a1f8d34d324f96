import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { frequencySample } from '../../../../src/core/stats/frequencySample.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';

const promoter = { promoters: 1, passives: 0, detractors: 0 };
const passive = { promoters: 0, passives: 1, detractors: 0 };
const detractor = { promoters: 0, passives: 0, detractors: 1 };

describe('frequencySample', () => {
	it('of three records that stand for 180, 140 and 80 answers is the plain sample of 180 / 140 / 80', () => {
		const sample = frequencySample([
			{ frequency: 180, counts: promoter },
			{ frequency: 140, counts: passive },
			{ frequency: 80, counts: detractor },
		]);
		assert.deepEqual(sample, plainSample({ promoters: 180, passives: 140, detractors: 80 }));
	});

	it('multiplies records of the same frequency', () => {
		const sample = frequencySample([
			{ frequency: 3, counts: { promoters: 2, passives: 0, detractors: 1 } },
			{ frequency: 1, counts: passive },
		]);
		assert.deepEqual(sample, plainSample({ promoters: 6, passives: 1, detractors: 3 }));
	});

	it('of frequencies of 1 is the plain sample, of 0 nothing', () => {
		const counts = { promoters: 5, passives: 3, detractors: 2 };
		assert.deepEqual(frequencySample([{ frequency: 1, counts }]), plainSample(counts));
		assert.equal(frequencySample([{ frequency: 0, counts }]).base, 0);
		assert.equal(frequencySample([]).base, 0);
	});

	for (const frequency of [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
		it(`refuses a frequency of ${frequency}`, () => {
			assert.throws(() => frequencySample([{ frequency, counts: promoter }]), {
				name: 'RangeError',
				message: `A frequency is a whole number of answers, 0 or more; found ${frequency}`,
			});
		});
	}
});
