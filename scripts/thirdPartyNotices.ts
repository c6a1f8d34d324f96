import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './paths.ts';

/** The kernels hold the runtime of their compiler, which no bundler sees. */
const compiledIn = ['node_modules/assemblyscript'] as const;

/** Packages that come without the text of their licence: another one of the same authors and licence. */
const licenceElsewhere: Readonly<Record<string, string>> = {
	'node_modules/@lit-labs/ssr-dom-shim': 'node_modules/@lit/reactive-element',
};

/** Packages that hold work of others without naming them: files with the terms of that work. */
const termsWithin: Readonly<Record<string, readonly string[]>> = {
	'node_modules/@orama/stopwords': ['scripts/licences/snowball.txt'],
};

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The folders of the packages of which something stands in a bundle, each once, sorted: `node_modules/preact`. */
export function bundledPackages(bundles: readonly Pick<Metafile, 'outputs'>[]): readonly string[] {
	const files = bundles
		.flatMap(({ outputs }) => Object.values(outputs))
		.flatMap(({ inputs }) => Object.entries(inputs))
		.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
		.map(([file]) => file);
	return [
		...new Set(files.map((file) => packageFolder.exec(file)?.[0]).filter((folder) => folder !== undefined)),
	].sort();
}

/**
 * Names the packages that are part of the product, under the texts of their licences.
 * @throws where a package has none.
 */
export function thirdPartyNotices(bundles: readonly Pick<Metafile, 'outputs'>[]): string {
	const packagesByTerms = new Map<string, string[]>();
	for (const folder of [...compiledIn, ...bundledPackages(bundles)]) {
		const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
		const terms = `${license}\n\n${termsIn(licenceElsewhere[folder] ?? folder)}`;
		packagesByTerms.set(terms, [...(packagesByTerms.get(terms) ?? []), `${name} ${version}`]);
	}
	const parts = [...packagesByTerms].map(([terms, packages]) => `${packages.join('\n')}\n\n${terms}`);
	const rule = `\n\n${'-'.repeat(80)}\n\n`;
	return `${['Survey Lens contains the following software, under these licences.', ...parts].join(rule)}\n`;
}

/** The licence of a package and, where it has some, its notices and the terms of what it holds. */
function termsIn(folder: string): string {
	const files = readdirSync(join(root, folder)).sort();
	const licences = files.filter((file) => /^(licen[cs]e|copying)/i.test(file));
	if (licences.length === 0) {
		throw new Error(`${folder} comes without the text of its licence: name one in scripts/thirdPartyNotices.ts.`);
	}
	const notices = files.filter((file) => /^notice/i.test(file));
	return [...[...licences, ...notices].map((file) => join(folder, file)), ...(termsWithin[folder] ?? [])]
		.map((file) => readFileSync(join(root, file), 'utf8').trim())
		.join('\n\n');
}
