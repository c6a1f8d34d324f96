import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../../../scripts/paths.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md', 'docs/statistics.md'];

/** What stands between backticks in a document, but for its listings. */
function namesIn(document: string): readonly string[] {
	const text = readFileSync(join(root, document), 'utf8').replace(/^```.*?^```/gms, '');
	return [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
}

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

	it('CONTRIBUTING.md names files and folders that are there', () => {
		const known = new Set(['src', 'test', 'scripts', 'media'].flatMap(filesIn).map((file) => basename(file)));
		const missing = namesIn('CONTRIBUTING.md').filter((name) => {
			if (/^(src|test|scripts|media|schemas|docs|lint)\/[\w./-]+$/.test(name)) {
				return !name.startsWith('test/.work') && !existsSync(join(root, name));
			}
			return /^\w+\.(ts|tsx|css)$/.test(name) && !known.has(name);
		});
		assert.deepEqual(missing, []);
	});

	it('docs/statistics.md names files and functions that are there', () => {
		const ofR = ['svymean']; // named as a source
		const sources = filesIn('src/core').filter((file) => file.endsWith('.ts'));
		const files = new Set(sources.map((file) => basename(file, '.ts')));
		const code = sources.map((file) => readFileSync(join(root, 'src/core', file), 'utf8')).join('\n');
		const missing = namesIn('docs/statistics.md')
			.filter((name) => /^\w+$/.test(name) && !ofR.includes(name))
			.filter((name) => !files.has(name) && !code.includes(`export function ${name}(`));
		assert.deepEqual(missing, []);
	});

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
