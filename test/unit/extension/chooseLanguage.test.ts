import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model/language.ts';
import { chooseLanguage } from '../../../src/extension/chooseLanguage.ts';

describe('chooseLanguage', () => {
	const table: readonly (readonly [setting: unknown, display: string, survey: Language | null, spoken: Language])[] = [
		['nl', 'da', 'en', 'nl'],
		['da', 'en', 'nl', 'da'],
		['en', 'nl', 'nl', 'en'],
		['auto', 'nl', 'da', 'nl'],
		['auto', 'nl-BE', null, 'nl'],
		['auto', 'da-DK', 'nl', 'da'],
		['auto', 'en', 'nl', 'nl'],
		['auto', 'en-US', 'da', 'da'],
		['auto', 'fr', 'nl', 'nl'],
		['auto', 'fr', null, 'en'],
		['auto', 'nlx', null, 'en'],
		['klingon', 'en', null, 'en'],
		[undefined, 'en', 'da', 'da'],
	];
	for (const [setting, display, survey, spoken] of table) {
		it(`set to ${setting}, VS Code in ${display}, survey in ${survey}: ${spoken}`, () => {
			assert.equal(chooseLanguage(setting, display, survey), spoken);
		});
	}
});
