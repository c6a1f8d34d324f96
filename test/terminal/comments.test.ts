import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { surveyLens } from './surveyLens.ts';

describe('survey-lens and what respondents wrote', () => {
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-'));
	after(() => rmSync(folder, { recursive: true, force: true }));

	const secret = 'Jan de Vries from Utrecht forgot my invoice';
	const path = join(folder, 'comments.csv');
	before(() => {
		const ratings = [9, 10, 8, 7, 3, 10, 9, 8, 2, 6, 9, 10];
		const records = ratings.map((rating, record) => `${rating},${record < 3 ? 'West' : 'East'},${secret} ${record}`);
		writeFileSync(path, `nps,team,comment\n${records.join('\n')}\n`);
	});

	for (const format of ['text', 'json', 'html', 'markdown']) {
		it(`tells them word for word only where asked, ${format}`, () => {
			const plain = surveyLens(path, '--format', format);
			assert.equal(plain.status, 0, plain.stderr);
			assert.ok(!plain.stdout.includes('de Vries'));
			const asked = surveyLens(path, '--format', format, '--comments');
			assert.ok(asked.stdout.replace(/\s+/g, ' ').includes(secret));
		});

		it(`never tells those of so few that they could be recognised, ${format}`, () => {
			const { stdout, status } = surveyLens(path, '--format', format, '--comments', '--where', 'team=West');
			assert.equal(status, 0);
			assert.ok(!stdout.includes('de Vries'));
			assert.ok(!/\bvries\b/i.test(stdout));
		});
	}

	it('counts words without telling comments', () => {
		const { comments } = JSON.parse(surveyLens(path, '--format', 'json').stdout);
		assert.deepEqual(
			comments.classes.map(({ class: name, count }: { class: string; count: number }) => [name, count]),
			[
				['promoters', 6],
				['passives', 3],
				['detractors', 3],
			],
		);
		assert.ok(comments.classes[0].words.some(({ word }: { word: string }) => word === 'invoice'));
	});
});
