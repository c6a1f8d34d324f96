import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import { createInProcessEngine } from '../../src/engine/inProcess.ts';
import { openSource } from '../../src/engine/node/openSource.ts';
import { spanReaders } from '../../src/engine/node/spanReaders.ts';
import { plainQuery } from '../../src/engine/plainQuery.ts';
import { reportSections } from '../../src/engine/reportSections.ts';
import { generateSurvey } from '../bench/generateSurvey.ts';
import { surveyLens, surveyLensUnder } from './surveyLens.ts';

describe('the same survey gives the same bits', () => {
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-'));
	after(() => rmSync(folder, { recursive: true, force: true }));

	// Turkish writes i as İ, and Danish sorts aa behind z: where a locale of the machine matters, it shows there.
	const machines: readonly Readonly<Record<string, string>>[] = [
		{ TZ: 'Pacific/Auckland', LANG: 'C' },
		{ TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
		{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
		{ TZ: 'Europe/Copenhagen', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' },
	];
	const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.csv'));
	for (const name of samples) {
		it(`${name}, whatever the time zone and locale of the machine`, () => {
			const args = [`samples/${name}`, '--format', 'json', '--comments'];
			const { status, stdout } = surveyLensUnder({ TZ: 'UTC' }, ...args);
			assert.equal(status, 0);
			for (const machine of machines) {
				assert.equal(surveyLensUnder(machine, ...args).stdout, stdout, JSON.stringify(machine));
			}
		});
	}

	it('waves, and the report as text, too', () => {
		const waves = ['samples/client-survey-2025.csv', 'samples/client-survey-2026.csv', '--format', 'json'];
		const text = ['samples/klanttevredenheid-ict.csv', '--cross', 'Functie,Accountteam'];
		for (const args of [waves, text]) {
			const { stdout } = surveyLens(...args);
			assert.notEqual(stdout, '');
			for (const machine of machines) assert.equal(surveyLensUnder(machine, ...args).stdout, stdout);
		}
	});

	it('however many threads read it', async function () {
		this.timeout(180_000);
		const path = join(folder, 'large.csv');
		// Large enough that other threads help.
		await generateSurvey(path, 360_000);
		const results: string[] = [];
		for (const threads of [0, 1, 3]) {
			const readers = spanReaders(join(root, 'dist', 'spanWorker.js'), threads);
			let asked = 0;
			const engine = createInProcessEngine(openSource, (reference, source) => {
				const others = readers(reference, source);
				asked += others.length;
				return others;
			});
			const survey = await engine.open({ kind: 'file', path }, { version: 1 });
			results.push(JSON.stringify(await survey.analyze(plainQuery, reportSections)));
			assert.equal(asked, threads);
			await survey.close();
			await engine.dispose();
		}
		assert.equal(new Set(results).size, 1);
	});
});
