import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Section } from '../../../src/core/model/analysis.ts';
import type { ProblemCode } from '../../../src/core/model/problem.ts';
import type { Query } from '../../../src/core/model/query.ts';
import type { SourceReference } from '../../../src/core/model/source.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { createInProcessEngine } from '../../../src/engine/inProcess.ts';
import { openSource } from '../../../src/engine/node/openSource.ts';
import { createWorkerEngine } from '../../../src/engine/node/workerEngine.ts';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import { problemOf } from '../../../src/engine/problemOf.ts';
import { SharedSurveys } from '../../../src/engine/sharedSurveys.ts';

const question = 'How likely are you to recommend us to a friend?';
/** By hand: promoters 10 9 9, passives 7 8, detractor 0; a blank. (3 - 1) / 6 = 33.3 points. */
const survey = `Id,${question},City\n1,10,Leeds\n2,9,York\n3,7,York\n4,0,Leeds\n5,,York\n6,9,York\n7,8,Leeds\n`;
const score = 100 / 3;

const choices = { version: 1 } as const;
const query: Query = { ...plainQuery, benchmark: 'none' };
const everything: readonly Section[] = ['headline', 'benchmark', 'categories'];

function held(text: string, fromEditor = false): SourceReference {
	return { kind: 'bytes', name: 'survey.csv', bytes: new TextEncoder().encode(text), fromEditor };
}

/** Waits for `work` to be refused, and says why. */
async function refusedWith(work: Promise<unknown>): Promise<ProblemCode | undefined> {
	try {
		await work;
	} catch (error) {
		const problem = problemOf(error);
		if (problem === null) {
			throw error;
		}
		return problem.code;
	}
	return undefined;
}

let folder: string;
let worker: string;
let crowdedWorker: string;
let large: string;

/** A thread like the engine's own, but with room for one table. */
const crowdedCode = `
	import { parentPort } from 'node:worker_threads';
	import { createInProcessEngine } from '../inProcess.ts';
	import { serveEngine } from '../serveEngine.ts';
	import { SharedSurveys } from '../sharedSurveys.ts';
	import { openSource } from './openSource.ts';
	const engine = createInProcessEngine(openSource, () => [], new SharedSurveys(1));
	parentPort?.on('message', serveEngine(engine, (message) => parentPort?.postMessage(message)));
`;

before(async function () {
	this.timeout(120_000);
	folder = await mkdtemp(join(tmpdir(), 'survey-lens-engine-'));
	worker = join(folder, 'worker.mjs');
	large = join(folder, 'large.csv');
	await writeFile(large, survey + '8,9,a city with a name that is rather long\n'.repeat(600_000));
	crowdedWorker = join(folder, 'crowdedWorker.mjs');
	const node: BuildOptions = {
		bundle: true,
		platform: 'node',
		format: 'esm',
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
	};
	await build({ ...node, entryPoints: ['src/engine/node/worker.ts'], outfile: worker });
	const stdin = { contents: crowdedCode, loader: 'ts', resolveDir: 'src/engine/node' } as const;
	await build({ ...node, stdin, outfile: crowdedWorker });
});

after(() => rm(folder, { recursive: true }));

const homes: readonly (readonly [name: string, create: () => Engine])[] = [
	['in this thread', () => createInProcessEngine(openSource)],
	['in this thread, with room for one table', () => createInProcessEngine(openSource, () => [], new SharedSurveys(1))],
	['in a worker thread', () => createWorkerEngine(worker)],
	['in a worker thread, with room for one table', () => createWorkerEngine(crowdedWorker)],
];

