import assert from 'node:assert/strict';
import { plainText } from '../../../src/extension/plainText.ts';

describe('plainText', () => {
	const table: readonly (readonly [text: string, shown: RegExp])[] = [
		['  How likely,\r\n\tor not? ', /^How likely, or not\?$/],
		['$(trash) all', /^\$\u200b\(trash\) all$/],
		['[here](command:workbench.action.quit)', /^\[here\]\u200b\(command:workbench\.action\.quit\)$/],
		['costs $5 (net) [1] (2)', /^costs \$5 \(net\) \[1\] \(2\)$/],
	];
	for (const [text, shown] of table) {
		it(JSON.stringify(text), () => assert.match(plainText(text), shown));
	}
});
