import assert from 'node:assert/strict';
import type { WaveComparison } from '../../src/core/model/waves.ts';
import { surveyLens } from './surveyLens.ts';

const earlier = 'samples/client-survey-2025.csv';
const later = 'samples/client-survey-2026.csv';

describe('survey-lens with several files', () => {
	it('compares them as waves, in the order of their dates', () => {
		const { status, stdout, stderr } = surveyLens(later, earlier, '--format', 'json');
		assert.deepEqual([status, stderr], [0, '']);
		const { schemaVersion, order, waves }: WaveComparison = JSON.parse(stdout);
		assert.deepEqual([schemaVersion, order], [1, 'date']);
		// Counted by another program: 44 / 40 / 26 of 115 records, 70 / 42 / 18 of 135, 26 respondents in both.
		assert.deepEqual(
			waves.map(({ name, nps, shared }) => [
				name,
				nps.promoters.count,
				nps.passives.count,
				nps.detractors.count,
				nps.score?.toFixed(4),
				shared,
			]),
			[
				['client-survey-2025.csv', 44, 40, 26, '16.3636', null],
				['client-survey-2026.csv', 70, 42, 18, '40.0000', 26],
			],
		);
	});

	for (const [language, sentence] of [
		['en', /24 points higher than in the wave before \(\+16\)/],
		['nl', /24 punten hoger dan in de vorige meting \(\+16\)/],
		['da', /24 point højere end i den forrige måling \(\+16\)/],
	] as const) {
		it(`tells the finding as text, ${language}`, () => {
			const { status, stdout } = surveyLens(earlier, later, '--language', language);
			assert.equal(status, 0);
			assert.match(stdout.replace(/\s+/g, ' '), sentence);
		});
	}

	it('writes a page', () => {
		const { status, stdout } = surveyLens(earlier, later, '--format', 'html');
		assert.equal(status, 0);
		assert.match(stdout, /^<!DOCTYPE html>[\s\S]*data-figure="change"/);
	});

	it('writes Markdown, with the filters that were chosen', () => {
		const { status, stdout } = surveyLens(
			earlier,
			later,
			'--format',
			'markdown',
			'--class',
			'promoters',
			'--class',
			'passives',
		);
		assert.equal(status, 0);
		assert.match(stdout, /^# “/m);
		assert.match(stdout, /Promoters · Passives/);
		assert.doesNotMatch(stdout, /<[a-z]/);
	});

	it('names the file that is refused', () => {
		const { status, stderr } = surveyLens(earlier, 'samples/README.md');
		assert.notEqual(status, 0);
		assert.match(stderr, /^survey-lens: README\.md: /);
	});

	it('refuses a benchmark: waves are held against each other', () => {
		const { status, stderr } = surveyLens(earlier, later, '--benchmark', 'none');
		assert.equal(status, 2);
		assert.match(stderr, /--benchmark/);
	});
});
