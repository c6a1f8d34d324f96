import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';

/** Whatever a file says stands in an exported page as text. */
export function assertTextInPage(html: string): void {
	assert.doesNotMatch(html, /<script|<img|<svg onload|<a (?!href="#)|<[^>]* on\w+=/i);
}

/** Whatever a file says stands in Markdown as text, and every table has its columns. */
export function assertTextInMarkdown(markdown: string): void {
	const plain = markdown.replace(/\\[\\`*_[\]<>|~$:.#+=&-]/g, '');
	assert.doesNotMatch(plain, /[<>`]|\]\(|!\[|https?:\/\/|\bwww\.|\$x/);
	assert.doesNotMatch(markdown, /\u202e|\u200f/);
	const widths = markdown
		.split('\n\n')
		.filter((block) => block.startsWith('|'))
		.map((block) => new Set(block.split('\n').map((line) => line.replace(/\\./g, '').split('|').length)).size);
	assert.ok(widths.every((different) => different === 1));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML forbids
const malformed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!(?:amp|lt|gt|quot|#\d+);)|NaN|undefined/;

/** An exported chart is well-formed, loads nothing, and whatever a file says stands in it as text. */
export function assertTextInChart(svg: string): void {
	const withoutOwn = svg.replace(/^<\?xml[^>]*>\s*/, '').replace('xmlns="http://www.w3.org/2000/svg"', '');
	assert.doesNotMatch(withoutOwn, /<(?:script|image|a|foreignObject|style|use)\b|<[^>]* (?:on\w+|href|class|style)=/i);
	assert.doesNotMatch(svg, malformed);
	const open: string[] = [];
	for (const [, closing, tag = '', self] of withoutOwn.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
		if (closing === '/') assert.equal(open.pop(), tag);
		else if (self === '') open.push(tag);
	}
	assert.deepEqual(open, []);
}

/** No cell of an exported table is a formula, of whichever language the spreadsheet is. */
export function assertNoFormula(csv: string): void {
	for (const delimiter of [',', ';', '\t']) {
		const rows: string[][] = parse(csv, { bom: true, delimiter, relax_quotes: true, relax_column_count: true });
		for (const cell of rows.flat()) {
			assert.doesNotMatch(cell, /^[=+@\t\r]/, JSON.stringify(cell));
			if (cell.startsWith('-')) assert.match(cell, /^-\d+(?:[.,]\d+)?(?:e-?\d+)?$/);
		}
	}
}
