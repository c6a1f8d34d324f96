import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';
import { hostileSurvey, hostileTexts } from '../fixtures/hostileFile.ts';

describe('a hostile survey', () => {
	const stage = useWindow();
	const name = '"><img src=x onerror=alert(5)>.csv';

	before(async () => {
		stage.workspace.write(name, hostileSurvey());
		await stage.window.chooseInExplorer(name, 'Compute NPS');
		await stage.window.report.shown();
	});

	it('is shown as text', async () => {
		const shown = await stage.window.report.body.innerText();
		for (const text of hostileTexts) {
			assert.ok(shown.includes(text), `${text} is not shown`);
		}
		assert.equal(await stage.window.report.frame.locator('#root :is(img, script, a:not([href^="#"]))').count(), 0);
	});

	it('shows a cell of a megabyte by its beginning', async () => {
		const shown = await stage.window.report.body.innerText();
		assert.match(shown, /x{30,}…/);
		assert.doesNotMatch(shown, /x{1000}/);
	});

	it('runs nothing and breaks no policy', () => {
		assert.deepEqual(stage.window.dialogs, []);
		assert.deepEqual(
			stage.window.console.filter((line) => /content security policy/i.test(line) && !/report-only/i.test(line)),
			[],
		);
	});

	it('is counted like any other', async () => {
		assert.deepEqual(await stage.window.report.figures(['base', 'promoters-count', 'detractors-count', 'invalid']), {
			base: 10,
			'promoters-count': 5,
			'detractors-count': 3,
			invalid: 2,
		});
	});

	it('meets a page whose policy lets nothing in but our own files', async () => {
		const policy = await stage.window.report.frame
			.locator('meta[http-equiv="Content-Security-Policy"]')
			.getAttribute('content');
		assert.match(policy ?? '', /^default-src 'none';/);
		assert.doesNotMatch(policy ?? '', /unsafe-inline|unsafe-eval/);
	});
});
