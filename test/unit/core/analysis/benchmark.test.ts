import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareWithBenchmark } from '../../../../src/core/analysis/benchmark.ts';
import { countedSample } from '../../../../src/core/analysis/selection/countedSample.ts';
import { chooseFigure } from '../../../../src/core/benchmarks/chooseFigure.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import type { Language } from '../../../../src/core/model/language.ts';
import { contextOf } from './contextOf.ts';

const counts = { promoters: 180, passives: 140, detractors: 80 };

async function compared(total: typeof counts, benchmark: string, language: Language | null) {
	const context = await contextOf(['nps', '9']);
	const survey = { ...context.survey, language };
	const figure = chooseFigure(benchmark, benchmarkFigures, language) ?? null;
	const { value, findings } = compareWithBenchmark({
		...context,
		survey,
		query: { ...context.query, benchmark },
		figure,
		total: countedSample(total),
	});
	return { ...value, findings };
}

describe('compareWithBenchmark', () => {
	it('holds a Dutch survey against the latest all-sector figure, by default', async () => {
		const { benchmark, findings } = await compared(counts, 'auto', 'nl');
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

	it('holds any survey against the figure that the user chose', async () => {
		const { benchmark } = await compared(counts, 'integron-nl-ict-2023', 'da');
		assert.equal(benchmark?.chosenBy, 'user');
		assert.equal(benchmark.figure.id, 'integron-nl-ict-2023');
	});

	it('holds no other survey against anything unasked', async () => {
		for (const language of ['en', 'da', null] as const) {
			assert.deepEqual(await compared(counts, 'auto', language), {
				benchmark: null,
				findings: [],
			});
		}
		assert.equal((await compared(counts, 'none', 'nl')).benchmark, null);
	});

	it('shows the figure, without a verdict, where there is no valid answer', async () => {
		const none = { promoters: 0, passives: 0, detractors: 0 };
		const { benchmark } = await compared(none, 'auto', 'nl');
		assert.deepEqual(benchmark?.verdict, { kind: 'none' });
	});
});
