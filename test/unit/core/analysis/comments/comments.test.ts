import assert from 'node:assert/strict';
import { readComments } from '../../../../../src/core/analysis/comments/comments.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ReadingChoices } from '../../../../../src/core/model/reading.ts';
import { contextOf } from '../contextOf.ts';

const header = 'Would you recommend us?,Why?,Date';

async function commentsOf(
	lines: readonly string[],
	query: Partial<Query> = {},
	choices: Partial<ReadingChoices> = { roles: [{ column: 'Why?', role: 'comment' }] },
) {
	const { value, findings } = await readComments(await contextOf(lines, { question: 0, ...query }, choices));
	return { comments: value.comments, findings };
}

const survey = [
	header,
	'10,Quick service and a very friendly team,2026-05-01',
	'9,"Quick ""new"" portal,\nquick answers",2026-05-03',
	'8,The portal could be quicker; service is fine,2026-05-02',
	'7,-,2026-05-09',
	'3,Waiting weeks for service,2026-04-01',
	'0,geen,2026-05-09',
	'6,,2026-05-09',
	',Never asked before,2026-05-09',
	'2,Waiting again,',
];

describe('readComments', () => {
	it('has nothing to tell without a column of comments', async () => {
		const none = await commentsOf(['Would you recommend us?,Team', '9,a', '9,b'], {}, {});
		assert.deepEqual(none, { comments: null, findings: [] });
	});

	it('counts comments by class, and says how many texts say nothing', async () => {
		const { comments, findings } = await commentsOf(survey);
		assert.equal(comments?.count, 6);
		assert.deepEqual(
			comments?.classes.map((each) => [each.class, each.count]),
			[
				['promoters', 2],
				['passives', 1],
				['detractors', 2],
			],
		);
		assert.deepEqual(comments?.columns, [{ column: 'Why?', index: 1, text: 'Why?' }]);
		assert.deepEqual(findings, [{ code: 'empty-comments', severity: 'note', count: 2 }]);
	});

	it('shows the newest by their date, undated ones last, and the longest', async () => {
		const { comments } = await commentsOf(survey);
		const [promoters, passives, detractors] = comments?.classes ?? [];
		assert.deepEqual(promoters?.newest, [
			{ record: 1, index: 1, rating: 9, text: 'Quick "new" portal,\nquick answers', day: '2026-05-03' },
			{ record: 0, index: 1, rating: 10, text: 'Quick service and a very friendly team', day: '2026-05-01' },
		]);
		assert.deepEqual(
			detractors?.newest.map(({ record, day }) => [record, day]),
			[
				[4, '2026-04-01'],
				[8, null],
			],
		);
		assert.deepEqual(
			promoters?.longest.map(({ record }) => record),
			[0, 1],
		);
		assert.deepEqual(comments?.passivesAtRisk, passives?.newest);
		assert.equal(passives?.newest[0]?.rating, 8);
	});

	it('takes those further down in the file for newer where no column tells', async () => {
		const { comments } = await commentsOf(['Would you recommend us?,Why?', '9,first', '9,second']);
		assert.deepEqual(
			comments?.classes[0]?.newest.map(({ text, day }) => [text, day]),
			[
				['second', null],
				['first', null],
			],
		);
	});

	it('counts the comments that hold a word, each once, without stop words', async () => {
		const { comments } = await commentsOf(survey);
		assert.deepEqual(
			comments?.classes.map(({ words }) =>
				words.map(({ word, comments, examples }) => [word, comments, examples.length]),
			),
			[[['quick', 2, 2]], [], [['waiting', 2, 2]]],
		);
		assert.deepEqual(comments?.stopWords, ['en']);
		assert.deepEqual(comments?.classes[2]?.words[0]?.examples, [
			{ record: 8, index: 1, rating: 2, text: 'Waiting again', day: null },
			{ record: 4, index: 1, rating: 3, text: 'Waiting weeks for service', day: '2026-04-01' },
		]);
	});

	it('shows 20 at most', async () => {
		const many = Array.from({ length: 50 }, (_, row) => `9,comment number ${row}`);
		const { comments } = await commentsOf(['Would you recommend us?,Why?', ...many]);
		const [promoters] = comments?.classes ?? [];
		assert.equal(promoters?.count, 50);
		assert.deepEqual(
			promoters?.newest.map(({ record }) => record),
			Array.from({ length: 20 }, (_, place) => 49 - place),
		);
		assert.equal(promoters?.longest.length, 20);
	});

	it('takes what programs write for an empty cell for one', async () => {
		const { comments, findings } = await commentsOf(['Would you recommend us?,Why?', '9,NA', '9,NULL', '9,fine']);
		assert.equal(comments?.count, 1);
		assert.deepEqual(findings, []);
	});

	it('follows the selection', async () => {
		const { comments } = await commentsOf(survey, { filters: [{ kind: 'class', class: 'detractors' }] });
		assert.equal(comments?.count, 2);
		assert.deepEqual(
			comments?.classes.map(({ count }) => count),
			[0, 0, 2],
		);
	});

	it('reads letters of Windows-1252, and texts cut after 4,000 characters', async () => {
		const context = await contextOf(
			['Would you recommend us?,Why?', `9,${'é'.repeat(5000)}`, '9,ok'],
			{},
			{
				roles: [{ column: 'Why?', role: 'comment' }],
			},
		);
		const { value } = await readComments(context);
		assert.equal(value.comments?.classes[0]?.longest[0]?.text, `${'é'.repeat(4000)}…`);
	});

	it('reads the same of many row groups as of one, at any stretch', async () => {
		const records = Array.from(
			{ length: 60_000 },
			(_, row) => `${row % 11},"remark ${row} of ${'many '.repeat(row % 40)}"`,
		);
		const { comments } = await commentsOf(['Would you recommend us?,Why?', ...records]);
		assert.equal(comments?.count, 60_000);
		// 60,000 = 11 * 5454 + 6: the ratings 9 and 10 stand 5454 times each, 7 and 8 too.
		assert.deepEqual(
			comments?.classes.map(({ count }) => count),
			[10_908, 10_908, 38_184],
		);
		assert.match(comments?.classes[2]?.newest[0]?.text ?? '', /^remark 59999 of /);
		const [remark, many] = comments?.classes[1]?.words ?? [];
		assert.deepEqual([remark?.word, remark?.comments], ['remark', 10_908]);
		assert.deepEqual([many?.word, many?.comments], ['many', 10_908 - counted(7, 8)]);
		// 59,999 = 11 * 5454 + 5: the last 8 stands in row 59,991, before it 59,990 and 59,980.
		assert.deepEqual(
			remark?.examples.map(({ record, rating }) => [record, rating]),
			[
				[59_991, 8],
				[59_990, 7],
				[59_980, 8],
			],
		);
	}).timeout(120_000);

	it('can be cancelled', async () => {
		const context = await contextOf(survey, { question: 0 }, { roles: [{ column: 'Why?', role: 'comment' }] });
		await assert.rejects(
			async () => readComments({ ...context, signal: AbortSignal.abort(new Error('enough')) }),
			/enough/,
		);
	});
});

/** Of 60,000 rows those with one of two ratings and no word behind `of`: whole multiples of 40. */
function counted(...ratings: readonly number[]): number {
	let count = 0;
	for (let row = 0; row < 60_000; row += 40) if (ratings.includes(row % 11)) count++;
	return count;
}
