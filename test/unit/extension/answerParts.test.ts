import assert from 'node:assert/strict';
import type { Analysis, AnalysisPart, Section } from '../../../src/core/model/analysis.ts';
import { reportSections } from '../../../src/engine/reportSections.ts';
import { AnswerParts } from '../../../src/extension/answerParts.ts';
import { commentsAndAccounts } from '../../fixtures/analyses/commentsAndAccounts.ts';

const analysis: Analysis = commentsAndAccounts;
const headline = ['question', 'responses', 'nps', 'distribution', 'design'];

/** The part of `analysis` that a section brings. */
function partOf(section: Section): AnalysisPart {
	const { question, responses, nps, distribution, design } = analysis;
	const value =
		section === 'headline' ? { question, responses, nps, distribution, design } : { [section]: analysis[section] };
	return { section, value, findings: [] } as unknown as AnalysisPart; // Which keys a section has is its type's affair.
}

/** The keys that are passed on, message by message, where all sections arrive in the order that is asked for. */
function passed(first: readonly Section[], next: readonly Section[]): string[][] {
	const messages: string[][] = [];
	const parts = new AnswerParts(first, next, (value) => messages.push(Object.keys(value)));
	for (const section of parts.sections) parts.add(partOf(section));
	return messages;
}

describe('the parts of an answer', () => {
	it('come with the headline and what was acted on, then what is in sight, then the rest', () => {
		const rest = ['whatItTakes', 'satisfaction', 'touchpoints', 'categories', 'cross', 'accounts', 'response'];
		assert.deepEqual(passed(['segments'], ['segments', 'trend']), [
			[...headline, 'benchmark', 'segments'],
			['trend'],
			rest,
		]);
	});

	it('do not wait for the comments, which have the file read again', () => {
		assert.deepEqual(passed(['comments'], ['trend', 'comments']).slice(0, 2), [[...headline, 'benchmark'], ['trend']]);
		assert.equal(new AnswerParts(['comments'], ['comments'], () => {}).sections.at(-1), 'comments');
	});

	it('are all sections, each once', () => {
		const { sections } = new AnswerParts(['trend', 'headline'], ['segments', 'trend'], () => {});
		assert.deepEqual(sections.toSorted(), reportSections.toSorted());
	});

	it('are told once: with the whole comes only what was not passed on', () => {
		const parts = new AnswerParts(['segments'], [], () => {});
		for (const section of parts.sections) parts.add(partOf(section));
		const rest = Object.keys(parts.rest(analysis) ?? {});
		assert.deepEqual(
			rest.filter((key) => headline.includes(key) || key === 'segments'),
			[],
		);
		assert.ok(rest.includes('comments') && rest.includes('findings') && rest.includes('source'));
	});

	it('are not told again where what was told first is computed anew with the rest', () => {
		const messages: string[][] = [];
		const parts = new AnswerParts(['segments'], [], (value) => messages.push(Object.keys(value)));
		assert.deepEqual(parts.first, ['headline', 'benchmark', 'segments']);
		for (const section of parts.first) parts.add(structuredClone(partOf(section)));
		for (const section of parts.sections) parts.add(partOf(section));
		assert.equal(messages.flat().filter((key) => key === 'segments').length, 1);
		assert.equal(Object.keys(parts.rest(analysis) ?? {}).includes('segments'), false);
	});

	it('are told anew where the answer is another one than they were passed on of, or none was', () => {
		const parts = new AnswerParts([], [], () => {});
		assert.equal(parts.rest(analysis), null);
		for (const section of parts.sections) parts.add(partOf(section));
		assert.equal(parts.rest(structuredClone(analysis)), null);
	});
});
