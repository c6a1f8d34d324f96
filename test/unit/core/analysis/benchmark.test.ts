import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareWithBenchmark } from '../../../../src/core/analysis/benchmark.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';

const counts = { promoters: 180, passives: 140, detractors: 80 };

describe('compareWithBenchmark', () => {
	it('holds a Dutch survey against the latest all-sector figure, by default', () => {
		const { benchmark, findings } = compareWithBenchmark(counts, 'auto', benchmarkFigures, 'nl', 0.95);
		assert.equal(benchmark?.figure.id, 'integron-nl-all-2024');
		assert.equal(benchmark.chosenBy, 'default');
		assert.ok(benchmark.verdict.kind === 'tested');
		assert.equal(benchmark.verdict.difference, 8);
		assert.equal(benchmark.peers.length, 10);
		assert.deepEqual(
			findings.map(({ code }) => code),
			['benchmark-unstated'],
		);
	});

	it('holds any survey against the figure that the user chose', () => {
		const { benchmark } = compareWithBenchmark(counts, 'integron-nl-ict-2023', benchmarkFigures, 'da', 0.95);
		assert.equal(benchmark?.chosenBy, 'user');
		assert.equal(benchmark.figure.id, 'integron-nl-ict-2023');
	});

	it('holds no other survey against anything unasked', () => {
		for (const language of ['en', 'da', null] as const) {
			assert.deepEqual(compareWithBenchmark(counts, 'auto', benchmarkFigures, language, 0.95), {
				benchmark: null,
				findings: [],
			});
		}
		assert.equal(compareWithBenchmark(counts, 'none', benchmarkFigures, 'nl', 0.95).benchmark, null);
	});

	it('shows the figure, without a verdict, where there is no valid answer', () => {
		const none = { promoters: 0, passives: 0, detractors: 0 };
		const { benchmark } = compareWithBenchmark(none, 'auto', benchmarkFigures, 'nl', 0.95);
		assert.deepEqual(benchmark?.verdict, { kind: 'none' });
	});
});
