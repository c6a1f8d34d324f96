import assert from 'node:assert/strict';
import { panelPage } from '../../../src/extension/panelPage.ts';

const page = panelPage({
	language: 'nl',
	uri: 'file:///tmp/"><script>alert(1)</script>&.csv',
	title: 'NPS · <b>.csv',
	cspSource: 'https://panel.example',
	nonce: 'n0nce',
	script: 'https://panel.example/webview.js',
	styles: ['https://panel.example/report.css', 'https://panel.example/panel.css'],
});

describe('panelPage', () => {
	it('allows our own styles and script and nothing else', () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
		assert.equal(
			policy,
			"default-src 'none'; style-src https://panel.example 'nonce-n0nce'; script-src 'nonce-n0nce'; img-src data: blob:; font-src https://panel.example",
		);
	});

	it('says its language', () => assert.match(page, /<html lang="nl">/));

	it('has a place for the report', () => assert.match(page, /<div id="root"><\/div>/));

	it('loads one script, with the nonce', () => {
		assert.deepEqual(page.match(/<script.*?>/g), [
			'<script type="module" nonce="n0nce" src="https://panel.example/webview.js">',
		]);
	});

	it('shows names of files as text', () => {
		assert.match(page, /data-uri="file:\/\/\/tmp\/&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;\.csv"/);
		assert.match(page, /<title>NPS · &lt;b&gt;\.csv<\/title>/);
	});
});
