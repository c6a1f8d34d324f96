import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type AnalyzeWork, analyze } from '../../../../src/core/analysis/analyze.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import type { Section } from '../../../../src/core/model/analysis.ts';
import type { Query } from '../../../../src/core/model/query.ts';
import { openSurvey } from '../../../../src/core/survey/openSurvey.ts';
import { plainQuery } from '../../../../src/engine/plainQuery.ts';
import { answersOfAccounts, headerOfAccounts, rolesOfAccounts } from './answersOfAccounts.ts';

const everything: readonly Section[] = ['benchmark', 'whatItTakes', 'segments', 'categories'];

async function analysis(query: Partial<Query> = {}, work: Partial<AnalyzeWork> = {}) {
	const bytes = new TextEncoder().encode([headerOfAccounts, ...answersOfAccounts].join('\n'));
	const source = heldSource('s.csv', bytes, false);
	const { survey } = await openSurvey(source, { version: 1, roles: rolesOfAccounts });
	const asked: Query = { ...plainQuery, benchmark: 'integron-nl-all-2024', ...query };
	return analyze(survey, source, asked, { sections: everything, figures: benchmarkFigures, ...work });
}

describe('analyze', () => {
	it('hands over the headline first, then section by section what the whole holds', async () => {
		const parts: Record<string, unknown> = {};
		const whole = await analysis({}, { onPart: ({ section, value }) => Object.assign(parts, { [section]: value }) });
		assert.deepEqual(Object.keys(parts), ['headline', ...everything]);
		assert.deepEqual({ ...whole, ...Object.assign({}, ...Object.values(parts)) }, whole);
	});

	it('hands over sections in the order asked for, each once; their findings stand as ever', async () => {
		const arrived: string[] = [];
		const sections: Section[] = ['categories', 'segments', 'categories', 'benchmark', 'whatItTakes'];
		const whole = await analysis({}, { sections, onPart: ({ section }) => arrived.push(section) });
		assert.deepEqual(arrived, ['headline', 'categories', 'segments', 'benchmark', 'whatItTakes']);
		assert.equal(JSON.stringify(whole), JSON.stringify(await analysis()));
	});

	it('stops between two sections once it is cancelled', async () => {
		const controller = new AbortController();
		const sections: Section[] = [];
		const work = analysis(
			{},
			{
				signal: controller.signal,
				onPart: ({ section }) => {
					sections.push(section);
					if (section === 'benchmark') controller.abort(new Error('enough'));
				},
			},
		);
		await assert.rejects(work, /enough/);
		assert.deepEqual(sections, ['headline', 'benchmark']);
	});

	it('says that a column of weights is not used, until it is', async () => {
		const codes = async (query: Partial<Query>) => (await analysis(query)).findings.map(({ code }) => code);
		assert.ok((await codes({})).includes('records-counted-once'));
		assert.ok(!(await codes({ weight: 3 })).includes('records-counted-once'));
	});

	it('tests the benchmark under the design, whatever the population', async () => {
		const { benchmark, nps } = await analysis({ population: 50 });
		const { benchmark: ofAnyone, nps: npsOfAnyone } = await analysis();
		assert.deepEqual(benchmark?.verdict, ofAnyone?.verdict);
		// By hand: (1 - 25/50) 25/24.
		assert.ok(Math.abs(nps.designEffect / npsOfAnyone.designEffect - 25 / 48) < 1e-12);
	});

	it('has the same bits in every time zone', async () => {
		// Clocks change on 2026-03-08 in New York and on 2026-04-05 in Auckland, at two or three in the night.
		const dates = ['2026-03-08 02:30', '2026-04-05 02:30', '2026-05-31 23:59:59', '2026-06-01 00:00', '2026-06-30'];
		const lines = Array.from({ length: 60 }, (_, row) => `${row % 11},${dates[row % 5]}`);
		const bytes = new TextEncoder().encode(['Would you recommend us? (0-10),Date', ...lines].join('\n'));
		const query: Query = { ...plainQuery, filters: [{ kind: 'period', from: '2026-04-05', to: '2026-05-31' }] };
		const zone = process.env['TZ'];
		const inZones: string[] = [];
		try {
			for (const name of ['Pacific/Auckland', 'America/New_York']) {
				process.env['TZ'] = name;
				const source = heldSource('s.csv', bytes, false);
				const { survey } = await openSurvey(source, { version: 1 });
				const whole = await analyze(survey, source, query, { sections: [...everything, 'trend'], figures: [] });
				assert.equal(whole.nps.base, 24);
				assert.equal(whole.trend?.to, '2026-06-30');
				inZones.push(JSON.stringify(whole));
			}
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
		assert.equal(inZones[0], inZones[1]);
	});
});
