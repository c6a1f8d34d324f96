import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { decode } from '../../src/core/csv/encoding.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createWorkerEngine } from '../../src/engine/node/workerEngine.ts';
import { plainQuery } from '../../src/engine/plainQuery.ts';
import { problemOf } from '../../src/engine/problemOf.ts';
import { badFiles } from '../fixtures/badFiles.ts';
import { sampleTruth } from '../fixtures/samples.ts';
import { builtExtension, surveyFile } from './surroundings.ts';

describe('the engine, in a thread beside the extension host', () => {
	let engine: Engine;

	before(() => {
		engine = createWorkerEngine(Uri.joinPath(builtExtension().extensionUri, 'dist', 'engineWorker.js').fsPath);
	});

	after(() => engine.dispose());

	async function analyze(file: Uri) {
		const survey = await engine.open({ kind: 'file', path: file.fsPath }, { version: 1 });
		return survey.analyze(plainQuery, ['headline']);
	}

	for (const { file, distribution, blank } of sampleTruth) {
		it(`counts ${file} as it was counted by hand`, async () => {
			const analysis = await analyze(surveyFile(file));
			assert.deepEqual(analysis.distribution, distribution);
			assert.equal(analysis.responses.blank, blank);
		});
	}

	for (const { name, content, problem } of badFiles) {
		it(`refuses ${name}: ${problem}`, async () => {
			const file = surveyFile(name);
			await workspace.fs.writeFile(file, Buffer.from(content));
			const error = await analyze(file).then(
				() => undefined,
				(reason: unknown) => reason,
			);
			assert.equal(problemOf(error)?.code, problem);
		});
	}

	it('reads every byte of Windows-1252 as the WHATWG decoder of this host does', () => {
		const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
		assert.equal(decode(bytes, 'windows-1252'), new TextDecoder('windows-1252').decode(bytes, { stream: true }));
	});
});
