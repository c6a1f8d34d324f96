import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import { surveyLens } from './surveyLens.ts';

const data = join(root, '..', 'shared', 'data');
const truthFile = join(data, 'truth.tsv');

/** Real survey files, counted with an independent CSV reader; they stay where they are. */
describe('survey-lens on real survey files', () => {
	if (!existsSync(truthFile)) {
		it.skip(`${truthFile} is not here`);
		return;
	}
	for (const line of readFileSync(truthFile, 'utf8').trim().split('\n').slice(1)) {
		const [file = '', column = '', ...rest] = line.split('\t');
		const [records, valid, blank, invalid, promoters, passives, detractors, scale, note = ''] = rest;
		const path = join(data, file);

		if (column === '-') {
			it(`refuses ${file} with a reason`, () => {
				const { status, stdout, stderr } = surveyLens(path, '--format', 'json', '--language', 'en');
				assert.equal(status, 4);
				assert.match(stderr, /recommend/i);
				const { error } = JSON.parse(stdout);
				assert.equal(error.code, 'no-question');
				assert.ok(stderr.includes(error.message));
			});
			continue;
		}

		it(`counts ${file}: ${column}`, () => {
			const named: string[] = [];
			if (note.startsWith('ask')) {
				const asked = surveyLens(path, '--format', 'json');
				assert.equal(asked.status, 5);
				const { candidates } = JSON.parse(asked.stdout).error;
				assert.equal(candidates.length, 2);
				const candidate = candidates.find((found: { column: string }) => found.column.startsWith(column));
				assert.ok(asked.stderr.includes(candidate.column));
				named.push('--question', candidate.column);
			}
			const { status, stdout } = surveyLens(path, '--format', 'json', ...named);
			assert.equal(status, 0);
			const { responses, nps, question } = JSON.parse(stdout);
			assert.deepEqual([responses.records, responses.valid, responses.blank, responses.invalid].map(String), [
				records,
				valid,
				blank,
				invalid,
			]);
			assert.deepEqual([nps.promoters.count, nps.passives.count, nps.detractors.count].map(String), [
				promoters,
				passives,
				detractors,
			]);
			assert.ok(question.column.startsWith(column));
			assert.equal(question.scale, scale);
		});
	}
});
