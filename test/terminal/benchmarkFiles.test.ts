import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { surveyLens } from './surveyLens.ts';

describe("survey-lens with a user's own figures", () => {
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-'));
	after(() => rmSync(folder, { recursive: true, force: true }));

	function file(name: string, content: string): string {
		const path = join(folder, name);
		writeFileSync(path, content);
		return path;
	}

	const sample = 'samples/own.benchmarks.json';
	const survey = 'samples/klanttevredenheid-ict.csv';

	it('lists them first, with the name of their file', () => {
		const lines = surveyLens('--list-benchmarks', '--benchmark-file', sample).stdout.split('\n');
		assert.match(
			lines[0] ?? '',
			/^example-panel-it-services-2025 +own\.benchmarks\.json · Example Panel · IT services/,
		);
		assert.match(lines[2] ?? '', /^integron-nl-/);
	});

	it('compares with one of a table, by its own error', () => {
		const table = file('panel.csv', 'id;publisher;sector;kind;value;standardError\npanel;Panel;Zorg;score;-20;3,5\n');
		const options = ['--benchmark-file', sample, '--benchmark-file', table, '--benchmark', 'panel', '--format', 'json'];
		const { benchmark }: Analysis = JSON.parse(surveyLens(survey, ...options).stdout);
		assert.equal(benchmark?.figure.standardError, 3.5);
		assert.ok(benchmark.verdict.kind === 'tested');
		// (140 - 70) / 412 answers + 20
		assert.equal(benchmark.verdict.difference.toFixed(4), (7000 / 412 + 20).toFixed(4));
		assert.equal(benchmark.verdict.outcome, 'higher');
	});

	it('names every mistake with its line and field, and ends with 3', () => {
		const wrong = file(
			'wrong.json',
			'[\n{"id": "auto", "publisher": "P", "sector": "all", "kind": "score",\n"value": 120}]',
		);
		const { status, stderr, stdout } = surveyLens(survey, '--benchmark-file', wrong, '--format', 'json');
		assert.equal(status, 3);
		assert.match(stderr, /“wrong\.json” has 2 mistakes/);
		assert.match(stderr, /\nLine 2, “id”: “auto” cannot be/);
		assert.match(stderr, /\nLine 3, “value”: “120” cannot be/);
		assert.equal(JSON.parse(stdout).error.code, 'benchmark-mistakes');
	});

	it('ends with 3 where a file is missing, with 2 where an id is unknown', () => {
		assert.equal(surveyLens(survey, '--benchmark-file', join(folder, 'missing.json')).status, 3);
		assert.equal(surveyLens(survey, '--benchmark-file', sample, '--benchmark', 'example-panel').status, 2);
	});
});
