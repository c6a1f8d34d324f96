import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Source, SourceReference } from '../../../src/core/model/source.ts';
import { createInProcessEngine } from '../../../src/engine/inProcess.ts';
import { openHeld } from '../../../src/engine/openHeld.ts';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import { serveEngine } from '../../../src/engine/serveEngine.ts';
import type { FromWorker, ToWorker } from '../../../src/protocol/worker.ts';

const survey = 'How likely are you to recommend us to a friend?\n10\n9\n7\n0\n';
const choices = { version: 1 } as const;

function held(text: string): SourceReference {
	return { kind: 'bytes', name: 'survey.csv', bytes: new TextEncoder().encode(text), fromEditor: false };
}

/** An engine that is served, what it answered, and the sources it opened as long as anything holds them. */
function served() {
	const answers: FromWorker[] = [];
	const sources: WeakRef<Source>[] = [];
	const engine = createInProcessEngine(async (reference) => {
		assert.ok(reference.kind === 'bytes');
		const source = openHeld(reference);
		sources.push(new WeakRef(source));
		return source;
	});
	const ask: (message: ToWorker) => unknown = serveEngine(engine, (message) => answers.push(message));
	return { answers, ask, heldSources: () => collected(sources) };
}

/** How many of `references` something still holds. */
async function collected(references: readonly WeakRef<object>[]): Promise<number> {
	setFlagsFromString('--expose-gc');
	const collectGarbage: () => void = runInNewContext('gc');
	// What a WeakRef has given out lives to the end of the turn.
	await new Promise((resolve) => setTimeout(resolve, 20));
	collectGarbage();
	return references.filter((reference) => reference.deref() !== undefined).length;
}

describe('serveEngine', () => {
	it('holds a survey until it is closed, and no longer', async () => {
		const { ask, heldSources } = served();
		await ask({ kind: 'open', id: 1, source: held(survey), choices });
		await ask({ kind: 'open', id: 2, source: held(survey), choices });
		assert.equal(await heldSources(), 2);
		await ask({ kind: 'close', id: 3, survey: 1 });
		assert.equal(await heldSources(), 1);
		await ask({ kind: 'close', id: 4, survey: 2 });
		assert.equal(await heldSources(), 0);
	});

	it('sends each section of an analysis once', async () => {
		const { answers, ask } = served();
		await ask({ kind: 'open', id: 1, source: held(survey), choices });
		const sections = ['segments', 'trend'] as const;
		await ask({ kind: 'analyze', id: 2, survey: 1, query: plainQuery, sections, ownFigures: [] });
		const parts = answers.flatMap((answer) => (answer.kind === 'part' ? Object.keys(answer.part.value) : []));
		assert.ok(parts.includes('nps') && parts.includes('segments'));
		const done = answers.at(-1);
		assert.ok(done?.kind === 'done' && done.result.kind === 'analysis');
		const { rest } = done.result;
		assert.equal(rest.source?.records, 4);
		const twice = Object.entries(rest).filter(([key, value]) => parts.includes(key) && value !== null);
		assert.deepEqual(twice, []);
	});

	it('holds nothing of a file whose reading is cancelled', async () => {
		const { answers, ask, heldSources } = served();
		const opening = ask({ kind: 'open', id: 1, source: held(survey + '10\n'.repeat(4_000_000)), choices });
		ask({ kind: 'cancel', id: 1 });
		await opening;
		assert.deepEqual(answers.at(-1), { kind: 'problem', id: 1, problem: { code: 'cancelled' } });
		// The piece at hand is read to its end first.
		while ((await heldSources()) > 0);
	});

	it('holds nothing of a file that is refused', async () => {
		const { ask, heldSources } = served();
		await ask({ kind: 'open', id: 1, source: held('a,b\n1,"2\n'), choices });
		assert.equal(await heldSources(), 0);
	});
});
