import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { figureFields, groupsOfFields } from '../../../../src/core/benchmarks/figureFields.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import { readBenchmarkFiles } from '../../../../src/core/benchmarks/readBenchmarkFiles.ts';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';

const root = new URL('../../../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schemas/benchmarks.schema.json', root), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema);
const { properties } = schema.definitions.figure;

const plain = { id: 'own', publisher: 'We', sector: 'ict', kind: 'score', value: 12 };

describe('the schema of benchmark files', () => {
	it('holds for the figures that ship with the product', () => {
		assert.equal(validate(benchmarkFigures), true, JSON.stringify(validate.errors));
	});

	it('holds for the sample', () => {
		const sample = JSON.parse(readFileSync(new URL('samples/own.benchmarks.json', root), 'utf8'));
		assert.equal(validate(sample), true, JSON.stringify(validate.errors));
	});

	it('knows the fields that are read, and describes each', () => {
		const fields = Object.entries<{ properties?: object; description: string }>(properties).flatMap(([name, field]) =>
			groupsOfFields.includes(name) ? Object.keys(field.properties ?? {}).map((part) => `${name}.${part}`) : [name],
		);
		assert.deepEqual(fields.toSorted(), Object.keys(figureFields).toSorted());
		for (const [name, { description }] of Object.entries<{ description: string }>(properties)) {
			assert.match(description, /\.$/, name);
		}
	});

	describe('and the reader agree on', () => {
		const figures: readonly (readonly [what: string, figure: object, right: boolean])[] = [
			['a plain figure', plain, true],
			['no value', { ...plain, value: undefined }, false],
			['a value of another kind', { ...plain, low: 3 }, false],
			['a field that there is not', { ...plain, colour: 'red' }, false],
			['the id auto', { ...plain, id: 'auto' }, false],
			['an id in capitals', { ...plain, id: 'Own' }, false],
			['a score beyond the scale', { ...plain, value: 101 }, false],
			['a year before the score', { ...plain, edition: 2002 }, false],
			['half a respondent', { ...plain, respondents: 1.5 }, false],
			['an unknown market', { ...plain, market: 'b2c' }, false],
			['a country by its name', { ...plain, region: ['Nederland'] }, false],
			['nulls for what was not published', { ...plain, title: null, region: null, shares: null, mode: null }, true],
			['a standard error', { ...plain, standardError: 2.5 }, true],
			['a negative standard error', { ...plain, standardError: -1 }, false],
			[
				'zones',
				{ ...plain, kind: 'rule', value: undefined, zones: [{ from: 0, inclusive: true, zone: 'good' }] },
				true,
			],
			['a zone without its limit', { ...plain, kind: 'rule', value: undefined, zones: [{ zone: 'good' }] }, false],
		];
		for (const [what, figure, right] of figures) {
			it(what, async () => {
				const text = JSON.stringify([figure]);
				assert.equal(validate(JSON.parse(text)), right, 'schema');
				const open = async () => heldSource('x.json', new TextEncoder().encode(text), false);
				const [file] = await readBenchmarkFiles([{ name: 'x.json', open }]);
				assert.equal(file?.mistakes.length === 0, right, 'reader');
			});
		}
	});
});
