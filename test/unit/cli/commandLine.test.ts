import assert from 'node:assert/strict';
import { askedFormat, readCommandLine } from '../../../src/cli/commandLine.ts';
import { UsageError } from '../../../src/cli/usageError.ts';

describe('readCommandLine', () => {
	it('takes a file, and the rest as documented', () => {
		assert.deepEqual(readCommandLine(['survey.csv']), {
			action: 'report',
			file: 'survey.csv',
			format: 'text',
			question: null,
			benchmark: 'auto',
			level: 0.95,
			language: null,
			encoding: null,
			delimiter: null,
			output: null,
		});
	});

	it('takes every option', () => {
		const args =
			'--format json --question #3 --benchmark none --level 0.9 --language da --encoding windows-1252 --delimiter tab --output out.json s.csv';
		assert.deepEqual(readCommandLine(args.split(' ')), {
			action: 'report',
			file: 's.csv',
			format: 'json',
			question: '#3',
			benchmark: 'none',
			level: 0.9,
			language: 'da',
			encoding: 'windows-1252',
			delimiter: '\t',
			output: 'out.json',
		});
	});

	const wrong: readonly [args: string, key: string][] = [
		['', 'terminal.file-missing'],
		['a.csv b.csv', 'terminal.several-files'],
		['a.csv --segment team', 'terminal.unknown-option'],
		['a.csv --where team=East', 'terminal.unknown-option'],
		['a.csv --weight w', 'terminal.unknown-option'],
		['a.csv -f json', 'terminal.unknown-option'],
		['a.csv --format markdown', 'terminal.not-one-of'],
		['a.csv --format', 'terminal.value-missing'],
		['a.csv --question --format json', 'terminal.value-missing'],
		['a.csv --language fr', 'terminal.not-one-of'],
		['a.csv --encoding utf-16', 'terminal.not-one-of'],
		['a.csv --delimiter x', 'terminal.not-one-of'],
		['a.csv --level 95', 'terminal.level'],
		['a.csv --level 0', 'terminal.level'],
		['a.csv --level abc', 'terminal.level'],
		['a.csv --list-benchmarks=yes', 'terminal.value-surplus'],
		['a.csv --level 0.9 --level 0.8', 'terminal.option-twice'],
	];
	for (const [args, key] of wrong) {
		it(`refuses: ${args}`, () => {
			assert.throws(
				() => readCommandLine(args.split(' ').filter((arg) => arg !== '')),
				(error) => error instanceof UsageError && error.key === key,
			);
		});
	}

	it('needs no file for lists and help', () => {
		assert.equal(readCommandLine(['--list-benchmarks']).action, 'list-benchmarks');
		assert.equal(readCommandLine(['--help']).action, 'help');
		assert.equal(readCommandLine(['--version']).action, 'version');
	});

	it('finds the asked format even where the rest is wrong', () => {
		assert.equal(askedFormat(['--nonsense', '--format', 'json']), 'json');
		assert.equal(askedFormat(['--format=json', '--segment']), 'json');
		assert.equal(askedFormat(['--format', 'pdf']), 'text');
	});
});
