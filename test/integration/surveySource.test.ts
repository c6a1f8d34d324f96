import assert from 'node:assert/strict';
import {
	type Disposable,
	EventEmitter,
	FileSystemError,
	type FileSystemProvider,
	FileType,
	Uri,
	workspace,
} from 'vscode';
import type { Engine } from '../../src/engine/engine.ts';
import { createWorkerEngine } from '../../src/engine/node/workerEngine.ts';
import { plainQuery } from '../../src/engine/plainQuery.ts';
import { problemOf } from '../../src/engine/problemOf.ts';
import { surveySource } from '../../src/extension/surveySource.ts';
import { builtExtension } from './surroundings.ts';

const folder = Uri.parse('survey-memory:/exports/');
const question = 'How likely are you to recommend us to a colleague?';

/** A dataset of SurveyXact and what it comes with: only they say that `s_1` asks for a recommendation. */
const trio = {
	'dataset.csv': 's_1;s_2;stato_1;stato_4\n10;1;0;1\n9;1;0;1\n0;2;0;1\n',
	'labels.csv': 's_1;0;0 - Slet ikke sandsynligt\ns_1;10;10 - Meget sandsynligt\n',
	'structure.csv': [
		'questionName;variableName;questionType;subType;questionText;choiceValue;choiceText',
		's_1;s_1;Closed;Single;Hvor sandsynligt er det, at du vil anbefale os?;;',
		's_2;s_2;Closed;Single;Hvor bor du?;;',
		'',
	].join('\n'),
} as const;

/** More than VS Code hands to extensions as a document. */
const records = 6_000_000;

/** A place that is not a disk. */
function memory(files: ReadonlyMap<string, Uint8Array>): FileSystemProvider {
	const bytesOf = (uri: Uri): Uint8Array => {
		const bytes = files.get(uri.path.split('/').at(-1) ?? '');
		if (bytes === undefined) {
			throw FileSystemError.FileNotFound(uri);
		}
		return bytes;
	};
	const readOnly = () => {
		throw FileSystemError.NoPermissions('read only');
	};
	return {
		onDidChangeFile: new EventEmitter<never>().event,
		watch: () => ({ dispose: () => {} }),
		stat: (uri) => ({ type: FileType.File, ctime: 0, mtime: 0, size: bytesOf(uri).length }),
		readFile: bytesOf,
		readDirectory: () => [],
		createDirectory: readOnly,
		writeFile: readOnly,
		delete: readOnly,
		rename: readOnly,
	};
}

describe('surveySource, of a place that is not a disk', () => {
	let place: Disposable;
	let engine: Engine;

	before(() => {
		const texts = { ...trio, 'large.csv': `Id,${question}\n${'1234567,9\n'.repeat(records)}` };
		const files = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const);
		place = workspace.registerFileSystemProvider(folder.scheme, memory(new Map(files)), { isReadonly: true });
		engine = createWorkerEngine(Uri.joinPath(builtExtension().extensionUri, 'dist', 'engineWorker.js').fsPath);
	});

	after(async () => {
		place.dispose();
		await engine.dispose();
	});

	async function analyze(name: string) {
		const survey = await engine.open(await surveySource(Uri.joinPath(folder, name)), { version: 1 });
		return survey.analyze(plainQuery, ['headline']);
	}

	it('brings the files that a dataset of SurveyXact comes with', async () => {
		const { nps, question: asked } = await analyze('dataset.csv');
		assert.equal(asked.column, 's_1');
		assert.deepEqual([nps.promoters.count, nps.detractors.count], [2, 1]);
	});

	it('reads a file of more than 50 MB', async () => {
		const { nps } = await analyze('large.csv');
		assert.equal(nps.base, records);
	}).timeout(120_000);

	it('says what is not there', async () => {
		await assert.rejects(analyze('nobody-has-this.csv'), (error) => problemOf(error)?.code === 'source-missing');
	});
});
