import assert from 'node:assert/strict';
import { textWidth } from '../../../../src/report/charts/textWidth.ts';
import { wrapLabel } from '../../../../src/report/charts/wrapLabel.ts';

const size = 13;

describe('wrapLabel', () => {
	for (const [text, like, lines, wrapped] of [
		['North', 'North', 2, ['North']],
		['Account team North', 'Account team', 2, ['Account team', 'North']],
		['one two three four', 'one two', 2, ['one two', 'three…']],
		['aaaaaaaaaa', 'aaaaaa', 3, ['aaaaa-', 'aaaaa']],
		['', 'x', 2, ['']],
	] as const) {
		it(`breaks “${text}” into lines as long as “${like}”, ${lines} at most`, () => {
			assert.deepEqual(wrapLabel(text, size, textWidth(like, size), lines), wrapped);
		});
	}

	it('keeps every line within the width, whatever the words', () => {
		const text = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen en verzuimbegeleiding: MMMMMMMMMMMMMMMM';
		for (const width of [60, 110, 180, 300]) {
			for (const line of wrapLabel(text, size, width, 3)) {
				assert.ok(textWidth(line, size) <= width, `${line} in ${width}`);
			}
		}
	});
});
