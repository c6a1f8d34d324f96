import assert from 'node:assert/strict';
import { lookUpRecords } from '../../../../../src/core/survey/lookUpRecords.ts';
import { scoreQuestion } from '../../analysis/scoreQuestion.ts';
import { compareReading, expectReading } from './expectReading.ts';
import { allCells, openFile } from './readFile.ts';

describe('the columns of a file', () => {
	it('5,000 of them', async () => {
		const width = 5000;
		const header = Array.from({ length: width }, (_, index) => (index === 4321 ? 'nps' : `v${index}`));
		const record = (rating: number) => header.map((_, index) => (index === 4321 ? rating : index % 7)).join(';');
		const opened = await openFile(`${[header.join(';'), record(9), record(0), record(10)].join('\n')}\n`);
		compareReading(opened, { delimiter: ';', question: 4321, ratings: [9, 0, 10] });
		assert.equal(opened.survey.columns.length, width);
		const { records } = await lookUpRecords(opened, 2, 1);
		assert.deepEqual(records[0]?.cells.slice(4319, 4323), ['0', '1', '10', '3']);
	});

	for (const kilobytes of [256, 300, 3000]) {
		it(`a header of more than ${kilobytes} kB`, () => {
			const long = `Would you recommend us? ${'(please think) '.repeat((kilobytes * 1024) / 15 + 1)}`;
			return expectReading(`id;"${long}";why\n1;9;a\n2;0;b\n`, { delimiter: ';', question: 1, ratings: [9, 0] });
		});
	}

	it('one without a name', async () => {
		const opened = await openFile(',nps,\n1,9,a\n2,0,b\n');
		compareReading(opened, { question: 1, ratings: [9, 0] });
		assert.deepEqual(
			opened.survey.columns.map(({ header }) => header),
			['', 'nps', ''],
		);
		assert.deepEqual(await allCells(opened), [
			['1', '9', 'a'],
			['2', '0', 'b'],
		]);
	});

	it('two of the same name, neither of which is the question', async () => {
		await expectReading('name,name,nps\na,b,9\nc,d,0\n', { question: 2, ratings: [9, 0] });
	});

	it('two of the same name, both of which are', async () => {
		const { survey } = await openFile('nps,nps\n9,1\n0,10\n');
		assert.deepEqual(survey.candidates, [
			{ column: 'nps', index: 0 },
			{ column: 'nps', index: 1 },
		]);
		assert.deepEqual(scoreQuestion(survey, 1).value.nps.promoters.count, 1);
	});

	it('two recommendation questions, to choose from', async () => {
		const { survey } = await openFile('Would you recommend us?,Would you recommend our city?\n9,0\n10,7\n');
		assert.deepEqual(
			survey.candidates.map(({ index }) => index),
			[0, 1],
		);
		assert.deepEqual(scoreQuestion(survey, 0).counts, { promoters: 2, passives: 0, detractors: 0 });
		assert.deepEqual(scoreQuestion(survey, 1).counts, { promoters: 0, passives: 1, detractors: 1 });
	});

	it('a recommendation question without any answer beside one with answers is no choice', () =>
		expectReading('nps,Would you recommend us?\n,9\nNA,0\n,\n', { question: 1, ratings: [9, 0], blank: 1 }));

	it('a recommendation question without any answer, alone', () =>
		expectReading('nps,why\n,a\nNA,b\n', {
			scale: '0-10 or 1-10',
			ratings: [],
			blank: 2,
			findings: ['no-valid-answers'],
		}));

	// Named like the score and not it: the table of platforms, and the last line of the wordings.
	for (const [name, cells] of [
		['Q1_NPS_GROUP', ['Promoter', 'Detractor']],
		['Q1_NPS_GROUP', ['3', '1']],
		['NPS_ID', ['7', '9']],
		['nps_category', ['promoter', 'detractor']],
		['nps reason', ['9', '0']],
		['nps comment', ['good', 'bad']],
		['Would you recommend us?', ['Yes', 'No']],
		['Recommend', ['Agree', 'Disagree']],
	] as const) {
		it(`${name} of ${cells.join(' and ')} is not the score`, () =>
			expectReading(`${name},nps\n${cells[0]},9\n${cells[1]},0\n`, { question: 1, ratings: [9, 0] }));
	}

	const groups: readonly [name: string, header: string, classes: readonly string[], disagreeing: number][] = [
		['names that agree', 'nps,nps_NPS_GROUP', ['Promoter', 'Passive', 'Detractor', ''], 0],
		['numbers that agree', 'Q5 NPS,Q5 NPS_NPS_GROUP', ['3', '2', '1', ''], 0],
		['names of which one does not', 'nps,nps_NPS_GROUP', ['Promoter', 'Promoter', 'Detractor', ''], 1],
		['numbers of which two do not', 'nps,nps_NPS_GROUP', ['1', '2', '3', ''], 2],
		['those of a file whose question was renamed', 'nps,Q5_NPS_GROUP', ['Detractor', 'Promoter', 'Detractor', ''], 2],
	];
	for (const [name, header, classes, disagreeing] of groups) {
		it(`classes beside the score: ${name}`, async () => {
			const records = ['9', '8', '0', '10'].map((rating, index) => `${rating},${classes[index]}`);
			const { survey } = await openFile([header, ...Array.from({ length: 10 }, () => records).flat(), ''].join('\n'));
			const { findings } = scoreQuestion(survey, 0);
			const column = header.split(',')[1] ?? '';
			assert.deepEqual(
				findings.filter(({ code }) => code === 'group-disagrees'),
				disagreeing === 0
					? []
					: [{ code: 'group-disagrees', severity: 'warning', column, count: disagreeing * 10, compared: 30 }],
			);
		});
	}

	it('classes of another question do not speak of this one', async () => {
		const { survey } = await openFile(
			`Q1 NPS,Q1 NPS_NPS_GROUP,Q2 NPS,Q2 NPS_NPS_GROUP\n${'9,3,0,1\n0,1,10,3\n'.repeat(15)}`,
		);
		for (const question of [0, 2]) {
			const codes = scoreQuestion(survey, question).findings.map(({ code }) => code);
			assert.deepEqual(codes, []);
		}
	});

	const titles: readonly [name: string, title: string][] = [
		['a title', 'Klantonderzoek 2026\n'],
		['a title with the delimiters of a spreadsheet', 'Klantonderzoek 2026,,\n'],
		['a title and a blank line', 'Klantonderzoek 2026\n\n'],
		['a quoted title with delimiters', '"Klantonderzoek, tweede meting, 2026"\n'],
	];
	for (const [name, title] of titles) {
		it(`${name} above the header`, () =>
			expectReading(`${title}klant,nps,waarom\na,9,goed\nb,0,slecht\n`, {
				question: 1,
				ratings: [9, 0],
				findings: ['title-line'],
			}));
	}

	it('two lines of title above the header of a file with semicolons', () =>
		expectReading('Klantonderzoek\nJanuari, februari, maart\nklant;nps;waarom\na;9;goed\nb;0;slecht\n', {
			delimiter: ';',
			question: 1,
			ratings: [9, 0],
			findings: ['title-line'],
		}));
});
