import assert from 'node:assert/strict';
import { readScale } from '../../../../src/core/survey/scale.ts';

/** The distinct cells of a column of answers, parted by spaces or given as a list. */
function column(answers: string | readonly string[]) {
	const cells = typeof answers === 'string' ? answers.split(' ') : answers;
	const dictionary = [...new Set(cells)];
	return { dictionary, counts: dictionary.map((entry) => cells.filter((cell) => cell === entry).length) };
}

const likely = 'How likely are you to recommend us?';

describe('readScale', () => {
	const scales: readonly [name: string, answers: string | readonly string[], text: string, scale: string][] = [
		['a zero was given', '0 5 7 9 10', likely, '0-10'],
		['no zero given and nothing said', '1 5 7 9 10', likely, '0-10 or 1-10'],
		['the text says 0 to 10', '3 7 9', `${likely} (0-10)`, '0-10'],
		['the text says 0 t/m 10', '3 7 9', 'Hoe waarschijnlijk, van 0 t/m 10?', '0-10'],
		['the text says 1 to 10', '3 7 9', `${likely} On a scale from 1 to 10`, '1-10'],
		['the text labels 10 and 1', '3 7 9', `${likely}10 - strongly agree, 1 - strongly disagree.`, '1-10'],
		['the answers label 0', ['0 - Slet ikke sandsynligt', '7', '9'], likely, '0-10'],
		['the answers label 1 and 10', ['1 = Helemaal niet', '7', '10 = Zeker'], likely, '1-10'],
		['a zero was given although the text says 1 to 10', '0 7 9', 'from 1 to 10', '0-10'],
		['decimals', '6.5 8.5 9 10', likely, '0-10 or 1-10'],
		['decimals with a comma', '0,5 8,5 9 10', likely, '0-10'],
		['the text says what 0 and 10 are', '3 7 9', 'hvor 0 er slet ikke sandsynligt, og 10 er meget sandsynligt', '0-10'],
		['the text says 10 first', '3 7 9', 'Geef een cijfer van 10 tot 1', '1-10'],
		['a date in the text says nothing', '3 7 9', `${likely} (1-10-2026)`, '0-10 or 1-10'],
		['a percentage in the text says nothing', '3 7 9', `${likely} You save 0-10%!`, '0-10 or 1-10'],
		['a number of a question says nothing', '3 7 9', `Q 10-1 ${likely}`, '0-10 or 1-10'],
		['all answers of 0 to 9, and the text says 0 to 10', '0 1 2 3 4 5 6 7 8 9', `${likely} (0-10)`, '0-10'],
		['full-width digits', ['９', '１０', '０'], likely, '0-10'],
	];
	for (const [name, answers, text, scale] of scales) {
		it(`${scale}: ${name}`, () => {
			const reading = readScale(column(answers), [text]);
			assert.equal(reading.kind, 'recommendation');
			assert.equal(reading.kind === 'recommendation' && reading.scale, scale);
		});
	}

	const others: readonly [looksLike: string, answers: string | readonly string[]][] = [
		['1-5', '1 2 3 4 5 5 4'],
		['1-5', '2 4 5'],
		['1-7', '1 4 6 7 7'],
		['0-9', '0 1 2 3 4 5 6 7 8 9'],
		['1-11', '1 2 3 4 5 6 7 8 9 10 11'],
		['1-11', '1 8 9 11'],
		['1-11', 'A1 A8 A9 A10'],
		['1-5', 'A1 A2 A5'],
		['text', 'A1 A8 A11 B2'],
		['text', 'A0 A1 A10'],
		['numbers', ['0 - Never', '1 - Sometimes', '2 - Often']],
		['1-5', ['★★★★★', '★★★☆☆']],
		['1-5', ['5 stars', '1 star']],
		['1-5', ['5 sterren', '4 sterren']],
		['0-100', ['10%', '85 %']],
		['text', ['7/10', '9/10']],
		['numbers', '12 47 230'],
		['yes-no', ['ja', 'nej', 'måske']],
		['text', ['Strongly agree', 'Agree', 'Disagree', '']],
		['text', ['Very likely', 'Extremely likely', 'Likely', '7']],
		['0-100', '0 55 70 85 100'],
		['numbers', '-40 12 900 10000'],
		['yes-no', ['Yes.', 'No.', 'Yes.', "I don't remember."]],
		['yes-no', '0 1 1 0 1'],
		['text', ['Very likely', 'Unlikely', 'Neutral', 'Likely']],
		['text', ['a long answer', 'another one', '7']],
	];
	for (const [looksLike, answers] of others) {
		it(`refuses ${JSON.stringify(answers)} as ${looksLike}`, () => {
			assert.deepEqual(readScale(column(answers), [likely]), { kind: 'other', looksLike });
		});
	}

	it('takes a bare end label for the end that stands nowhere as a number', () => {
		const reading = readScale(column(['Absolutely', '9', '3', 'Absolutely']), [likely]);
		assert.deepEqual(reading, {
			kind: 'recommendation',
			scale: '0-10 or 1-10',
			answers: [10, 9, 3],
			endLabels: [{ label: 'Absolutely', rating: 10, count: 2 }],
			shift: 0,
		});
	});

	it('takes both end labels of a scale from 0', () => {
		const reading = readScale(column(['Extremely likely', '9', '1', 'Not at all likely']), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [10, 9, 1, 0]);
	});

	it('takes no label for an end that stands as a number too', () => {
		const reading = readScale(column(['Absolutely', '10', '9', '8']), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, ['invalid', 10, 9, 8]);
	});

	it('takes agreement to start at 1', () => {
		const reading = readScale(column(['Strongly disagree', '2', '9', 'Strongly agree']), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [1, 2, 9, 10]);
	});

	it('takes 99 for no answer where the rest are ratings', () => {
		const reading = readScale(column('0 7 9 10 99'), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [0, 7, 9, 10, 'blank']);
	});

	it('counts a stray value as invalid', () => {
		const cells = column(`${'9 '.repeat(40)}0 12 #ERROR!`);
		const reading = readScale(cells, [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [9, 0, 'invalid', 'invalid']);
	});

	it('accepts a column without any answer, for a report that says so', () => {
		assert.equal(readScale(column(['', 'NA']), [likely]).kind, 'recommendation');
	});

	const top = ['Extremely likely', 'Zeer waarschijnlijk', 'Meget sandsynligt', 'Absolutely', 'Strongly agree'];
	for (const label of [...top, 'Helemaal mee eens', 'Helt enig', 'Zeker wel!']) {
		it(`takes ${label} for 10`, () => assert.deepEqual(answersOf([label, '9', '8', '1']), [10, 9, 8, 1]));
	}

	const bottom: readonly [label: string, rating: number][] = [
		['Not at all likely', 0],
		['Helemaal niet waarschijnlijk', 0],
		['Slet ikke sandsynligt', 0],
		['Højst usandsynligt', 0],
		['Strongly disagree', 1],
		['Helemaal mee oneens', 1],
		['Helt uenig', 1],
	];
	for (const [label, rating] of bottom) {
		it(`takes ${label} for ${rating}`, () => assert.deepEqual(answersOf([label, '9', '2']), [rating, 9, 2]));
	}

	it('takes the lower end for 1 where 2 to 9 are all there and 1 is not', () => {
		const answers = ['Not at all likely', ...'2 3 4 5 6 7 8 9'.split(' '), 'Extremely likely'];
		assert.deepEqual(answersOf(answers), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	});

	it('takes the lower end for what the text says', () => {
		assert.deepEqual(answersOf(['Strongly disagree', '9', '2'], `${likely} (0-10)`), [0, 9, 2]);
		assert.deepEqual(answersOf(['Not at all likely', '9', '2'], `${likely} (1-10)`), [1, 9, 2]);
	});

	it('takes no labels where two stand for one end', () => {
		const answers = [...'9 8 7 6 5 4'.split(' '), 'Extremely likely', 'Definitely'];
		assert.deepEqual(answersOf(answers), [9, 8, 7, 6, 5, 4, 'invalid', 'invalid']);
	});

	it('takes no labels where other words stand between', () => {
		const answers = [...'9 8 7 6 5 4'.split(' '), 'Extremely likely', 'Likely'];
		assert.deepEqual(answersOf(answers), [9, 8, 7, 6, 5, 4, 'invalid', 'invalid']);
	});

	it('takes no label beside numbers of another scale', () => {
		const reading = readScale(column(['Extremely likely', '20', '50', '80']), [likely]);
		assert.deepEqual(reading, { kind: 'other', looksLike: '0-100' });
	});

	it('refuses all of 0 to 9 although the text says 1 to 10', () => {
		const reading = readScale(column('0 1 2 3 4 5 6 7 8 9'), [`${likely} (1-10)`]);
		assert.deepEqual(reading, { kind: 'other', looksLike: '0-9' });
	});

	const shifts: readonly [
		name: string,
		answers: string | readonly string[],
		shift: number,
		ratings: unknown[],
		scale: string,
	][] = [
		['1 to 11 lowered by 1', '1 8 11', 1, [0, 7, 10], '0-10'],
		['1 to 11 lowered by 1, without a 1', '2 8 11', 1, [1, 7, 10], '0-10 or 1-10'],
		['0 to 9 raised by 1', '0 1 2 3 4 5 6 7 8 9', -1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '0-10 or 1-10'],
		['labels keep their numbers', ['1 - Slet ikke sandsynligt', '9', '11 - Meget sandsynligt'], 1, [0, 8, 10], '0-10'],
		['no answer is not lowered', '1 8 11 99 -99', 1, [0, 7, 10, 'blank', 'blank'], '0-10'],
		['what does not fit is invalid', `${'9 '.repeat(40)}1 0 12`, 1, [8, 0, 'invalid', 'invalid'], '0-10'],
		['codes lowered by 1', 'A1 A9 A10', 1, [0, 8, 9], '0-10'],
	];
	for (const [name, answers, shift, ratings, scale] of shifts) {
		it(name, () => {
			const reading = readScale(column(answers), [likely], shift);
			assert.deepEqual(reading.kind === 'recommendation' && [reading.answers, reading.scale], [ratings, scale]);
			assert.equal(reading.kind === 'recommendation' && reading.shift, shift);
		});
	}

	it('lowers codes A1 to A11 by 1 unasked, as A11 can only be 10', () => {
		const reading = readScale(column(['A1', '', 'A10', 'A11']), [likely]);
		assert.deepEqual(reading, {
			kind: 'recommendation',
			scale: '0-10',
			answers: [0, 'blank', 9, 10],
			endLabels: [],
			shift: 1,
		});
	});

	it('reads codes as what the text says', () => {
		assert.deepEqual(answersOf('A1 A10', `${likely} (0-10)`), [0, 9]);
		assert.deepEqual(answersOf('A1 A10', `${likely} (1-10)`), [1, 10]);
	});
});

function answersOf(answers: string | readonly string[], text = likely) {
	const reading = readScale(column(answers), [text]);
	return reading.kind === 'recommendation' && reading.answers;
}
