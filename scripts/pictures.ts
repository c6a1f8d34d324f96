import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startSession } from '../test/driver/session.ts';
import { build } from './build.ts';
import { root, samples } from './paths.ts';

const folder = join(root, 'media', 'readme');

/** What the pictures of the README show. */
const shown = { file: 'klanttevredenheid-ict.csv', benchmark: 'integron-nl-ict-2023', width: 900 } as const;

await build({ production: true });
mkdirSync(folder, { recursive: true });
const session = await startSession({ folder: samples, extension: root });
try {
	session.setSettings({ 'surveyLens.language': 'en' });
	const window = await session.openWindow(samples);
	await window.chooseInExplorer(shown.file, 'Compute NPS');
	const report = await window.report.shown();
	const before = await report.figure('benchmark-difference');
	await report.chooseBenchmark(shown.benchmark);
	await report.figureAfter('benchmark-difference', before);
	await window.setEditorWidth(shown.width);
	for (const [name, theme, body] of [
		['report', 'Default Light Modern', 'vscode-light'],
		['report-dark', 'Default Dark Modern', 'vscode-dark'],
	] as const) {
		session.setSettings({ 'surveyLens.language': 'en', 'workbench.colorTheme': theme });
		await report.frame.locator(`body.${body}`).waitFor();
		const path = join(folder, `${name}.png`);
		await report.pictureDownTo('#benchmark-title', path);
		console.log(`${relative(root, path)}  ${(statSync(path).size / 1000).toFixed(1)} kB`);
	}
} finally {
	await session.close();
}
