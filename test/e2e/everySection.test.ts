import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import { cutTexts } from '../driver/looks.ts';
import { themes } from '../driver/themes.ts';
import { useWindow } from '../driver/useWindow.ts';
import { everySection } from '../fixtures/everySection.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const [light] = themes;
const sections = [
	'shares',
	'benchmark',
	'whatItTakes',
	'segments',
	'trend',
	'satisfaction',
	'touchpoints',
	'categories',
	'cross',
	'comments',
	'accounts',
	'response',
	'findings',
	'sources',
] as const;

/** The widths at which people read: a narrow column, half of a window that is zoomed to 200 %, a wide one. */
const widths = [340, 420, 540, 1600] as const;

describe('a report with every section, all of it open', () => {
	const stage = useWindow();

	/** Opens the report in a language, with two questions crossed, filtered by a segment. */
	async function open(language: string): Promise<void> {
		const { session, window } = stage;
		await session.setSettings({ ...settings(light.setting), 'surveyLens.language': language });
		await window.chooseInExplorer('every-section.csv', 'Compute NPS');
		const report = await window.report.shown();
		await report.frame.locator(`main[lang="${language}"]`).waitFor();
		await report.frame.locator('#more').click();
		for (const [list, column] of [
			['#cross-rows', 'Accountteam'],
			['#cross-columns', 'Functie'],
		] as const) {
			await report.frame.locator(list).click();
			await report.frame.locator(`${list} .option`).filter({ hasText: column }).click();
		}
		await report.frame.locator('#cross').waitFor();
		const filter = report.frame.locator('#segments').getByRole('button', { name: /Hoogwaardigheids/ });
		await report.answered(() => filter.first().click());
	}

	/** Opens all that is one press away. */
	function unfold(): Promise<void> {
		return stage.window.report.body.evaluate((body) => {
			for (const details of body.querySelectorAll('main details:not(.menu)')) details.setAttribute('open', '');
		});
	}

	async function dress(setting: string, body: string): Promise<void> {
		await stage.session.setSettings({ ...settings(setting), 'surveyLens.language': await spoken() });
		await stage.window.report.frame.locator(`body.${body}`).waitFor();
	}

	async function spoken(): Promise<string> {
		return (await stage.window.report.frame.locator('main').getAttribute('lang')) ?? '';
	}

	before(() => stage.workspace.write('every-section.csv', everySection()));

	for (const language of ['en', 'da', 'nl']) {
		describe(language, () => {
			before(async () => {
				await stage.window.closeAll();
				await open(language);
				await unfold();
			});

			it('has all its sections', async () => {
				for (const section of sections) await stage.window.report.frame.locator(`#${section}`).waitFor();
			});

			for (const { name, setting, body } of themes) {
				it(`${name}: axe finds no violation, in the report and in the records behind a figure`, async () => {
					const { report } = stage.window;
					await dress(setting, body);
					assert.deepEqual(await report.violations(axe), []);
					await report.frame.locator('.to-records button').first().click();
					await report.frame.locator('dialog [data-record]').first().waitFor();
					assert.deepEqual(await report.violations(axe), []);
					await report.frame.locator('#close-records').click();
					await report.frame.locator('dialog').waitFor({ state: 'hidden' });
				});
			}
		});
	}

	describe('in long Dutch words', () => {
		for (const { name, setting, body } of themes) {
			it(`${name}: each section is kept as a picture`, async () => {
				await dress(setting, body);
				await stage.window.setEditorWidth(1080);
				await stage.window.report.pictures(['headline', ...sections], `${name}-1080`);
			});
		}

		for (const width of widths) {
			it(`${width} pixels wide: nothing reaches out, is cut or touches`, async () => {
				const { window } = stage;
				await dress(light.setting, light.body);
				await window.setEditorWidth(width);
				const { report } = window;
				const { clientWidth, scrollWidth } = await report.extent();
				assert.ok(scrollWidth <= clientWidth, `${scrollWidth} of ${clientWidth} pixels`);
				assert.deepEqual(await cutTexts(report.body), []);
				assert.deepEqual(await report.touchingTexts(), []);
				await report.pictures(['headline', ...sections], `light-${width}`);
			});
		}
	});
});

function settings(theme: string): Record<string, string> {
	return { 'surveyLens.benchmark': 'integron-nl-ict-2023', 'workbench.colorTheme': theme };
}
