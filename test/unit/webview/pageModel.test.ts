import assert from 'node:assert/strict';
import type { Query } from '../../../src/core/model/query.ts';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import type { ShowReport } from '../../../src/protocol/page.ts';
import {
	asking,
	choosing,
	emptyModel,
	isAnswered,
	reportOf,
	returning,
	toForget,
	withPart,
	withShown,
} from '../../../src/webview/pageModel.ts';
import { analysisOf } from '../../fixtures/analyses/analysisOf.ts';

const monthly: Query = { ...plainQuery, period: 'month' };
const yearly: Query = { ...plainQuery, period: 'year' };

function report(ask: number, query: Query, name = 'survey.csv'): ShowReport {
	const analysis = analysisOf([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1], null);
	return {
		kind: 'report',
		ask,
		isWhole: true,
		language: 'en',
		analysis: { ...analysis, query, source: { ...analysis.source, name } },
		benchmarks: [],
	};
}

const shown = withShown(emptyModel, report(0, plainQuery));
const part = (ask: number, turn: number | null = null) =>
	({ kind: 'part', ask, value: { trend: null }, turn }) as const;

describe('the model of the page', () => {
	it('asks what the report answers', () => {
		assert.equal(shown.query, plainQuery);
		assert.equal(reportOf(shown)?.analysis.query, plainQuery);
	});

	it('shows what is asked before the answer is there', () => {
		const asked = asking(shown, monthly);
		assert.equal(asked.ask, 1);
		assert.equal(reportOf(asked)?.analysis.query, monthly);
	});

	it('asks nothing new where nothing changed', () => {
		assert.equal(asking(shown, { ...plainQuery, filters: [] }), shown);
	});

	it('returns to what was asked before, step by step', () => {
		const twice = asking(asking(shown, monthly), yearly);
		const back = returning(twice);
		assert.deepEqual([back.query, back.past, back.ask], [monthly, [plainQuery], 3]);
		const further = returning(back);
		assert.deepEqual([further.query, further.past], [plainQuery, []]);
		assert.equal(returning(further), further);
	});

	it('returns to the question and the benchmark before, which are remembered beside the query', () => {
		const asked = asking(shown, monthly);
		const chosen = choosing(choosing(asked, { question: 4 }), { benchmark: 'none' });
		assert.equal(chosen.ask, asked.ask);
		assert.deepEqual(toForget(chosen), { benchmark: plainQuery.benchmark });
		const back = returning(chosen);
		assert.equal(back.query?.question, 4);
		assert.deepEqual(toForget(back), { question: plainQuery.question });
		assert.equal(toForget(returning(back)), null, 'the period is of the query alone');
	});

	it('returns at most fifty steps', () => {
		let model = shown;
		for (let step = 1; step <= 60; step++) model = asking(model, { ...plainQuery, minimumBase: step + 10 });
		assert.equal(model.past.length, 50);
	});

	it('takes the sections of the latest question, and of no older one', () => {
		const twice = asking(asking(shown, monthly), yearly);
		assert.equal(withPart(twice, part(1)), twice);
		assert.notEqual(withPart(twice, part(2)), twice);
	});

	it('is answered once the last part of the latest question is there', () => {
		const asked = asking(shown, monthly);
		assert.deepEqual([isAnswered(shown), isAnswered(asked)], [true, false]);
		const some = withPart(asked, part(1));
		assert.equal(isAnswered(some), false);
		assert.equal(isAnswered(withPart(some, part(1, 2))), true);
	});

	it('keeps what it is told again as it was: what is drawn of it stays', () => {
		const { nps, segments } = reportOf(shown)?.analysis ?? assert.fail();
		const told = {
			...part(0),
			value: structuredClone({ nps, segments: [...segments, ...segments], query: plainQuery }),
		};
		const now = reportOf(withPart(shown, told))?.analysis;
		assert.equal(now?.nps, nps);
		assert.equal(now?.query, plainQuery);
	});

	it('hears the answer to what it asked before it was hidden', () => {
		const late = withShown(emptyModel, { ...report(3, monthly), isWhole: false });
		assert.equal(isAnswered(late), false);
		assert.equal(isAnswered(withPart(late, part(3, 4))), true);
		assert.equal(asking(late, yearly).ask, 4);
	});

	it('does not go back to a late answer', () => {
		const twice = asking(asking(shown, monthly), yearly);
		assert.equal(withShown(twice, report(1, monthly)), twice);
		assert.equal(reportOf(withShown(twice, report(2, yearly, 'new.csv')))?.analysis.source.name, 'new.csv');
	});

	it('shows what the host shows unasked', () => {
		const asked = asking(shown, monthly);
		assert.equal(withShown(asked, report(0, monthly, 'reread.csv')).shown?.kind, 'report');
		assert.equal(reportOf(emptyModel), null);
	});
});
