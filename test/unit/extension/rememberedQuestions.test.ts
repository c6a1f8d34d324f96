import assert from 'node:assert/strict';
import type { Candidate } from '../../../src/core/model/survey.ts';
import { RememberedQuestions } from '../../../src/extension/rememberedQuestions.ts';

function memory(stored = new Map<string, unknown>()) {
	return {
		stored,
		keys: () => [...stored.keys()],
		get: <T>(key: string) => stored.get(key) as T | undefined,
		async update(key: string, value: unknown) {
			if (value === undefined) {
				stored.delete(key);
			} else {
				stored.set(key, value);
			}
		},
	};
}

const file = 'file:///surveys/a.csv';
const product: Candidate = { column: 'Recommend product', index: 3 };
const company: Candidate = { column: 'Recommend company', index: 5 };

describe('RememberedQuestions', () => {
	it('remembers the question of a file, by its full URI', async () => {
		const questions = new RememberedQuestions(memory());
		await questions.remember(file, company);
		assert.deepEqual(questions.recall(file, [product, company]), company);
		assert.equal(questions.recall('vscode-vfs://github/surveys/a.csv', [product, company]), undefined);
	});

	it('follows a question that has moved to another column', async () => {
		const questions = new RememberedQuestions(memory());
		await questions.remember(file, company);
		assert.deepEqual(questions.recall(file, [product, { ...company, index: 9 }]), { ...company, index: 9 });
	});

	it('forgets a question that the file no longer has, and does not guess between two of its name', async () => {
		const questions = new RememberedQuestions(memory());
		await questions.remember(file, company);
		assert.equal(questions.recall(file, [product]), undefined);
		assert.equal(
			questions.recall(file, [
				{ ...company, index: 8 },
				{ ...company, index: 9 },
			]),
			undefined,
		);
	});

	it('discards what another version remembered, and says so once', async () => {
		const kept = memory(new Map([['question:file:///surveys/a.csv', { version: 2, header: 'Recommend company' }]]));
		const questions = new RememberedQuestions(kept);
		assert.equal(questions.recall(file, [product, company]), undefined);
		assert.equal(await questions.discardUnknown(file), true);
		assert.equal(await questions.discardUnknown(file), false);
		assert.equal(kept.stored.size, 0);
	});

	it('keeps what it knows', async () => {
		const questions = new RememberedQuestions(memory());
		await questions.remember(file, company);
		assert.equal(await questions.discardUnknown(file), false);
		assert.deepEqual(questions.recall(file, [company, product]), company);
	});
});
