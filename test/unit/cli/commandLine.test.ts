import assert from 'node:assert/strict';
import { askedFormat, askedLanguage, readCommandLine } from '../../../src/cli/commandLine.ts';
import { UsageError } from '../../../src/cli/usageError.ts';

describe('readCommandLine', () => {
	it('takes a file, and the rest as documented', () => {
		assert.deepEqual(readCommandLine(['survey.csv']), {
			action: 'report',
			files: ['survey.csv'],
			format: 'text',
			query: {
				question: null,
				benchmark: 'auto',
				level: 0.95,
				segments: [],
				filters: { where: [], classes: [], ratings: [], from: null, to: null },
				period: 'auto',
				weight: null,
				minimumBase: null,
				population: null,
				cross: null,
			},
			comments: false,
			benchmarkFiles: [],
			language: null,
			reading: { version: 1 },
			output: null,
		});
	});

	it('takes every option', () => {
		const args =
			'--format json --question #3 --benchmark none --benchmark-file own.json --benchmark-file other.csv --level 0.9 --language da --encoding windows-1252 --delimiter tab ' +
			'--segment Team --segment #5 --where Team=East --where Team=West --class promoters --class passives --rating 0-6 --rating #8=3 --from 2025-01-01 --to 2026-02-28 --period quarter --weight #9 --min-base 5 --population 120 --cross #7,Team --comments ' +
			'--role comment=Remarks --role date=#4 --answers latest --shift -1 --date-order month-first --output out.json s.csv';
		assert.deepEqual(readCommandLine(args.split(' ')), {
			action: 'report',
			files: ['s.csv'],
			format: 'json',
			query: {
				question: '#3',
				benchmark: 'none',
				level: 0.9,
				segments: ['Team', '#5'],
				filters: {
					where: ['Team=East', 'Team=West'],
					classes: ['promoters', 'passives'],
					ratings: [
						{ column: null, from: 0, below: 7 },
						{ column: '#8', from: 3, below: 4 },
					],
					from: '2025-01-01',
					to: '2026-02-28',
				},
				period: 'quarter',
				weight: '#9',
				minimumBase: 5,
				population: 120,
				cross: '#7,Team',
			},
			comments: true,
			benchmarkFiles: ['own.json', 'other.csv'],
			language: 'da',
			reading: {
				version: 1,
				encoding: 'windows-1252',
				delimiter: '\t',
				roles: [
					{ role: 'comment', column: 'Remarks' },
					{ role: 'date', column: '#4' },
				],
				dateOrder: 'month-first',
				answers: 'latest',
				shift: -1,
			},
			output: 'out.json',
		});
	});

	for (const shift of ['1', '0', '-1']) {
		it(`takes the shift ${shift}`, () => {
			assert.equal(readCommandLine(['s.csv', '--shift', shift]).reading.shift, Number(shift));
		});
	}

	for (const encoding of ['utf-8', 'UTF-8', 'windows-1252', 'utf-16le', 'UTF-16BE']) {
		it(`takes the encoding ${encoding}`, () => {
			const { reading } = readCommandLine(['s.csv', '--encoding', encoding]);
			assert.equal(reading.encoding, encoding.toLowerCase());
		});
	}

	it('takes a header that holds an equals sign, and one that starts with a dash', () => {
		assert.deepEqual(
			readCommandLine(['s.csv', '--role', 'segment=size=large', '--role', 'none=- total']).reading.roles,
			[
				{ role: 'segment', column: 'size=large' },
				{ role: 'none', column: '- total' },
			],
		);
	});

	it('takes a file that starts with a dash behind --', () => {
		assert.equal(readCommandLine(['--level', '0.9', '--', '-s.csv']).files[0], '-s.csv');
	});

	it('names the role nearest to one that there is not', () => {
		assert.throws(
			() => readCommandLine(['s.csv', '--role', 'coment=Remarks']),
			(error) => error instanceof UsageError && error.values['nearest'] === 'comment',
		);
	});

	const wrong: readonly [args: string, key: string][] = [
		['', 'terminal.file-missing'],
		['a.csv b.csv --benchmark none', 'terminal.comparison-alone'],
		['a.csv b.csv --benchmark-file own.json', 'terminal.comparison-alone'],
		['a.csv b.csv --segment team', 'terminal.comparison-alone'],
		['a.csv b.csv --cross a,b', 'terminal.comparison-alone'],
		['a.csv b.csv --comments', 'terminal.comparison-alone'],
		['a.csv --where team', 'terminal.where-form'],
		['a.csv --class neutrals', 'terminal.not-one-of'],
		['a.csv --rating 11', 'terminal.rating-form'],
		['a.csv --rating 6-3', 'terminal.rating-form'],
		['a.csv --rating Support', 'terminal.rating-form'],
		['a.csv --from 31-05-2026', 'terminal.day-form'],
		['a.csv --to 2026-02-30', 'terminal.day-form'],
		['a.csv --cross team', 'terminal.cross-form'],
		['a.csv --period fortnight', 'terminal.not-one-of'],
		['a.csv --min-base 0', 'terminal.whole-number'],
		['a.csv --min-base 2.5', 'terminal.whole-number'],
		['a.csv --population many', 'terminal.whole-number'],
		['a.csv --comments=yes', 'terminal.value-surplus'],
		['a.csv --group team', 'terminal.unknown-option'],
		['a.csv -f json', 'terminal.unknown-option'],
		['a.csv --format pdf', 'terminal.not-one-of'],
		['a.csv --format', 'terminal.value-missing'],
		['a.csv --question --format json', 'terminal.value-missing'],
		['a.csv --language fr', 'terminal.not-one-of'],
		['a.csv --encoding utf-16', 'terminal.not-one-of'],
		['a.csv --delimiter x', 'terminal.not-one-of'],
		['a.csv --answers first', 'terminal.not-one-of'],
		['a.csv --shift 2', 'terminal.not-one-of'],
		['a.csv --date-order ymd', 'terminal.not-one-of'],
		['a.csv --role', 'terminal.value-missing'],
		['a.csv --role comment', 'terminal.role-form'],
		['a.csv --role comment=', 'terminal.role-form'],
		['a.csv --role remark=Why', 'terminal.unknown-role'],
		['a.csv --role =Why', 'terminal.unknown-role'],
		['a.csv --answers all --answers latest', 'terminal.option-twice'],
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

	it('finds the asked language even where the rest is wrong', () => {
		assert.equal(askedLanguage(['--nonsense', '--language', 'nl']), 'nl');
		assert.equal(askedLanguage(['--language=da', '--segment']), 'da');
		assert.equal(askedLanguage(['--language', 'fr']), null);
		assert.equal(askedLanguage([]), null);
	});
});
