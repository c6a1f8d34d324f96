import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recogniseLayout } from '../../../../../src/core/survey/layouts/recognise.ts';
import { headOf, recordsOf } from './readFixture.ts';

describe('recogniseLayout', () => {
	for (const [name, delimiter, layout] of [
		['qualtrics.csv', ',', 'qualtrics'],
		['qualtricsTwoRows.csv', ',', 'qualtrics'],
		['qualtricsLegacy.csv', ',', 'qualtrics-legacy'],
		['surveymonkey.csv', ',', 'surveymonkey'],
		['surveymonkeyStripped.csv', ',', 'surveymonkey'],
		['googleForms.csv', ',', 'google-forms'],
		['googleFormsDownload.csv', ',', 'google-forms'],
		['microsoftForms.csv', ',', 'microsoft-forms'],
		['microsoftFormsDutch.csv', ';', 'microsoft-forms'],
		['microsoftFormsDanish.csv', ';', 'microsoft-forms'],
		['typeform.csv', ',', 'typeform'],
		['limesurveyCodes.csv', ',', 'limesurvey'],
		['limesurveyTexts.csv', ',', 'limesurvey'],
		['limesurveyBoth.csv', ',', 'limesurvey'],
		['surveyxact-dataset.csv', ';', 'surveyxact'],
		['surveyxact-labels.csv', ';', 'generic'],
		['surveyxact-structure.csv', ';', 'generic'],
		['enalyzer.csv', ';', 'enalyzer'],
		['alchemer.csv', ',', 'alchemer'],
		['delighted.csv', ',', 'generic'],
		['askNicely.csv', ',', 'generic'],
	] as const) {
		it(`takes ${name} for ${layout}`, () => {
			const head = headOf(name, delimiter);
			assert.equal(recogniseLayout(head).layout, layout);
		});
	}

	// What each is, by the notes beside the files.
	for (const [name, delimiter, layout, headerRows] of [
		['qualtrics-three-headers.csv', ',', 'qualtrics', 3],
		['cncf-maintainers-2019-h2.csv', ',', 'surveymonkey', 2],
		['cncf-maintainers-2021-h1.csv', ',', 'surveymonkey', 2],
		['cncf-maintainers-2023-h1.csv', ',', 'surveymonkey', 2],
		['cncf-cloud-native-2018.csv', ',', 'surveymonkey', 2],
		['r-community-2019-english.csv', ',', 'google-forms', 1],
		['surveyxact-dataset.csv', ';', 'surveyxact', 1],
		['surveyxact-labels.csv', ';', 'generic', 1],
		['surveyxact-structure.csv', ';', 'generic', 1],
		['carpentries-longterm-2017.csv', ',', 'generic', 1],
		['french-retail-nps.csv', ',', 'generic', 1],
	] as const) {
		it(`takes the real ${name} for ${layout}`, function () {
			let bytes: Buffer;
			try {
				bytes = readFileSync(new URL(`../../../../../../shared/data/${name}`, import.meta.url));
			} catch {
				return this.skip();
			}
			const match = recogniseLayout({ name, records: recordsOf(bytes.toString('latin1'), delimiter).slice(0, 200) });
			assert.deepEqual([match.layout, match.headerRows], [layout, headerRows]);
		});
	}

	it('takes an empty head for generic', () => {
		assert.equal(recogniseLayout({ name: '', records: [] }).layout, 'generic');
		assert.equal(recogniseLayout({ name: 'x.csv', records: [['']] }).layout, 'generic');
	});
});
