import assert from 'node:assert/strict';
import { fileText } from '../../../src/report/fileText.ts';

describe('fileText', () => {
	for (const [what, text, expected] of [
		['leaves plain text', 'Account team', 'Account team'],
		['puts it on one line', ' a\r\n  b\tc ', 'a b c'],
		['shortens it to the limit', 'x'.repeat(1_000_000), `${'x'.repeat(79)}…`],
		['counts a sign outside the first plane as one', '😀'.repeat(80), '😀'.repeat(80)],
		['takes its power over direction away', 'safe\u202egnp.exe', 'safegnp.exe'],
		['isolates what runs from right to left', 'שלום', '\u2068שלום\u2069'],
		['takes out what has no width', 'ser\u00advice\u200bdesk\ufeff', 'servicedesk'],
		['names a sign that nobody would see', '\u200b\u200b', 'U+200B'],
		['says nothing of blank text', ' \t ', ''],
		['keeps a family of emoji together', '👩\u200d👧', '👩\u200d👧'],
		['takes marks away that are heaped on one letter', `a${'\u0301'.repeat(40)}b`, `a${'\u0301'.repeat(4)}b`],
		['leaves markup as it is: it is escaped where it is shown', '<b>', '<b>'],
	] as const) {
		it(what, () => {
			assert.equal(fileText(text), expected);
		});
	}
});
