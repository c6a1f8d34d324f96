import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import type { Encoding } from '../../../../../src/core/model/reading.ts';
import type { Source } from '../../../../../src/core/model/source.ts';
import { openSurvey } from '../../../../../src/core/survey/openSurvey.ts';
import { encode } from './encode.ts';
import { compareReading, type ExpectedReading, expectReading } from './expectReading.ts';
import { openFile } from './readFile.ts';

const folder = new URL('../../../../fixtures/layouts/', import.meta.url);

interface PlatformCase extends ExpectedReading {
	readonly file: string;
	/** The question as the respondent read it. */
	readonly text: string;
}

const dutch = 'Hoe waarschijnlijk is het dat je ons aanbeveelt?';
const dutchFormal = 'Hoe waarschijnlijk is het dat u ons aanbeveelt?';
const danish = 'Hvor sandsynligt er det, at du vil anbefale os?';
const english = 'How likely are you to recommend us?';
const semicolon = ';';

/** Counted by hand in the files. */
const cases: readonly PlatformCase[] = [
	{
		file: 'qualtrics.csv',
		layout: 'qualtrics',
		headerRows: 3,
		question: 17,
		text: `${dutchFormal.slice(0, -1)} bij een collega?`,
		scale: '0-10 or 1-10',
		// The 0 stands in a preview; partial answers count.
		ratings: [9, 7, 10],
		excluded: 1,
		findings: ['excluded-by-status'],
	},
	{
		file: 'qualtricsLegacy.csv',
		layout: 'qualtrics-legacy',
		headerRows: 2,
		question: 10,
		text: english,
		scale: '0-10 or 1-10',
		ratings: [9, 6],
	},
	{
		file: 'qualtricsTwoRows.csv',
		layout: 'qualtrics',
		headerRows: 2,
		question: 7,
		text: english,
		scale: '0-10 or 1-10',
		ratings: [10],
	},
	{
		file: 'surveymonkey.csv',
		layout: 'surveymonkey',
		headerRows: 2,
		question: 9,
		text: 'Would you recommend us? 10 - Absolutely',
		scale: '0-10 or 1-10',
		ratings: [10, 8, 3],
		findings: ['end-label'],
	},
	{
		file: 'surveymonkeyStripped.csv',
		layout: 'surveymonkey',
		headerRows: 2,
		question: 1,
		text: 'Would you recommend us, and why?',
		scale: '0-10 or 1-10',
		ratings: [9, 7],
	},
	{ file: 'googleForms.csv', layout: 'google-forms', question: 2, text: dutch, ratings: [9, 10, 0, 7, 8] },
	{
		file: 'googleFormsDownload.csv',
		layout: 'google-forms',
		question: 1,
		text: english,
		scale: '0-10 or 1-10',
		ratings: [9, 3, 10, 10],
	},
	{
		file: 'microsoftForms.csv',
		layout: 'microsoft-forms',
		question: 5,
		text: 'How likely are you to recommend us to a colleague?',
		scale: '0-10 or 1-10',
		ratings: [9, 4],
		findings: ['date-order-guessed'],
	},
	{
		file: 'microsoftFormsDutch.csv',
		delimiter: semicolon,
		layout: 'microsoft-forms',
		question: 6,
		text: dutchFormal,
		scale: '0-10 or 1-10',
		ratings: [9, 4],
		findings: ['date-order-guessed'],
	},
	{
		file: 'microsoftFormsDanish.csv',
		delimiter: semicolon,
		layout: 'microsoft-forms',
		question: 5,
		text: 'Hvor sandsynligt er det, at du vil anbefale os til en kollega?',
		scale: '0-10 or 1-10',
		ratings: [9, 4],
		findings: ['date-order-guessed'],
	},
	{
		file: 'typeform.csv',
		layout: 'typeform',
		question: 1,
		text: 'How likely are you to recommend us, from 0 to 10?',
		ratings: [9, 2, 8],
	},
	{
		file: 'limesurveyBoth.csv',
		layout: 'limesurvey',
		question: 7,
		text: dutchFormal,
		// A11, A1 and A8.
		ratings: [10, 0, 7],
		findings: ['scale-shifted'],
	},
	{ file: 'limesurveyTexts.csv', layout: 'limesurvey', question: 7, text: dutchFormal, ratings: [10, 0, 7] },
	{
		file: 'limesurveyCodes.csv',
		layout: 'limesurvey',
		question: 7,
		text: 'NPS',
		ratings: [10, 0, 7],
		findings: ['scale-shifted'],
	},
	{
		file: 'enalyzer.csv',
		delimiter: semicolon,
		layout: 'enalyzer',
		question: 3,
		text: danish,
		// 11, 1 and 9.
		ratings: [10, 0, 8],
		findings: ['scale-shifted'],
	},
	{ file: 'alchemer.csv', layout: 'alchemer', question: 11, text: english, scale: '0-10 or 1-10', ratings: [9, 3] },
];