for (const [home, create] of homes) {
	describe(`the engine ${home}`, () => {
		let engine: Engine;

		beforeEach(() => {
			engine = create();
		});

		afterEach(() => engine.dispose());

		it('opens a survey and says what it holds', async () => {
			const { summary } = await engine.open(held(survey), choices);
			assert.equal(summary.recordCount, 7);
			assert.deepEqual(summary.candidates, [{ column: question, index: 1 }]);
			assert.deepEqual(summary.rejected, []);
			assert.equal(summary.language, 'en');
		});

		it('computes the score of held bytes', async () => {
			const open = await engine.open(held(survey), choices);
			const { nps, responses, source } = await open.analyze(query, everything);
			assert.ok(nps.score !== null && Math.abs(nps.score - score) < 1e-9);
			assert.deepEqual(responses, { records: 7, valid: 6, blank: 1, invalid: 0, excluded: 0 });
			assert.equal(source.fromEditor, false);
		});

		it('computes the score of a local file', async () => {
			const path = join(folder, 'local.csv');
			await writeFile(path, survey);
			const open = await engine.open({ kind: 'file', path }, choices);
			const { nps, source } = await open.analyze(query, everything);
			assert.ok(nps.score !== null && Math.abs(nps.score - score) < 1e-9);
			assert.equal(source.name, 'local.csv');
			assert.equal(source.bytes, survey.length);
		});

		it('reads what held bytes come with', async () => {
			const file = async (name: string) => {
				const bytes = await readFile(new URL(`../../fixtures/layouts/surveyxact-${name}.csv`, import.meta.url));
				return { name: `surveyxact-${name}.csv`, bytes };
			};
			const siblings = await Promise.all([file('labels'), file('structure')]);
			const dataset = await file('dataset');
			const open = await engine.open({ kind: 'bytes', ...dataset, fromEditor: false, siblings }, choices);
			assert.equal(open.summary.columns[0]?.questionText, 'Hvor sandsynligt er det, at du vil anbefale os?');
			const { nps } = await open.analyze(query, everything);
			assert.deepEqual([nps.promoters.count, nps.detractors.count], [1, 1]);
			const alone = await engine.open({ kind: 'bytes', ...dataset, fromEditor: false }, choices);
			assert.deepEqual(alone.summary.candidates, []);
		});

		it('says that a document was read from the editor', async () => {
			const open = await engine.open(held(survey, true), choices);
			const { source } = await open.analyze(query, everything);
			assert.equal(source.fromEditor, true);
		});

		it('hands over each section as soon as it is known, before the whole', async () => {
			const open = await engine.open(held(survey), choices);
			const parts: Section[] = [];
			await open.analyze(query, everything, { onPart: ({ section }) => parts.push(section) });
			assert.deepEqual(parts.toSorted(), everything.toSorted());
		});

		it('looks records up', async () => {
			const open = await engine.open(held(survey), choices);
			const { total, records } = await open.records(query, 5, 10);
			assert.equal(total, 7);
			assert.deepEqual(
				records.map(({ index, line, endLine, cells }) => [index, line, endLine, ...cells]),
				[
					[5, 7, 7, '6', '9', 'York'],
					[6, 8, 8, '7', '8', 'Leeds'],
				],
			);
		});

		it('knows the published figures', async () => {
			const ids = (await engine.benchmarks()).map(({ id }) => id);
			assert.ok(ids.includes('integron-nl-ict-2023'));
			assert.equal(new Set(ids).size, ids.length);
		});

		it("reads a user's own figures, and holds a survey against one", async () => {
			const figure = { id: 'own', publisher: 'We', sector: 'Care', kind: 'score', value: 20 };
			const file = (name: string, content: unknown): SourceReference => ({
				kind: 'bytes',
				name,
				bytes: new TextEncoder().encode(JSON.stringify(content)),
				fromEditor: false,
			});
			const missing: SourceReference = { kind: 'file', path: join(folder, 'missing.json') };
			const files = await engine.readBenchmarks([file('a.json', [figure]), missing, file('b.json', [{ id: 'b' }])]);
			assert.deepEqual(
				files.map(({ name, figures, mistakes, problem }) => [name, figures.length, mistakes.length, problem?.code]),
				[
					['a.json', 1, 0, undefined],
					['missing.json', 0, 0, 'source-missing'],
					['b.json', 0, 3, undefined],
				],
			);
			const ownFigures = files.flatMap(({ figures }) => figures);
			const open = await engine.open(held(survey), choices);
			const { benchmark } = await open.analyze({ ...query, benchmark: 'own' }, everything, { ownFigures });
			assert.equal(benchmark?.figure.file, 'a.json');
			assert.ok(benchmark.verdict.kind === 'tested' && Math.abs(benchmark.verdict.difference - (score - 20)) < 1e-9);
			assert.equal(await refusedWith(open.analyze({ ...query, benchmark: 'own' }, everything)), 'no-such-benchmark');
		});

		it('compares surveys, and no longer one that is closed', async () => {
			const other = `Id,${question}\n1,10\n2,10\n3,0\n`;
			const [one, two] = [await engine.open(held(survey), choices), await engine.open(held(other), choices)];
			const comparison = await engine.compare([
				{ survey: one, query },
				{ survey: two, query },
			]);
			assert.deepEqual(
				comparison.waves.map(({ nps }) => nps.base),
				[6, 3],
			);
			// (2 - 1) / 3 and (3 - 1) / 6: the same.
			assert.ok(Math.abs(comparison.waves[1]?.change?.difference ?? 1) < 1e-9);
			await two.close();
			const requests = [one, two].map((open) => ({ survey: open, query }));
			assert.equal(await refusedWith(engine.compare(requests)), 'cancelled');
		});

		it('holds several surveys at once', async () => {
			const one = await engine.open(held(survey), choices);
			const other = await engine.open(held(`${question}\n10\n10\n0\n3\n`), choices);
			const analyses = await Promise.all([one.analyze(query, everything), other.analyze(query, everything)]);
			assert.deepEqual(
				analyses.map(({ nps }) => nps.base),
				[6, 4],
			);
		});

		it('answers from each of several surveys in turn, and each of several users of one', async () => {
			const path = join(folder, 'shared.csv');
			await writeFile(path, survey);
			const sources: SourceReference[] = [{ kind: 'file', path }, held(`${question}\n10\n0\n`), { kind: 'file', path }];
			const open = await Promise.all(sources.map((source) => engine.open(source, choices)));
			const bases: number[] = [];
			const ask = async () => {
				for (const one of open) bases.push((await one.analyze(query, everything)).nps.base);
			};
			await ask();
			await ask();
			await open[0]?.close();
			open.shift();
			await ask();
			assert.deepEqual(bases, [6, 2, 6, 6, 2, 6, 2, 6]);
			assert.deepEqual((await open[1]?.records(query, 0, 1))?.records[0]?.cells, ['1', '10', 'Leeds']);
		});

		it('lets a newer query supersede an older one of the same survey', async () => {
			const open = await engine.open(held(survey), choices);
			const older = refusedWith(open.analyze(query, everything));
			const newer = open.analyze({ ...query, level: 0.9 }, everything);
			assert.equal(await older, 'cancelled');
			assert.equal((await newer).query.level, 0.9);
		});

		it('stops when the caller gives up', async () => {
			const before = new AbortController();
			before.abort();
			assert.equal(await refusedWith(engine.open(held(survey), choices, { signal: before.signal })), 'cancelled');

			const during = new AbortController();
			const opening = refusedWith(engine.open(held(survey), choices, { signal: during.signal }));
			during.abort();
			assert.equal(await opening, 'cancelled');

			const open = await engine.open(held(survey), choices);
			const asking = new AbortController();
			const answer = refusedWith(open.analyze(query, everything, { signal: asking.signal }));
			asking.abort();
			assert.equal(await answer, 'cancelled');
		});

		it('answers nothing from a survey that is closed', async () => {
			const open = await engine.open(held(survey), choices);
			await open.close();
			assert.equal(await refusedWith(open.analyze(query, everything)), 'cancelled');
		});

		it('answers what is under way with engine-stopped when it ends, and all that comes after', async () => {
			const open = await engine.open(held(survey), choices);
			const pending = [engine.open(held(survey), choices), open.analyze(query, everything)].map(refusedWith);
			await engine.dispose();
			assert.deepEqual(await Promise.all(pending), ['engine-stopped', 'engine-stopped']);
			assert.equal(await refusedWith(open.analyze(query, everything)), 'engine-stopped');
			assert.equal(await refusedWith(engine.open(held(survey), choices)), 'engine-stopped');
			await open.close();
		});

		it('tells how much of a file is read, ever more of it', async () => {
			const shares: number[] = [];
			await engine.open({ kind: 'file', path: large }, choices, { onProgress: (share) => shares.push(share) });
			assert.ok(shares.length > 2, `told ${shares.length} times`);
			assert.deepEqual(
				shares,
				shares.toSorted((a, b) => a - b),
			);
			assert.ok(shares.every((share) => share > 0 && share <= 1));
		});

		it('lets go of a file that is being read before more of it is, and answers what comes next', async () => {
			const giveUp = new AbortController();
			let told = 0;
			const onProgress = () => {
				told += 1;
				giveUp.abort();
			};
			const opening = engine.open({ kind: 'file', path: large }, choices, { signal: giveUp.signal, onProgress });
			assert.equal(await refusedWith(opening), 'cancelled');
			assert.equal(told, 1);
			assert.equal((await engine.open(held(survey), choices)).summary.recordCount, 7);
		});

		const refused: readonly (readonly [what: string, text: string, code: ProblemCode])[] = [
			['an empty file', '', 'file-empty'],
			['a header without records', 'a,b\n', 'no-records'],
			['a quote that never closes', 'a,b\n1,"2\n', 'unclosed-quote'],
		];
		for (const [what, text, code] of refused) {
			it(`refuses ${what}: ${code}`, async () => {
				assert.equal(await refusedWith(engine.open(held(text), choices)), code);
			});
		}

		it('refuses a file that is not there', async () => {
			const path = join(folder, 'gone.csv');
			assert.equal(await refusedWith(engine.open({ kind: 'file', path }, choices)), 'source-missing');
		});

		it('refuses a query without a recommendation question, but opens the file', async () => {
			const open = await engine.open(held('City,Age\nLeeds,44\nYork,51\n'), choices);
			assert.deepEqual(open.summary.candidates, []);
			assert.equal(await refusedWith(open.analyze(query, everything)), 'no-question');
		});

		it('refuses a benchmark that does not exist', async () => {
			const open = await engine.open(held(survey), choices);
			assert.equal(
				await refusedWith(open.analyze({ ...query, benchmark: 'nobody-2023' }, everything)),
				'no-such-benchmark',
			);
		});

		it('does not answer from a file that has changed since', async () => {
			const path = join(folder, 'changing.csv');
			await writeFile(path, survey);
			const open = await engine.open({ kind: 'file', path }, choices);
			await writeFile(path, survey.replace('1,10', '1,00'));
			await utimes(path, 1, 1);
			assert.equal(await refusedWith(open.analyze(query, everything)), 'source-changed');
			await rm(path);
			assert.equal(await refusedWith(open.analyze(query, everything)), 'source-missing');
		});
	});
}
