import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { atRest } from '../test/driver/keepScreenshot.ts';
import type { ReportPanel } from '../test/driver/reportPanel.ts';
import { type Session, startSession } from '../test/driver/session.ts';
import type { VSCodeWindow } from '../test/driver/window.ts';
import { build } from './build.ts';
import { palettePng } from './palettePng.ts';
import { root, samples } from './paths.ts';

const folder = join(root, 'media', 'readme');

/** What the pictures of the README show. */
const shown = {
	survey: 'klanttevredenheid-ict.csv',
	benchmark: 'integron-nl-ict-2023',
	filter: /^Filter: Oost/,
	waves: ['client-survey-2025.csv', 'client-survey-2026.csv'],
} as const;

const light = { setting: 'Default Light Modern', body: 'vscode-light' } as const;
const dark = { setting: 'Default Dark Modern', body: 'vscode-dark' } as const;

await build({ production: true });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const session = await startSession({ folder: samples, extension: root });
try {
	await dressWindow(session, light);
	const window = await session.openWindow(samples);
	await pictureSurvey(session, window);
	await window.closeAll();
	await pictureWaves(window);
} finally {
	await session.close();
}

/** The window with a report in it, the priority map, and the report of a part of the answers. */
async function pictureSurvey(session: Session, window: VSCodeWindow): Promise<void> {
	await window.chooseInExplorer(shown.survey, 'Compute NPS');
	const report = await window.report.shown();
	await dress(session, report, light);
	await window.page.setViewportSize({ width: 1320, height: 860 });
	await window.page.mouse.move(0, 0);
	await atRest(window.page);
	await keep('report', (path) => window.page.screenshot({ path }));
	await window.setEditorWidth(900);
	await keep('priorities', (path) => report.pictureOf({ from: '#touchpoints', to: '#touchpoints .caption' }, path));
	const filter = report.frame.locator('#segments').getByRole('button', { name: shown.filter });
	await report.answered(() => filter.first().click());
	await dress(session, report, dark);
	await window.setEditorWidth(960);
	await keep('filter', (path) => report.pictureOf({ to: '#shares' }, path));
}

/** Two surveys that asked the same, compared. */
async function pictureWaves(window: VSCodeWindow): Promise<void> {
	await window.page.setViewportSize({ width: 1280, height: 900 });
	await window.page.keyboard.press('ControlOrMeta+b');
	await window.chooseForFiles(shown.waves, 'Compare Surveys');
	await window.report.frame.locator('[data-figure="change"]').waitFor();
	// The files that were clicked have an editor beside it.
	await window.runCommand('View: Close Editors in Other Groups');
	await window.setEditorWidth(900);
	await window.report.frame.locator(`body.${dark.body}`).waitFor();
	await keep('waves', (path) => window.report.pictureOf({ to: '[aria-labelledby="wave-shares-title"]' }, path));
}

async function dress(session: Session, report: ReportPanel, theme: typeof light | typeof dark): Promise<void> {
	await dressWindow(session, theme);
	await report.frame.locator(`body.${theme.body}`).waitFor();
}

function dressWindow({ setSettings }: Session, { setting }: typeof light | typeof dark): Promise<void> {
	return setSettings({
		'surveyLens.language': 'en',
		'surveyLens.benchmark': shown.benchmark,
		'workbench.colorTheme': setting,
	});
}

/** Keeps a picture in as few bytes as show it, and says how many. */
async function keep(name: string, take: (path: string) => Promise<unknown>): Promise<void> {
	const path = join(folder, `${name}.png`);
	await take(path);
	const picture = palettePng(readFileSync(path));
	writeFileSync(path, picture);
	console.log(`${relative(root, path)}  ${(picture.length / 1000).toFixed(1)} kB`);
}
