import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const manifestText = readFileSync(new URL('package.json', root), 'utf8');
const manifest = JSON.parse(manifestText);
const { commands, menus, configuration, walkthroughs } = manifest.contributes;
const declared: readonly string[] = commands.map(({ command }: { command: string }) => command);

function texts(file: string): Readonly<Record<string, string>> {
	return JSON.parse(readFileSync(new URL(file, root), 'utf8'));
}

const textFiles = ['package.nls.json', 'package.nls.nl.json', 'package.nls.da.json'];
const english = texts('package.nls.json');
/** `%key%` stands for a text in the reader's language. */
const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);

describe('the manifest', () => {
	for (const file of textFiles) {
		it(`has every text in ${file}, and no other`, () => {
			assert.deepEqual(Object.keys(texts(file)).toSorted(), [...new Set(used)].toSorted());
		});

		it(`has no empty text in ${file}`, () => {
			assert.deepEqual(
				Object.entries(texts(file)).filter(([, text]) => text.trim() === ''),
				[],
			);
		});
	}

	it('leaves no command without its category and a title in words', () => {
		for (const { command, title, category } of commands) {
			assert.equal(category, 'Survey Lens', command);
			assert.match(title, /^%command\.[a-zA-Z]+%$/, command);
		}
	});

	it('names the command of the main job Compute NPS', () => {
		assert.equal(english['command.openReport'], 'Compute NPS');
	});

	for (const [menu, items] of Object.entries<readonly { command: string }[]>(menus)) {
		it(`offers in ${menu} only commands that exist, each once`, () => {
			const offered = items.map(({ command }) => command);
			assert.deepEqual(
				offered.filter((command) => !declared.includes(command)),
				[],
			);
			assert.equal(new Set(offered).size, offered.length);
		});
	}

	it('keeps every setting under surveyLens', () => {
		assert.deepEqual(
			Object.keys(configuration.properties).filter((name) => !name.startsWith('surveyLens.')),
			[],
		);
	});

	describe('walks through', () => {
		const [{ steps }] = walkthroughs;

		it('getting samples, computing, asking and sending on', () => {
			assert.deepEqual(
				steps.map(({ id }: { id: string }) => id),
				['samples', 'compute', 'ask', 'share'],
			);
		});

		it('pictures that are there, in the colours of the theme', () => {
			for (const { media } of steps) {
				assert.ok(existsSync(new URL(media.svg, root)), media.svg);
				assert.match(readFileSync(new URL(media.svg, root), 'utf8'), /var\(--vscode-/);
			}
		});

		it('steps that end by commands that exist', () => {
			const events: readonly string[] = steps.flatMap(
				({ completionEvents }: { completionEvents: string[] }) => completionEvents,
			);
			const unknown = events
				.filter((event) => event.startsWith('onCommand:'))
				.filter((event) => !declared.includes(event.slice('onCommand:'.length)));
			assert.deepEqual(unknown, []);
		});

		for (const file of textFiles) {
			it(`buttons of the same commands in ${file}`, () => {
				assert.deepEqual(buttonsIn(texts(file)), [
					'surveyLens.getSamples',
					'surveyLens.openReport',
					'surveyLens.exportReport',
					'surveyLens.compareSurveys',
				]);
			});
		}

		function buttonsIn(words: Readonly<Record<string, string>>): (string | undefined)[] {
			return steps.flatMap(({ id }: { id: string }) =>
				[...(words[`walkthrough.${id}.description`] ?? '').matchAll(/\]\(command:([^)]+)\)/g)].map(([, name]) => name),
			);
		}
	});

	it('is activated by its panels, and by nothing else than those and its commands', () => {
		assert.deepEqual(manifest.activationEvents, [
			'onWebviewPanel:surveyLens.report',
			'onWebviewPanel:surveyLens.comparison',
		]);
	});

	describe('finds files by their names', () => {
		const [{ when }] = menus['explorer/context'];
		const pattern = new RegExp(/resourceExtname =~ \/(.+?)\/i/.exec(when)?.[1] ?? '', 'i');
		const names: readonly (readonly [extension: string, found: boolean])[] = [
			['.csv', true],
			['.CSV', true],
			['.tsv', true],
			['.tab', true],
			['.csvx', false],
			['.txt', false],
			['', false],
		];
		for (const [extension, found] of names) {
			it(`${extension || 'no extension'}: ${found}`, () => assert.equal(pattern.test(extension), found));
		}
	});

	describe('finds documents by their languages', () => {
		const [{ when }] = menus['editor/title'];
		const pattern = new RegExp(/resourceLangId =~ \/(.+?)\/\)/.exec(when)?.[1] ?? '');
		const languages: readonly (readonly [language: string, found: boolean])[] = [
			['csv', true],
			['tsv', true],
			['csv (semicolon)', true],
			['dynamic csv', true],
			['plaintext', false],
			['csvish', false],
		];
		for (const [language, found] of languages) {
			it(`${language}: ${found}`, () => assert.equal(pattern.test(language), found));
		}
	});
});
