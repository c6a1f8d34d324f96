import assert from 'node:assert/strict';
import { type Memento, TabInputWebview, Uri, window, workspace } from 'vscode';
import type { Engine } from '../../src/engine/engine.ts';
import { createWorkerEngine } from '../../src/engine/node/workerEngine.ts';
import { BenchmarkSetting } from '../../src/extension/benchmarkSetting.ts';
import { OwnBenchmarks } from '../../src/extension/ownBenchmarks.ts';
import { RememberedChoices } from '../../src/extension/rememberedChoices.ts';
import { ReportPanels } from '../../src/extension/reportPanels.ts';
import { sampleTruth } from '../fixtures/samples.ts';
import { builtExtension, closeEverything, surveyFile, until } from './surroundings.ts';

const [first, second] = sampleTruth.map(({ file }) => surveyFile(file));
const nothingRemembered: Memento = { keys: () => [], get: () => undefined, update: async () => undefined };

/** An engine that counts the surveys that it holds. */
function counting(engine: Engine): { readonly engine: Engine; readonly held: () => number } {
	let held = 0;
	return {
		held: () => held,
		engine: {
			...engine,
			async open(...request) {
				const survey = await engine.open(...request);
				held += 1;
				const close = async () => {
					held -= 1;
					await survey.close();
				};
				return { ...survey, close };
			},
		},
	};
}

/** The engine's thread, which dies of a file called `deadly.csv`. */
function mortalWorker(): URL {
	const worker = Uri.joinPath(builtExtension().extensionUri, 'dist', 'engineWorker.js');
	const code = `
		import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ source }) => source?.path?.endsWith('deadly.csv') && process.exit(1));
		await import('${worker.with({ scheme: 'file', authority: '' })}');
	`;
	return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe('the report panels', () => {
	const benchmark = new BenchmarkSetting();
	const { engine, held } = counting(createWorkerEngine(mortalWorker()));
	const questions = new RememberedChoices(nothingRemembered);
	const own = new OwnBenchmarks(engine);
	const panels = new ReportPanels(builtExtension().extensionUri, engine, questions, benchmark, own);

	afterEach(closeEverything);

	after(async () => {
		benchmark.dispose();
		own.dispose();
		await engine.dispose();
	});

	it('hold one survey a file, however often it is opened, and none once they are closed', async () => {
		assert.ok(first && second);
		await panels.open(first);
		await panels.open(second);
		assert.equal(held(), 2);
		await panels.open(first);
		await panels.open(first);
		assert.equal(held(), 2);
		await closeEverything();
		await until(() => held() === 0);
	});

	it('hold nothing of a file that is refused, and show why', async () => {
		await panels.open(surveyFile('nobody-has-this.csv'));
		await until(() => reportCount() === 1);
		assert.equal(held(), 0);
	});

	it('are one a file, however fast the commands follow each other', async () => {
		assert.ok(first);
		await Promise.all([panels.open(first), panels.open(first), panels.open(first)]);
		await until(() => reportCount() === 1);
		assert.equal(held(), 1);
	});

	it('let go of a file whose panel is closed while it is read', async () => {
		assert.ok(first);
		const opening = panels.open(first);
		await until(() => reportCount() === 1);
		await closeEverything();
		await opening;
		await until(() => held() === 0);
	});

	it('report again, on what was open and on what comes next, when the engine has died', async () => {
		assert.ok(first && second);
		await panels.open(first);
		const { report } = panels.nearest(first) ?? assert.fail('no report is open');
		await workspace.fs.copy(first, surveyFile('deadly.csv'));
		await panels.open(surveyFile('deadly.csv'));
		assert.equal((await report.update()).kind, 'report');
		await panels.open(second);
		await until(() => reportCount() === 3);
	});
});

function reportCount(): number {
	const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
	return inputs.filter((input) => input instanceof TabInputWebview).length;
}
