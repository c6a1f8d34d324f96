import assert from 'node:assert/strict';
import { guessDialect } from '../../../../src/core/csv/dialect.ts';

describe('guessDialect', () => {
	const cases: readonly [name: string, text: string, delimiter: string, reason: string, start?: number][] = [
		['comma', 'a,b\n1,2\n3,4', ',', 'consistent-columns'],
		['semicolon with decimal commas', 'a;b;c\n1,5;2,5;3\n1,5;2,5;3', ';', 'consistent-columns'],
		['tab with commas in texts', 'a\tb\n1\tyes, no\n2\tno, yes', '\t', 'consistent-columns'],
		['pipe', 'a|b\n1|2', '|', 'consistent-columns'],
		['semicolons inside cells of a comma file', 'a,b\n1,"x;y;z"\n2,"x;y"\n3,x', ',', 'consistent-columns'],
		['multiple choice joined by ; in a ; file', 'id;nps;kies\n1;7;"a;b"\n2;8;"a"', ';', 'consistent-columns'],
		['a comma in a comment of a one-column file', 'comment\ngood, really\nbad', ';', 'only-one'],
		['both in comments of a one-column file', 'comment\ngood, really; yes\nbad, too', '\t', 'only-one'],
		['a comma behind each cell of a one-column file', 'comment\ngood,\nbad,', ',', 'only-one'],
		['a letter or colon is never a delimiter', 'time\n10:20\n11:30', ',', 'only-one'],
		['a title above the header', 'Survey of May\na;b\n1;2\n3;4', ';', 'consistent-columns'],
		['a title with commas', 'Survey, May, 2026\na;b\n1;2\n3;4', ';', 'consistent-columns'],
		[
			'semicolons in all quoted cells of a column',
			'"a","b; c; d; e"\n"1","w; x; y; z"\n"2","w; x; y; z"',
			',',
			'consistent-columns',
		],
		['sep= line', 'sep=;\na;b,c\n1;2,3', ';', 'separator-line', 6],
		['sep= line ended by CR', 'sep=;\ra;b,c\r1;2,3', ';', 'separator-line', 6],
		['byte order mark', '\ufeffa;b\n1;2', ';', 'consistent-columns', 3],
	];
	for (const [name, text, value, reason, start = 0] of cases) {
		it(name, () => {
			const dialect = guessDialect(new TextEncoder().encode(text), true, undefined);
			assert.deepEqual(dialect.delimiter, { value, reason });
			assert.equal(dialect.start, start);
		});
	}

	it('takes the chosen delimiter', () => {
		const dialect = guessDialect(new TextEncoder().encode('a;b,c\n1;2,3'), true, ',');
		assert.deepEqual(dialect.delimiter, { value: ',', reason: 'chosen' });
	});

	it('judges by whole records where the head ends inside one', () => {
		const dialect = guessDialect(new TextEncoder().encode('a;b\n1;"x, y'), false, undefined);
		assert.equal(dialect.delimiter.value, ';');
	});
});
