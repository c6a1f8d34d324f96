import { expectReading } from './expectReading.ts';

/** A file in which one cell stands between a 0 and a 10, written as tools write it. */
function between(cell: string, delimiter = ','): string {
	return ['nps;comment', '0;slow', `${cell};fine`, '10;', ''].join('\n').replaceAll(';', delimiter);
}

describe('a cell of a recommendation question', () => {
	const numbers: readonly [cell: string, rating: number][] = [
		['7', 7],
		['7.0', 7],
		['"7,0"', 7],
		[' 7 ', 7],
		['"7"', 7],
		['" 7 "', 7],
		['\u00a07\u00a0', 7],
		['７', 7],
		['１０', 10],
		['10 - Extremely likely', 10],
		['10 = Zeer waarschijnlijk', 10],
		['0 - Slet ikke sandsynligt', 0],
		['"10 - Extremely likely, I tell everybody"', 10],
		['"=""7"""', 7],
	];
	for (const [cell, rating] of numbers) {
		it(`${JSON.stringify(cell)} reads as ${rating}`, () => expectReading(between(cell), { ratings: [0, rating, 10] }));
	}

	const halves: readonly [cell: string, delimiter: ',' | ';', rating: number][] = [
		['6.5', ',', 6.5],
		['"8,5"', ',', 8.5],
		['8,5', ';', 8.5],
		['8.99', ';', 8.99],
		['6.999', ',', 6.999],
	];
	for (const [cell, delimiter, rating] of halves) {
		it(`${cell} between ${delimiter} counts below the next whole number`, () =>
			expectReading(between(cell, delimiter), {
				delimiter,
				ratings: [0, rating, 10],
				findings: ['decimal-answers'],
			}));
	}

	const blanks = [
		'',
		'""',
		' ',
		'\t',
		'\u00a0',
		'NA',
		'N/A',
		'n/a',
		'NULL',
		'null',
		'-',
		'.',
		'#N/A',
		'geen antwoord',
		'Geen antwoord',
		'ved ikke',
		'Ved ikke',
		'weet niet',
		'Weet niet',
		"don't know",
		'Don’t know',
		'-99',
		'99',
	];
	for (const cell of blanks) {
		it(`${JSON.stringify(cell)} is no answer`, () => expectReading(between(cell), { ratings: [0, 10], blank: 1 }));
	}

	// Never by its leading digits, and never dropped in silence.
	const invalid = [
		'#ERROR!',
		'Response',
		'nps',
		'10%',
		'2024-05-01',
		'7/10',
		'7 of 10',
		'7 8',
		'1e1',
		'0x7',
		'5-May',
		'7 - 8',
		'"7,5,3"',
		'ten',
		'?',
	];
	for (const cell of invalid) {
		it(`${JSON.stringify(cell)} is counted as invalid`, () =>
			expectReading(between(cell), { ratings: [0, 10], invalid: 1, findings: ['invalid-answers'] }));
	}

	// One in forty: a slip, not another scale.
	for (const cell of ['11', '-1', '100', '10.5', '2024', '7e0']) {
		it(`${cell} among forty ratings is counted as invalid`, async () => {
			const ratings = Array.from({ length: 40 }, (_, index) => index % 11);
			const file = ['nps', ...ratings, cell, ''].join('\n');
			await expectReading(file, { ratings, invalid: 1, findings: ['invalid-answers'] });
		});
	}

	it('a stray sub-header below the header is counted as invalid, and the rest is read', () =>
		expectReading('name,nps\n(text),(0-10)\na,9\nb,10\nc,0\n', {
			question: 1,
			ratings: [9, 10, 0],
			invalid: 1,
			findings: ['invalid-answers'],
		}));
});

describe('words at the ends of a scale', () => {
	const ends: readonly [label: string, rating: number][] = [
		['Extremely likely', 10],
		['Zeer waarschijnlijk', 10],
		['Meget sandsynligt', 10],
		['Absolutely', 10],
		['Strongly agree', 10],
		['Helemaal niet waarschijnlijk', 0],
		['Slet ikke sandsynligt', 0],
		['Not at all likely', 0],
		['Strongly disagree', 1],
	];
	for (const [label, rating] of ends) {
		it(`${label} counts as ${rating} where the others are the numbers between`, () =>
			expectReading(`nps\n8\n${label}\n4\n${label}\n`, {
				ratings: [8, rating, 4, rating],
				scale: rating === 0 ? '0-10' : '0-10 or 1-10',
				findings: ['end-label'],
			}));
	}

	it('count at both ends', () =>
		expectReading('nps\nExtremely likely\n9\n1\nNot at all likely\n', {
			ratings: [10, 9, 1, 0],
			findings: ['end-label', 'end-label'],
		}));

	it('do not count where the end stands as a number too', () =>
		expectReading('nps\nAbsolutely\n10\n9\n8\n0\n', {
			ratings: [10, 9, 8, 0],
			invalid: 1,
			findings: ['invalid-answers'],
		}));

	it('do not count beside other words', () =>
		expectReading('nps\n9\n8\n7\n0\n10\nExtremely likely\nPerhaps\n', {
			ratings: [9, 8, 7, 0, 10],
			invalid: 2,
			findings: ['invalid-answers'],
		}));
});
