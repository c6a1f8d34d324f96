import assert from 'node:assert/strict';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import { ProblemError } from '../../../../src/core/csv/problemError.ts';
import { openSurvey } from '../../../../src/core/survey/openSurvey.ts';
import { scoreQuestion } from './scoreQuestion.ts';

async function score(answers: readonly string[], header = 'Would you recommend us?') {
	const text = [header, ...answers.map((answer) => `"${answer}"`)].join('\n');
	const { survey } = await openSurvey(heldSource('s.csv', new TextEncoder().encode(text), false), { version: 1 });
	return scoreQuestion(survey, 0);
}

describe('scoreSelection', () => {
	it('counts by hand: 0,7,7,9,9,9 is 3 promoters, 2 passives, 1 detractor', async () => {
		const { value, counts } = await score(['0', '7', '7', '9', '9', '9']);
		assert.deepEqual(counts, { promoters: 3, passives: 2, detractors: 1 });
		// Tests of the R package NPS: 33.33.
		assert.equal(value.nps.score?.toFixed(2), '33.33');
		assert.deepEqual(value.distribution, [1, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0]);
	});

	it('parts decimals exhaustively: 6.5 is a detractor, 8,5 a passive, 9.0 a promoter', async () => {
		const { counts, value, findings } = await score(['6.5', '8,5', '9.0', '0']);
		assert.deepEqual(counts, { promoters: 1, passives: 1, detractors: 2 });
		assert.deepEqual(value.distribution, [1, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0]);
		assert.ok(findings.some((finding) => finding.code === 'decimal-answers' && finding.count === 2));
	});

	it('tells blank from invalid, and shows at most three of the invalid', async () => {
		const { value, findings } = await score([...new Array(96).fill('9'), '', 'NA', 'x', 'y', 'z', '#ERROR!', '0']);
		assert.deepEqual(value.responses, { records: 103, valid: 97, blank: 2, invalid: 4, excluded: 0 });
		assert.deepEqual(findings, [{ code: 'invalid-answers', severity: 'warning', count: 4, examples: ['x', 'y', 'z'] }]);
	});

	it('has no score without a valid answer, and says so', async () => {
		const { value, findings } = await score(['', 'NA', '-']);
		assert.equal(value.nps.score, null);
		assert.equal(value.nps.interval, null);
		assert.deepEqual(value.responses, { records: 3, valid: 0, blank: 3, invalid: 0, excluded: 0 });
		assert.deepEqual(findings, [{ code: 'no-valid-answers', severity: 'warning' }]);
	});

	it('warns where the scale starts at 1, notes where no zero was given, and where answers are few', async () => {
		const few = { code: 'few-answers', severity: 'warning', count: 2 };
		const stated = await score(['9', '10'], 'Would you recommend us? (1-10)');
		assert.deepEqual(stated.findings, [{ code: 'no-zero-on-scale', severity: 'warning' }, few]);
		const unstated = await score(['9', '10']);
		assert.deepEqual(unstated.findings, [{ code: 'no-zero-given', severity: 'note' }, few]);
	});

	it('refuses a column on another scale', async () => {
		await assert.rejects(score(['Yes', 'No']), (error) => {
			assert.ok(error instanceof ProblemError);
			assert.deepEqual(error.problem, {
				code: 'not-a-recommendation-scale',
				column: 'Would you recommend us?',
				looksLike: 'yes-no',
			});
			return true;
		});
	});
});
