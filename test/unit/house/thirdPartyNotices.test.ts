import assert from 'node:assert/strict';
import { bundledPackages } from '../../../scripts/thirdPartyNotices.ts';

describe('the packages in the bundles', () => {
	const bundleOf = (files: Readonly<Record<string, number>>) => ({
		outputs: {
			'dist/x.js': {
				bytes: 0,
				imports: [],
				exports: [],
				inputs: Object.fromEntries(Object.entries(files).map(([file, bytesInOutput]) => [file, { bytesInOutput }])),
			},
		},
	});

	const cases: readonly (readonly [
		what: string,
		files: Readonly<Record<string, number>>,
		packages: readonly string[],
	])[] = [
		['our own files', { 'src/core/stats/holm.ts': 9 }, []],
		[
			'one of several files',
			{ 'node_modules/preact/a.js': 1, 'node_modules/preact/b/c.js': 1 },
			['node_modules/preact'],
		],
		['one with a scope', { 'node_modules/@lit/reactive-element/x.js': 1 }, ['node_modules/@lit/reactive-element']],
		['one within another', { 'node_modules/a/node_modules/b/x.js': 1 }, ['node_modules/a/node_modules/b']],
		['one of which nothing is left', { 'node_modules/a/x.js': 0 }, []],
	];
	for (const [what, files, packages] of cases) {
		it(what, () => assert.deepEqual(bundledPackages([bundleOf(files)]), packages));
	}

	it('each once, sorted, over all bundles', () => {
		const bundles = [
			bundleOf({ 'node_modules/b/x.js': 1 }),
			bundleOf({ 'node_modules/a/x.js': 1, 'node_modules/b/y.js': 1 }),
		];
		assert.deepEqual(bundledPackages(bundles), ['node_modules/a', 'node_modules/b']);
	});
});
