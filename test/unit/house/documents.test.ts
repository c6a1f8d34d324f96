import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/paths.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md', 'docs/statistics.md'];

/** The targets of links and pictures within the repository. */
function targetsIn(document: string): readonly string[] {
	const text = readFileSync(join(root, document), 'utf8');
	return [...text.matchAll(/\]\(([^)]+)\)/g)]
		.map(([, target = '']) => target.replace(/#.*/, ''))
		.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('the documents', () => {
	for (const document of documents) {
		it(`${document} leads nowhere that is not there`, () => {
			const missing = targetsIn(document).filter((target) => !existsSync(join(root, dirname(document), target)));
			assert.deepEqual(missing, []);
		});
	}

	it('README.md shows pictures of under 90 kB each', () => {
		const pictures = targetsIn('README.md').filter((target) => target.endsWith('.png'));
		assert.ok(pictures.length >= 4);
		for (const picture of pictures) {
			assert.ok(statSync(join(root, picture)).size < 90_000, picture);
		}
	});

	it('README.md names every command and every setting', () => {
		const { commands, configuration } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).contributes;
		const titles = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		const names = [
			...commands.map(({ title }: { title: string }) => `| **${titles[title.slice(1, -1)]}** |`),
			...Object.keys(configuration.properties).map((setting) => `| \`${setting}\` |`),
		];
		assert.deepEqual(
			names.filter((name) => !readme.includes(name)),
			[],
		);
	});

	it('README.md says whose trademarks it uses', () => {
		assert.match(
			readFileSync(join(root, 'README.md'), 'utf8'),
			/trademarks of Bain & Company.*NICE Systems.*Fred Reichheld/,
		);
	});
});
