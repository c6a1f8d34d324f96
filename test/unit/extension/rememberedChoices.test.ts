import assert from 'node:assert/strict';
import type { ReadingChoices } from '../../../src/core/model/reading.ts';
import type { Candidate } from '../../../src/core/model/survey.ts';
import { questionAmong, RememberedChoices } from '../../../src/extension/rememberedChoices.ts';

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
const reading: ReadingChoices = {
	version: 1,
	roles: [{ column: 'Team', index: 2, role: 'account' }],
	answers: 'latest',
	shift: 1,
};
const nothing = { question: null, reading: { version: 1 } };

describe('RememberedChoices', () => {
	it('knows nothing of a file for which nothing was chosen', () => {
		assert.deepEqual(new RememberedChoices(memory()).recall(file), nothing);
	});

	it('remembers question and reading of a file in one record, by its full URI', async () => {
		const kept = memory();
		const choices = new RememberedChoices(kept);
		await choices.remember(file, { question: company });
		await choices.remember(file, { reading });
		assert.deepEqual(choices.recall(file), { question: company, reading });
		assert.deepEqual(choices.recall('vscode-vfs://github/surveys/a.csv'), nothing);
		assert.equal(kept.stored.size, 1);
	});

	it('forgets the reading, and keeps the question', async () => {
		const choices = new RememberedChoices(memory());
		await choices.remember(file, { question: company, reading });
		await choices.remember(file, { reading: { version: 1 } });
		assert.deepEqual(choices.recall(file), { ...nothing, question: company });
	});

	const unknown: readonly [what: string, record: unknown][] = [
		['another version', { version: 2, question: null, reading: { version: 1 } }],
		['another version of the reading', { version: 1, question: null, reading: { version: 2 } }],
		['something else', 'Recommend company'],
	];
	for (const [what, record] of unknown) {
		it(`discards ${what}, and says so once`, async () => {
			const kept = memory(new Map([[`choices:${file}`, record]]));
			const choices = new RememberedChoices(kept);
			assert.deepEqual(choices.recall(file), nothing);
			assert.equal(await choices.discardUnknown(file), true);
			assert.equal(await choices.discardUnknown(file), false);
			assert.equal(kept.stored.size, 0);
		});
	}

	it('keeps what it knows', async () => {
		const choices = new RememberedChoices(memory());
		await choices.remember(file, { question: company });
		assert.equal(await choices.discardUnknown(file), false);
		assert.deepEqual(choices.recall(file).question, company);
	});
});

describe('questionAmong', () => {
	const chosen = { question: company, reading: { version: 1 } } as const;
	const moved = { ...company, index: 9 };
	const cases: readonly [what: string, candidates: readonly Candidate[], found: Candidate | undefined][] = [
		['finds the question where it was', [product, company], company],
		['follows it to another column', [product, moved], moved],
		['forgets one that the file no longer has', [product], undefined],
		['does not guess between two of its name', [{ ...company, index: 8 }, moved], undefined],
	];
	for (const [what, candidates, found] of cases) {
		it(what, () => assert.deepEqual(questionAmong(candidates, chosen), found));
	}

	it('finds none where none was chosen', () => {
		assert.equal(questionAmong([product], { question: null, reading: { version: 1 } }), undefined);
	});
});