describe('the exports of platforms', () => {
	for (const { file, text, ...expected } of cases) {
		it(file, async () => {
			const opened = await openFile(readFileSync(new URL(file, folder)), { version: 1 }, file);
			compareReading(opened, expected);
			assert.equal(opened.survey.columns[expected.question ?? 0]?.questionText, text);
		});
	}

	// As a spreadsheet or the platform itself writes it for other programs.
	for (const [name, encoding, mark] of [
		['UTF-8 with its mark', 'utf-8', '\ufeff'],
		['Windows-1252', 'windows-1252', ''],
		['UTF-16LE with its mark', 'utf-16le', '\ufeff'],
	] as const) {
		for (const { file, text, ...expected } of cases) {
			it(`${file} in ${name} with CRLF`, async () => {
				const content = mark + readFileSync(new URL(file, folder), 'utf8').replaceAll('\n', '\r\n');
				const opened = await openFile(encode(content, encoding), { version: 1 }, file);
				const isAscii = Buffer.byteLength(content) === content.length;
				compareReading(opened, { ...expected, encoding: isAscii ? 'utf-8' : encoding });
				assert.equal(opened.survey.columns[expected.question ?? 0]?.questionText, text);
			});
		}
	}

	it('Google Forms: several choices in one cell are told from one choice with a comma in it', async () => {
		const { survey } = await openFile(readFileSync(new URL('googleForms.csv', folder)));
		assert.deepEqual(survey.columns[3]?.choice, { kind: 'cell', separator: ', ' });
		assert.deepEqual(survey.columns[4]?.choice, { kind: 'single' });
	});

	it('Microsoft Forms: several choices joined by semicolons in a file with semicolons', async () => {
		const { survey } = await openFile(readFileSync(new URL('microsoftFormsDutch.csv', folder)));
		assert.deepEqual(survey.columns[7]?.choice, { kind: 'cell', separator: ';' });
	});

	it('Enalyzer writes the month first', async () => {
		const { survey } = await openFile(readFileSync(new URL('enalyzer.csv', folder)));
		assert.deepEqual(survey.reading.dateOrder?.value, 'month-first');
		const undecided = readFileSync(new URL('enalyzer.csv', folder), 'utf8').replace(/-(15|22)-/g, '-05-');
		const { reading, findings } = (await openFile(undecided)).survey;
		assert.deepEqual(reading.dateOrder, { value: 'month-first', reason: 'layout' });
		assert.deepEqual(findings, []);
	});

	it('Qualtrics names previews, tests and spam in words as well', () => {
		const header = 'StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,NPS';
		const statuses = ['IP Address', 'Survey Preview', 'Survey Test', 'Spam', 'IP Address', 'Imported'];
		const records = statuses.map(
			(status, id) =>
				`2024-03-01 09:00:00,2024-03-01 09:04:00,${status},${id === 4 ? '40,False' : '100,True'},,R_${id},${5 + id}`,
		);
		return expectReading([header, ...records, ''].join('\n'), {
			layout: 'qualtrics',
			question: 7,
			scale: '0-10 or 1-10',
			// Of 5 to 10 the partial answer 9 counts.
			ratings: [5, 9, 10],
			excluded: 3,
			findings: ['excluded-by-status'],
		});
	});

	it('SurveyMonkey: a copy of the question further right without answers is no second question', () =>
		expectReading(
			[
				'Respondent ID,Collector ID,Would you recommend us? (0-10),,Would you recommend us? (0-10),',
				',,Response,Why?,Response,Why?',
				'1,9,9,good,,',
				'2,9,0,bad,,',
				'',
			].join('\n'),
			{ layout: 'surveymonkey', headerRows: 2, question: 2, ratings: [9, 0] },
		));

	// Headers that do not name the question: refused, never guessed by their values.
	for (const file of ['delighted.csv', 'askNicely.csv']) {
		it(`${file} names no recommendation question`, async () => {
			const { survey } = await openFile(readFileSync(new URL(file, folder)), { version: 1 }, file);
			assert.deepEqual([survey.candidates, survey.rejected], [[], []]);
		});
	}

	/** The three files of SurveyXact as it writes them, each with the others beside it. */
	function surveyXact(delimiter: string, encoding: Encoding, mark: string): Source {
		const files = ['dataset', 'labels', 'structure'].map((part) => {
			const name = `surveyxact-${part}.csv`;
			const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
			const quoted = lines.map((line) =>
				line
					.split(';')
					.map((cell) => `"${cell}"`)
					.join(delimiter),
			);
			return heldSource(name, encode(`${mark}${quoted.join('\r\n')}\r\n`, encoding), false);
		});
		const sibling = async (name: string) => files.find((file) => file.name === name) ?? null;
		return { ...(files[0] as Source), sibling };
	}

	for (const [delimiter, encoding, mark] of [
		[',', 'windows-1252', ''],
		[';', 'windows-1252', ''],
		['\t', 'utf-16le', '\ufeff'],
	] as const) {
		it(`SurveyXact parted by ${JSON.stringify(delimiter)} in ${encoding}, with labels and structure beside it`, async () => {
			const opened = await openSurvey(surveyXact(delimiter, encoding, mark), { version: 1 });
			compareReading(opened, {
				// Digits and plain letters are the same in UTF-8 and Windows-1252: only its siblings need the latter.
				encoding: encoding === 'utf-16le' ? encoding : 'utf-8',
				delimiter,
				layout: 'surveyxact',
				// Nobody gave a 0, but it has a label.
				scale: '0-10',
				ratings: [10, 1],
			});
			const { columns, table } = opened.survey;
			assert.equal(columns[0]?.questionText, danish);
			assert.equal(columns[3]?.questionText, 'Hvor bor du?');
			const region = table.columns[3];
			assert.deepEqual(region?.kind === 'category' && region.dictionary, ['Øst', 'Vest']);
		});
	}

	it('SurveyXact without its siblings has no question', async () => {
		const name = 'surveyxact-dataset.csv';
		const { survey } = await openFile(readFileSync(new URL(name, folder)), { version: 1 }, name);
		assert.equal(survey.reading.layout.value, 'surveyxact');
		assert.deepEqual([survey.candidates, survey.rejected], [[], []]);
	});
});
