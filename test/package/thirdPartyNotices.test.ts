import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from '../../scripts/paths.ts';

const source = join(root, 'src');
const notices = readFileSync(join(dist, 'ThirdPartyNotices.txt'), 'utf8');

/** The packages that the source asks for at run time. */
const imported = new Set(
	readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name))
		.flatMap((name) => [
			...readFileSync(join(source, name), 'utf8').matchAll(/^(?:import (?!type )|\} from ).*'([^']+)';$/gm),
		])
		.map(([, from = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? '')
		.filter((name) => !/^\.|^node:|^vscode$/.test(name)),
);

describe('the third-party notices', () => {
	it('are of more packages than one', () => assert.ok(imported.size > 5, [...imported].join(', ')));

	for (const name of [...imported, 'assemblyscript']) {
		it(`name ${name}, in the version that is installed`, () => {
			const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
			assert.ok(notices.split('\n').includes(`${name} ${version}`));
		});
	}

	for (const words of [
		'Permission is hereby granted, free of charge',
		'Apache License',
		'Redistributions in binary form',
		'Dr Martin Porter',
	]) {
		it(`give the text of the licence: ${words} …`, () => assert.ok(notices.includes(words)));
	}
});
