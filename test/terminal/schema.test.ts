import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../../scripts/paths.ts';
import { catalogues } from '../../src/report/messages/catalogue.ts';
import { surveyLens } from './surveyLens.ts';

/** As much of a schema as is looked at here. */
interface Schema {
	readonly $id?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean;
	readonly const?: unknown;
	readonly definitions?: Readonly<Record<string, Schema>>;
	readonly anyOf?: readonly Schema[];
	readonly items?: Schema;
}

const schemas = ['analysis', 'waves'].map((name): Schema & { readonly $id: string } =>
	JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')),
);
const [analysis, waves] = schemas;

describe('the schemas of the JSON', () => {
	for (const schema of schemas) {
		it(`${schema.$id} describes every key, and allows no other`, () => {
			const described = (each: Schema, path: string) => {
				assert.ok(each.description, path);
			};
			const open: string[] = [];
			eachObject(schema, schema.$id, (properties, object, path) => {
				if (object.additionalProperties !== false) open.push(path);
				for (const [key, value] of Object.entries(properties)) described(value, `${path}/${key}`);
			});
			assert.deepEqual(open, []);
		});
	}

	it('hold every finding that a report can tell', () => {
		const told = Object.keys(catalogues.en).flatMap(
			(key) => /^findings\.(?!title$|warning$)(.+)$/.exec(key)?.[1] ?? [],
		);
		const known = analysis?.definitions?.['Finding']?.anyOf?.map(({ properties }) => properties?.['code']?.const);
		assert.deepEqual([...new Set(known)].sort(), told.sort());
	});
});

describe('survey-lens --format json keeps to its schema', () => {
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-'));
	after(() => rmSync(folder, { recursive: true, force: true }));
	const ajv = new Ajv2020({ schemas, allErrors: false, strictRequired: false, allowUnionTypes: true });

	function keepsTo(schema: Schema | undefined, args: readonly string[]): void {
		const { status, stdout, stderr } = surveyLens(...args, '--format', 'json');
		assert.equal(status, 0, stderr);
		const validate = ajv.getSchema(schema?.$id ?? '');
		assert.ok(validate?.(JSON.parse(stdout)), ajv.errorsText(validate?.errors?.slice(0, 5), { separator: '\n' }));
	}

	const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.csv'));
	for (const name of samples) {
		for (const options of [[], ['--comments', '--level', '0.9', '--min-base', '3', '--benchmark', 'none']]) {
			it(`${name} ${options.join(' ')}`, () => keepsTo(analysis, [`samples/${name}`, ...options]));
		}
	}

	it('with everything that can be asked', () => {
		const asked =
			'--where Contract=Hosting --where #6=West --where #6=Oost --class detractors --rating 0-6 --from 2025-01-01 --segment #5 --segment Contract --period month --cross Functie,Accountteam --population 900';
		keepsTo(analysis, ['samples/klanttevredenheid-ict.csv', ...asked.split(' ')]);
	});

	const bare: readonly [name: string, content: string][] = [
		['a column of ratings alone', 'nps\n9\n10\n0\n'],
		['no valid answer', 'How likely are you to recommend us? (0-10),team\nnone,A\n,B\n'],
		['a single answer', 'How likely are you to recommend us? (0-10)\n0\n'],
	];
	for (const [name, content] of bare) {
		it(name, () => {
			const path = join(folder, 'bare.csv');
			writeFileSync(path, content);
			keepsTo(analysis, [path, '--role', 'recommendation=#1']);
		});
	}

	it('waves', () => keepsTo(waves, ['samples/client-survey-2025.csv', 'samples/client-survey-2026.csv']));

	const data = join(root, '..', 'shared', 'data');
	if (!existsSync(data)) {
		it.skip(`${data} is not here`);
		return;
	}
	for (const name of readdirSync(data).filter((file) => file.endsWith('.csv'))) {
		it(name, function () {
			const path = join(data, name);
			const { status, stdout } = surveyLens(path, '--format', 'json');
			if (status === 0) keepsTo(analysis, [path]);
			else if (status === 5) {
				for (const { index } of JSON.parse(stdout).error.candidates) {
					keepsTo(analysis, [path, '--question', `#${index + 1}`]);
				}
			} else this.skip();
		});
	}
});

function eachObject(
	schema: Schema,
	path: string,
	visit: (properties: Readonly<Record<string, Schema>>, object: Schema, path: string) => void,
): void {
	const { properties, definitions, anyOf = [], items } = schema;
	if (properties !== undefined) visit(properties, schema, path);
	for (const [key, inner] of Object.entries({ ...properties, ...definitions }))
		eachObject(inner, `${path}/${key}`, visit);
	for (const [index, inner] of anyOf.entries()) eachObject(inner, `${path}/${index}`, visit);
	if (items !== undefined) eachObject(items, `${path}/items`, visit);
}
