import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { columnsOf } from '../../src/cli/layout/textColumns.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { columnRoles } from '../../src/report/columnRoles.ts';
import { sampleTruth } from '../fixtures/samples.ts';
import { surveyLens } from './surveyLens.ts';

describe('survey-lens', () => {
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-'));
	after(() => rmSync(folder, { recursive: true, force: true }));

	function file(name: string, content: string | Uint8Array): string {
		const path = join(folder, name);
		writeFileSync(path, content);
		return path;
	}

	const dutch = 'samples/klanttevredenheid-ict.csv';

	for (const truth of sampleTruth) {
		it(`gives the documented JSON for ${truth.file}`, () => {
			const { status, stdout, stderr } = surveyLens(`samples/${truth.file}`, '--format', 'json');
			assert.equal(status, 0);
			assert.equal(stderr, '');
			const analysis: Analysis = JSON.parse(stdout);
			const { source, question, responses, nps } = analysis;
			assert.equal(analysis.schemaVersion, 1);
			assert.deepEqual(
				[source.name, source.records, source.encoding, source.delimiter, source.layout, source.headerRows],
				[truth.file, truth.records, truth.encoding, truth.delimiter, truth.layout, truth.headerRows],
			);
			assert.deepEqual([question.column, question.index, question.scale], [truth.question, truth.index, truth.scale]);
			assert.deepEqual(
				[responses.records, responses.valid, responses.blank, responses.invalid, responses.excluded],
				[truth.records, truth.valid, truth.blank, truth.invalid, 0],
			);
			assert.deepEqual(analysis.distribution, truth.distribution);
			assert.equal(nps.score, (100 * (truth.promoters - truth.detractors)) / truth.valid);
			assert.equal(nps.promoters.share, truth.promoters / truth.valid);
			assert.equal(nps.interval?.method, 'adjusted-wald');
		});
	}

	// Distribution of the sample, counted by another program: 3 1 4 6 9 18 29 78 124 88 52.
	for (const [options, base] of [
		[['--class', 'promoters', '--class', 'detractors'], 140 + 70],
		[['--rating', '7'], 78],
		[['--rating', '0-4', '--rating', '10'], 3 + 1 + 4 + 6 + 9 + 52],
		[['--class', 'passives', '--rating', '8-9'], 124],
		[['--from', '1999-01-01', '--to', '1999-12-31'], 0],
		[['--to', '2999-12-31'], 412],
	] as const) {
		it(`counts only those of ${options.join(' ')}`, () => {
			const { stdout } = surveyLens(dutch, '--format', 'json', '--benchmark', 'none', ...options);
			assert.equal(JSON.parse(stdout).nps.base, base);
		});
	}

	for (const { file: name } of sampleTruth) {
		it(`writes ${name} as a page that is small enough for a mail`, () => {
			const { stdout } = surveyLens(`samples/${name}`, '--format', 'html');
			assert.ok(Buffer.byteLength(stdout) < 240_000, `${Buffer.byteLength(stdout)} bytes`);
		});
	}

	it('says the interval of statistics.md for 180/140/80: +17.33 to +32.30 around +25', () => {
		const answers = [...new Array(180).fill(10), ...new Array(140).fill(7), ...new Array(80).fill(0)];
		const path = file('rocks.csv', `nps\n${answers.join('\n')}\n`);
		const { nps, benchmark }: Analysis = JSON.parse(
			surveyLens(path, '--format', 'json', '--benchmark', 'integron-nl-all-2023').stdout,
		);
		assert.equal(nps.score, 25);
		assert.equal(nps.interval?.low.toFixed(2), '17.33');
		assert.equal(nps.interval?.high.toFixed(2), '32.30');
		assert.ok(benchmark?.verdict.kind === 'tested');
		assert.equal(benchmark.verdict.z.toFixed(4), '2.0469');
		assert.equal(benchmark.verdict.p.toFixed(5), '0.04067');
		assert.equal(benchmark.verdict.outcome, 'higher');
	});

	it('compares a Dutch survey with the latest figure for all sectors, and others with nothing unasked', () => {
		const ids = sampleTruth.map(({ file }) => {
			const { benchmark }: Analysis = JSON.parse(surveyLens(`samples/${file}`, '--format', 'json').stdout);
			return benchmark?.figure.id ?? null;
		});
		assert.deepEqual(ids, ['integron-nl-all-2024', null, null]);
	});

	const refused: readonly [name: string, content: string | null, status: number, code: string, names: RegExp][] = [
		['missing.csv', null, 3, 'source-missing', /missing\.csv/],
		['empty.csv', '', 3, 'file-empty', /empty/],
		['header.csv', 'id;nps\n', 3, 'no-records', /no answers/],
		['binary.csv', 'nps\n\0\u0001', 3, 'file-binary', /not a text file/],
		['quote.csv', 'nps,why\n9,"good\n8,bad\n', 3, 'unclosed-quote', /line 2/],
		['five.csv', 'Would you recommend us?\n1\n5\n4\n', 4, 'no-question', /1 to 5/],
		['none.csv', 'id,colour\n1,red\n', 4, 'no-question', /recommend/],
		['two.csv', 'nps,Would you recommend us?\n0,9\n9,10\n', 5, 'question-needed', /--question "#2"/],
	];
	for (const [name, content, status, code, names] of refused) {
		it(`refuses ${name} with ${code}, for people and for programs`, () => {
			const path = content === null ? join(folder, name) : file(name, content);
			const ended = surveyLens(path, '--format', 'json', '--language', 'en');
			assert.equal(ended.status, status);
			assert.match(ended.stderr, names);
			const { error } = JSON.parse(ended.stdout);
			assert.equal(error.code, code);
			assert.ok(Array.isArray(error.candidates));
			const inText = surveyLens(path, '--language', 'en');
			assert.equal(inText.status, status);
			assert.equal(inText.stdout, '');
			assert.equal(inText.stderr, ended.stderr);
		});
	}

	const wrong: readonly [args: readonly string[], names: RegExp][] = [
		[[dutch, '--group', 'Accountteam'], /--group/],
		[[dutch, '--segment', 'Accuntteam'], /“Accountteam”/],
		[[dutch, '--weight', 'Gewicht'], /“Gewicht”/],
		[[dutch, '--where', 'Acountteam=Oost'], /“Accountteam”/],
		[[dutch, '--where', 'Accountteam=Oots'], /West; Zuid; Oost; Noord; Export/],
		[[dutch, '--where', 'Klant=Gemeente Kwartiersland'], /“Gemeente Kwartierland”/],
		[[dutch, '--where', 'Toelichting=Goed'], /“Toelichting”/],
		[[dutch, '--rating', 'Klant=1-5'], /“Klant”/],
		[[dutch, '--rating', '12'], /0 to 10/],
		[[dutch, '--class', 'fans'], /promoters, passives, detractors/],
		[[dutch, '--to', 'yesterday'], /2026-05-31/],
		[[dutch, '--cross', 'Functie,Team'], /“Team”/],
		[[dutch, '--cross', 'Functie'], /ROWS,COLUMNS/],
		[[dutch, '--period', 'decade'], /day, week, month, quarter, year/],
		[[dutch, '--population', '100'], /412/],
		[[dutch, '--min-base', '0'], /1 or more/],
		[[dutch, '--format', 'pdf'], /pdf/],
		[[], /No file/],
		[[dutch, '--question', 'Klnt'], /Klant/],
		[[dutch, '--question', '#999'], /#999/],
		[[dutch, '--benchmark', 'integron-nl-all-2032'], /integron-nl-all-20/],
		[[dutch, '--role', 'coment=Toelichting'], /“comment”/],
		[[dutch, '--role', 'comment=Toelichtng'], /“Toelichting”/],
		[[dutch, '--role', 'comment'], /ROLE=COLUMN/],
		[[dutch, '--answers', 'first'], /all, latest/],
		[[dutch, '--shift', '2'], /1, -1/],
		[[dutch, '--date-order', 'ymd'], /day-first, month-first/],
		[[dutch, '--encoding', 'utf-16'], /utf-16le/],
		[[dutch, '--output', join('no', 'such', 'folder', 'report.txt')], /report\.txt.*ENOENT/],
	];
	for (const [args, names] of wrong) {
		it(`is wrong usage: ${args.join(' ')}`, () => {
			const { status, stderr, stdout } = surveyLens(...args, '--language', 'en');
			assert.equal(status, 2);
			assert.match(stderr, names);
			assert.equal(stdout, '');
		});
	}

	it('refuses a named question on another scale with status 4', () => {
		const { status, stderr } = surveyLens(dutch, '--question', 'Klant', '--language', 'en');
		assert.equal(status, 4);
		assert.match(stderr, /Klant/);
	});

	it('refuses a role for a header that stands twice, and names the numbers', () => {
		const path = file('twice.csv', 'team,team,nps\nA,B,9\n');
		const { status, stderr, stdout } = surveyLens(path, '--role', 'segment=team', '--format', 'json');
		assert.equal(status, 2);
		assert.match(stderr, /#1 and #2/);
		assert.equal(JSON.parse(stdout).error.code, 'ambiguous-column');
		assert.equal(surveyLens(path, '--role', 'segment=#2').status, 0);
	});

	it('tells what each column was taken for, and why, in JSON and in words', () => {
		const path = file('roles.csv', 'who,region,nps\na,N,9\nb,N,0\nc,S,10\nd,S,8\n');
		const args = [path, '--role', 'respondent=who', '--language', 'en'];
		const { reading }: Analysis = JSON.parse(surveyLens(...args, '--format', 'json').stdout);
		assert.deepEqual(reading.roles, [
			{ column: 'who', value: 'respondent', reason: 'chosen' },
			{ column: 'region', value: 'segment', reason: 'values' },
			{ column: 'nps', value: 'recommendation', reason: 'wording-and-values' },
		]);
		assert.match(surveyLens(...args).stdout, /Respondent: “who” \(chosen by you\)/);
		assert.match(surveyLens(...args, '--format', 'html').stdout, /Respondent: “who” \(chosen by you\)/);
	});

	for (const role of columnRoles) {
		it(`gives a column the role of ${role}, and as recognised without it`, () => {
			const path = file('every-role.csv', 'Q,How likely are you to recommend us?\n9,10\n0,9\n10,0\n8,8\n');
			const readingOf = (...args: string[]): Analysis['reading']['roles'][number] | undefined =>
				JSON.parse(surveyLens(path, ...args, '--format', 'json').stdout).reading.roles[0];
			assert.deepEqual(readingOf('--role', `${role}=Q`), { column: 'Q', value: role, reason: 'chosen' });
			assert.notEqual(readingOf()?.reason, 'chosen');
		});
	}

	it('computes from the column that is given the role of recommendation', () => {
		const path = file('unnamed.csv', 'Q7,team\n9,A\n10,B\n0,B\n');
		assert.equal(surveyLens(path).status, 4);
		const { nps }: Analysis = JSON.parse(surveyLens(path, '--role', 'recommendation=Q7', '--format', 'json').stdout);
		assert.deepEqual([nps.promoters.count, nps.detractors.count], [2, 1]);
	});

	it('counts all answers of a respondent, or the latest by date', () => {
		const path = file('waves.csv', 'email,date,nps\na@x.nl,2026-05-02,9\na@x.nl,2026-05-01,0\nb@x.nl,2026-05-01,10\n');
		const analysis = (...args: readonly string[]): Analysis =>
			JSON.parse(surveyLens(path, '--format', 'json', ...args).stdout);
		const all = analysis();
		assert.deepEqual([all.reading.answers, all.responses.valid, all.responses.excluded], ['all', 3, 0]);
		const latest = analysis('--answers', 'latest');
		assert.deepEqual([latest.reading.answers, latest.responses.valid, latest.responses.excluded], ['latest', 2, 1]);
		assert.equal(latest.nps.score, 100);
		assert.deepEqual(
			latest.findings.find(({ code }) => code === 'repeated-respondents'),
			{ code: 'repeated-respondents', severity: 'note', respondents: 1, records: 1, counted: 'latest', date: 'date' },
		);
	});

	const shifted: readonly [numbers: readonly number[], shift: string, distribution: readonly number[]][] = [
		[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], '1', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
		[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9], '-1', [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]],
	];
	for (const [numbers, shift, distribution] of shifted) {
		it(`refuses numbers off by one, and reads them with --shift ${shift}`, () => {
			const path = file(`shift${shift}.csv`, `nps\n${numbers.join('\n')}\n`);
			const refusal = surveyLens(path, '--language', 'en');
			assert.equal(refusal.status, 4);
			assert.match(refusal.stderr, new RegExp(`--shift ${shift}\\b`));
			const read: Analysis = JSON.parse(surveyLens(path, '--shift', shift, '--format', 'json').stdout);
			assert.deepEqual(read.distribution, distribution);
			assert.equal(read.reading.shift, Number(shift));
			assert.ok(read.findings.some(({ code }) => code === 'scale-shifted'));
		});
	}

	it('takes the order of day and month, and UTF-16, as it is told', () => {
		const path = file('dates.csv', Buffer.from('date;nps\n1-2-2026;9\n3-4-2026;10\n', 'utf16le'));
		const { reading }: Analysis = JSON.parse(
			surveyLens(path, '--encoding', 'utf-16le', '--date-order', 'month-first', '--format', 'json').stdout,
		);
		assert.deepEqual(reading.encoding, { value: 'utf-16le', reason: 'chosen' });
		assert.deepEqual(reading.dateOrder, { value: 'month-first', reason: 'chosen' });
	});

	it('writes HTML that is valid, holds no script and loads nothing', async () => {
		const path = join(folder, 'report.html');
		const { status, stdout } = surveyLens(dutch, '--format', 'html', '--output', path);
		assert.equal(status, 0);
		assert.equal(stdout, '');
		const html = readFileSync(path, 'utf8');
		assert.doesNotMatch(html, /<script|https?:\/\/(?!www\.w3\.org)|\sstyle=/i);
		const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
		assert.deepEqual(
			report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
			[],
		);
	});

	it('speaks the language of the survey unless told otherwise', () => {
		assert.match(surveyLens(dutch).stdout, /412 antwoorden/);
		assert.match(surveyLens(dutch, '--language', 'da').stdout, /412 svar/);
		assert.match(surveyLens('samples/kundeundersoegelse-finans.csv').stdout, /175 svar/);
	});

	const awkward = [
		'nps,t\u001b[31meam,\u009b2Jplace',
		...Array.from(
			{ length: 40 },
			(_, record) =>
				`${record % 11},${['\u001b]0;owned\u0007', '東京都港区', 've\u0301ry', '\u202eevil'][record % 4]},${'\u009b1m'}${record % 2}`,
		),
	].join('\n');
	const texts: readonly (readonly [name: string, args: () => readonly string[]])[] = [
		...sampleTruth.map(({ file: name }) => [name, () => [`samples/${name}`]] as const),
		['every option', () => [dutch, '--cross', 'Functie,Accountteam', '--period', 'month', '--comments']],
		['awkward labels', () => [file('awkward.csv', awkward), '--segment', '#2', '--min-base', '2', '--cross', '#2,#3']],
		['its help', () => ['--help']],
	];
	for (const [name, args] of texts) {
		it(`keeps to 80 columns and sends the terminal no control signs: ${name}`, () => {
			for (const language of ['en', 'nl', 'da']) {
				const { status, stdout, stderr } = surveyLens(...args(), '--language', language);
				assert.equal(status, 0, stderr);
				for (const line of stdout.split('\n')) {
					assert.ok(columnsOf(line) <= 80, `${columnsOf(line)}: ${line}`);
					assert.doesNotMatch(line, /\p{Cc}|\u202e/u);
				}
			}
		});
	}

	it('sends no control signs as JSON, as Markdown, nor in a refusal', () => {
		const path = file('awkward.csv', awkward);
		for (const format of ['json', 'markdown']) {
			assert.doesNotMatch(surveyLens(path, '--format', format).stdout, /(?![\n\t])\p{Cc}/u);
		}
		assert.equal(JSON.parse(surveyLens(path, '--format', 'json').stdout).reading.roles[2].column, '\u009b2Jplace');
		assert.doesNotMatch(surveyLens(path, '--question', 'team').stderr, /(?![\n\t])\p{Cc}/u);
	});

	it('lists the benchmarks, helps and tells its version', () => {
		assert.match(surveyLens('--list-benchmarks').stdout, /^integron-nl-all-2024 /m);
		assert.equal(JSON.parse(surveyLens('--list-benchmarks', '--format', 'json').stdout)[0].publisher, 'Integron');
		assert.match(surveyLens('--help').stdout, /--question COLUMN/);
		assert.match(surveyLens('--version').stdout, /^\d+\.\d+\.\d+\n$/);
	});
});
