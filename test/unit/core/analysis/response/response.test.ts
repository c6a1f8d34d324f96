import assert from 'node:assert/strict';
import { describeResponse } from '../../../../../src/core/analysis/response/response.ts';
import { contextOf } from '../contextOf.ts';

const question = 'Would you recommend us?';

async function responseOf(...asked: Parameters<typeof contextOf>) {
	const [lines, query = {}, choices = {}] = asked;
	return describeResponse(await contextOf(lines, { question: 0, minimumBase: 2, ...query }, choices)).value.response;
}

const repeated = (count: number, line: string): string[] => new Array<string>(count).fill(line);

/** 158 invited, of whom 8 could not be reached, 75 answered, 5 began and skipped the question. */
const invited = [
	`${question},Response status,Team`,
	...repeated(50, '9,Completed,a'),
	...repeated(25, '6,Completed,b'),
	...repeated(5, ',Partially completed,b'),
	...repeated(40, ',Invited,a'),
	...repeated(30, ',Not responded,b'),
	...repeated(8, ',Bounced,b'),
];

describe('describeResponse', () => {
	it('tells the item response always, with a Wilson interval', async () => {
		const response = await responseOf([`${question},x`, ...repeated(15, '9,'), ...repeated(5, ',a')]);
		assert.equal(response?.rate, null);
		// R 4.2.2: prop.test(15, 20, correct = FALSE)$conf.int is 0.53129912 0.88813830.
		assert.equal(response?.item.interval.low.toFixed(4), '0.5313');
		assert.equal(response?.item.interval.high.toFixed(4), '0.8881');
		assert.deepEqual([response?.item.respondents, response?.item.valid, response?.item.share], [20, 15, 0.75]);
	});

	it('tells the response rate of the invited who could be reached', async () => {
		const response = await responseOf(invited);
		// 80 / (158 - 8): 'Belang NPS-score' of DNA Marketing has 80 answers and a response of 53.3 %.
		assert.deepEqual(
			[response?.rate?.invited, response?.rate?.undeliverable, response?.rate?.respondents],
			[158, 8, 80],
		);
		assert.equal(response?.rate?.share.toFixed(3), '0.533');
		// R 4.2.2: prop.test(80, 150, correct = FALSE)$conf.int is 0.45366249 0.61133949.
		assert.equal(response?.rate?.interval.low.toFixed(4), '0.4537');
		assert.equal(response?.rate?.interval.high.toFixed(4), '0.6113');
	});

	it('does not count those who stayed silent as respondents who skipped the question', async () => {
		const response = await responseOf(invited);
		assert.deepEqual([response?.item.respondents, response?.item.valid], [80, 75]);
	});

	it('follows a filter on a category, and has no rate of classes or periods, which the silent do not have', async () => {
		const team = await responseOf(invited, { filters: [{ kind: 'category', column: 2, value: 'a' }] });
		assert.deepEqual([team?.rate?.invited, team?.rate?.respondents], [90, 50]);
		const promoters = await responseOf(invited, { filters: [{ kind: 'class', class: 'promoters' }] });
		assert.equal(promoters?.rate, null);
		assert.deepEqual([promoters?.item.respondents, promoters?.item.valid], [50, 50]);
	});

	it('reads statuses in Dutch and Danish', async () => {
		for (const [done, silent, bounced] of [
			['Voltooid', 'Niet gereageerd', 'Onbestelbaar'],
			['Gennemført', 'Ikke besvaret', 'Kunne ikke leveres'],
		]) {
			const lines = [...repeated(5, `9,${done}`), ...repeated(4, `,${silent}`), ...repeated(1, `,${bounced}`)];
			const response = await responseOf([`${question},Status`, ...lines]);
			assert.deepEqual(
				[response?.rate?.invited, response?.rate?.undeliverable, response?.rate?.respondents],
				[10, 1, 5],
				done,
			);
		}
	});

	it('counts who answered as a respondent, whatever the status says', async () => {
		const lines = [...repeated(10, '9,Completed'), ...repeated(1, '9,Started'), ...repeated(19, ',Started')];
		const response = await responseOf([`${question},Status`, ...lines]);
		assert.deepEqual([response?.rate?.invited, response?.rate?.respondents], [30, 11]);
	});

	it('takes a status that answers go with for something else', async () => {
		const orders = [...repeated(10, '9,Completed'), ...repeated(10, '8,Sent'), ...repeated(5, ',Sent')];
		const response = await responseOf([`${question},Order status`, ...orders]);
		assert.equal(response?.rate, null);
		assert.equal(response?.item.respondents, 25);
	});

	it('has no rate of a file that holds respondents alone, and nothing to tell without one', async () => {
		const all = await responseOf([`${question},Status`, ...repeated(3, '9,Complete'), '8,Partial']);
		assert.equal(all?.rate, null);
		const nobody = [`${question},Status`, '0,Completed', '7,Completed', ...repeated(30, ',Invited')];
		assert.equal(await responseOf(nobody, { filters: [{ kind: 'class', class: 'promoters' }] }), null);
	});

	it('reads the variables of SurveyXact: new, distributed, some answers, completed, dropped out', async () => {
		const records = [
			...repeated(6, '9,0,0,0,1,0'),
			...repeated(2, ',0,0,1,0,0'),
			...repeated(9, ',0,1,0,0,0'),
			...repeated(3, ',0,0,0,0,1'),
			...repeated(5, ',1,0,0,0,0'),
		];
		const lines = [`${question},stato_1,stato_2,stato_3,stato_4,stato_5`, ...records];
		const context = await contextOf(lines, { question: 0 });
		const { reading } = context.survey;
		const layout = { ...reading.layout, value: 'surveyxact' as const };
		const survey = { ...context.survey, reading: { ...reading, layout } };
		const { response } = describeResponse({ ...context, survey, selection: { ...context.selection, survey } }).value;
		// Distributed, some answers, completed and dropped out: 9 + 2 + 6 + 3. Those that are new were not asked yet.
		assert.deepEqual([response?.rate?.invited, response?.rate?.undeliverable, response?.rate?.respondents], [20, 0, 8]);
		assert.deepEqual([response?.item.respondents, response?.item.valid], [8, 6]);
	});
});
