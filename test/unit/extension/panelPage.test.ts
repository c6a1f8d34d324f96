import assert from 'node:assert/strict';
import { panelPage } from '../../../src/extension/panelPage.ts';

const page = panelPage({
	language: 'nl',
	uri: 'file:///tmp/"><script>alert(1)</script>&.csv',
	title: 'NPS · <b>.csv',
	cspSource: 'https://panel.example',
	nonce: 'n0nce',
	start: 'start("</script>");',
	script: 'draw("$&</script>");',
	style: '.report { margin: 0 }',
	messages: { 'report.retry': 'Opnieuw </script><b>' },
	controls: 'https://panel.example/controls.js?"',
	top: '<main>36</main>',
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

	it('has a place for the report, which holds its top', () => {
		assert.match(page, /<div id="root"><main>36<\/main><\/div>/);
	});

	it('holds its scripts and its style, with the nonce for what runs at once, and loads nothing', () => {
		assert.match(page, /<script nonce="n0nce">start\("<\\\/script>"\);<\/script>/);
		assert.match(page, /<script type="text\/plain" id="script">draw\("\$&<\\\/script>"\);<\/script>/);
		assert.match(page, /<style nonce="n0nce">\.report { margin: 0 }<\/style>/);
		assert.doesNotMatch(page, /<link|<script[^>]*src=/);
	});

	it('holds its messages, as what they say', () => {
		const [, messages = ''] = /<script type="application\/json" id="messages"[^>]*>(.*?)<\/script>/.exec(page) ?? [];
		assert.deepEqual(JSON.parse(messages), { 'report.retry': 'Opnieuw </script><b>' });
	});

	it('says where the controls are', () => {
		assert.match(page, /data-controls="https:\/\/panel\.example\/controls\.js\?&quot;"/);
	});

	it('shows names of files as text', () => {
		assert.match(page, /data-uri="file:\/\/\/tmp\/&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;\.csv"/);
		assert.match(page, /<title>NPS · &lt;b&gt;\.csv<\/title>/);
	});
});
